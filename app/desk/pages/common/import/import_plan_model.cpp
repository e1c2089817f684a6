// SPDX-License-Identifier: Apache-2.0
#include "app/desk/pages/common/import/import_plan_model.h"

#include "app/desk/shell/theme.h"

namespace renkei::desk {

enum FixedColumn { LineColumn, ActionColumn, RemarkColumn, FirstField };

QString actionText(PlannedRow::Action action)
{
    switch (action) {
    case PlannedRow::Action::Add:
        return ImportPlanModel::tr("+ Add");
    case PlannedRow::Action::Update:
        return ImportPlanModel::tr("↻ Update");
    case PlannedRow::Action::Skip:
        return ImportPlanModel::tr("– Leave out");
    case PlannedRow::Action::Refuse:
        break;
    }
    return ImportPlanModel::tr("! Cannot be taken");
}

ImportPlanModel::ImportPlanModel(ImportPlan &plan, QObject *parent)
    : QAbstractTableModel(parent)
    , m_plan(plan)
{
}

void ImportPlanModel::reload()
{
    beginResetModel();
    m_fields.clear();
    if (m_plan.spec != nullptr) {
        for (const FieldSpec &field : m_plan.spec->fields) {
            if (m_plan.mapping.hasField(field.key)) {
                m_fields.append(&field);
            }
        }
    }
    m_shown.clear();
    for (qsizetype i = 0; i < m_plan.rows.size(); ++i) {
        const PlannedRow &row = m_plan.rows.at(i);
        if (!m_onlyStriking || !row.problems.isEmpty() || row.duplicate) {
            m_shown.push_back(i);
        }
    }
    endResetModel();
}

void ImportPlanModel::setOnlyStriking(bool only)
{
    m_onlyStriking = only;
    reload();
}

void ImportPlanModel::decisionsChanged()
{
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

int ImportPlanModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int ImportPlanModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstField + int(m_fields.size());
}

QString ImportPlanModel::remarks(const PlannedRow &row) const
{
    if (row.action() == PlannedRow::Action::Refuse) {
        return row.reasons().join(u' ');
    }
    QStringList sentences;
    for (const FieldProblem &problem : row.problems) {
        sentences.append(problem.sentence);
    }
    if (row.duplicate) {
        sentences.append(row.duplicate->sentence);
    }
    return sentences.join(u' ');
}

QVariant ImportPlanModel::data(const QModelIndex &index, int role) const
{
    const PlannedRow &row = m_plan.rows.at(m_shown[size_t(index.row())]);
    const PlannedRow::Action action = row.action();
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole) {
        switch (index.column()) {
        case LineColumn:
            return row.line;
        case ActionColumn:
            return actionText(action);
        case RemarkColumn:
            return remarks(row);
        default:
            const FieldSpec &field = *m_fields.at(index.column() - FirstField);
            return fieldText(field, row.record.value(field.key));
        }
    }
    if (role == Qt::ForegroundRole && index.column() < FirstField) {
        if (action == PlannedRow::Action::Refuse) {
            return color(ColorRole::Danger);
        }
        if (action == PlannedRow::Action::Skip) {
            return color(ColorRole::TextMuted);
        }
    }
    if (role == Qt::TextAlignmentRole && index.column() == LineColumn) {
        return int(Qt::AlignRight | Qt::AlignVCenter);
    }
    return {};
}

QVariant ImportPlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case LineColumn:
        return tr("Row");
    case ActionColumn:
        return tr("What happens");
    case RemarkColumn:
        return tr("Remark");
    default:
        return m_fields.at(section - FirstField)->translatedLabel();
    }
}

} // namespace renkei::desk
