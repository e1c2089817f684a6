// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/import_plan.h"

#include <QAbstractTableModel>

#include <vector>

namespace renkei::desk {

/// The rows of an import plan: line of the file, what happens to it, its values, and why it is refused.
class ImportPlanModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit ImportPlanModel(ImportPlan &plan, QObject *parent = nullptr);

    /// After the plan was made anew.
    void reload();
    /// Only rows with a problem or a duplicate.
    void setOnlyStriking(bool only);
    /// After decisions changed.
    void decisionsChanged();
    PlannedRow &plannedRow(int row) { return m_plan.rows[m_shown[size_t(row)]]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString remarks(const PlannedRow &row) const;

    ImportPlan &m_plan;
    QList<const FieldSpec *> m_fields; ///< those that a column fills
    std::vector<qsizetype> m_shown;
    bool m_onlyStriking = false;
};

/// 「追加」「更新」「とばす」「取り込めません」
QString actionText(PlannedRow::Action action);

} // namespace renkei::desk
