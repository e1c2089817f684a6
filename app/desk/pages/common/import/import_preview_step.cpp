// SPDX-License-Identifier: Apache-2.0
#include "app/desk/pages/common/import/import_preview_step.h"

#include "app/desk/pages/common/import/import_assistant.h"
#include "app/desk/pages/common/import/import_plan_model.h"
#include "app/desk/pages/common/labelled.h"
#include "app/desk/shell/desk_context.h"
#include "app/desk/shell/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace renkei::desk {

using Action = PlannedRow::Action;

ImportPreviewStep::ImportPreviewStep(ImportState &state, QWidget *parent)
    : StepPage(parent)
    , m_state(state)
    , m_model(new ImportPlanModel(state.plan, this))
    , m_counts(new QLabel)
    , m_table(new QTableView)
    , m_onlyStriking(named(new QCheckBox(tr("Show only rows that need a look")), "importOnlyStriking"))
    , m_decisions(new QWidget)
    , m_all(makeDecision())
    , m_chosen(makeDecision())
    , m_rejects(named(
          new QCheckBox(tr("Keep the rows that cannot be taken in a file of their own, and take the rest")),
          "importRejects"))
{
    m_counts->setObjectName(QStringLiteral("importCounts"));
    m_counts->setWordWrap(true);
    m_table->setObjectName(QStringLiteral("importPreview"));
    m_table->setAccessibleName(tr("Rows of the list"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setAlternatingRowColors(true);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight);
    m_table->horizontalHeader()->setHighlightSections(false);

    auto *decisions = new QFormLayout(m_decisions);
    decisions->setContentsMargins({});
    addLabelled(decisions, tr("People who are already there"), m_all, "importDuplicates");
    addLabelled(decisions, tr("Only for the chosen rows"), m_chosen, "importDuplicatesChosen");

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_counts);
    layout->addWidget(m_onlyStriking);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_decisions);
    layout->addWidget(m_rejects);
    setFocusProxy(m_table);
    connect(m_onlyStriking, &QCheckBox::toggled, m_model, &ImportPlanModel::setOnlyStriking);
    connect(m_all, &QComboBox::activated, this, &ImportPreviewStep::decideAll);
    connect(m_chosen, &QComboBox::activated, this, &ImportPreviewStep::decideChosen);
    connect(m_rejects, &QCheckBox::toggled, this, &ImportPreviewStep::chooseRejects);
}

QComboBox *ImportPreviewStep::makeDecision()
{
    auto *combo = new QComboBox;
    combo->addItem(tr("Do not take the row"), int(Duplicates::Refuse));
    combo->addItem(tr("Leave the row out, keep what is there"), int(Duplicates::Skip));
    combo->addItem(tr("Update what is there with the filled cells"), int(Duplicates::Update));
    combo->addItem(tr("Add: it is somebody else of that name"), int(Duplicates::Add));
    return combo;
}

QString ImportPreviewStep::title() const
{
    return tr("Check the rows");
}

void ImportPreviewStep::enter()
{
    m_state.rejectsFile.clear();
    const QSignalBlocker quiet(m_rejects);
    m_rejects->setChecked(false);
    m_all->setCurrentIndex(0);
    m_chosen->setCurrentIndex(0);
    m_model->reload();
    m_table->resizeColumnToContents(0);
    m_table->setColumnWidth(1, 120);
    m_table->setColumnWidth(2, 320);
    m_table->setColumnHidden(
        2, std::none_of(m_state.plan.rows.begin(), m_state.plan.rows.end(), [](const auto &row) {
            return row.duplicate.has_value() || !row.problems.isEmpty();
        }));
    m_table->setCurrentIndex(m_model->index(0, 0));
    showCounts();
}

qsizetype ImportPreviewStep::takenOver() const
{
    return m_state.plan.count(Action::Add) + m_state.plan.count(Action::Update);
}

void ImportPreviewStep::showCounts()
{
    const ImportPlan &plan = m_state.plan;
    const qsizetype refused = plan.count(Action::Refuse);
    QString text = tr("%1 rows: %2 to add, %3 to update, %4 to leave out, %5 cannot be taken.")
                       .arg(plan.rows.size())
                       .arg(plan.count(Action::Add))
                       .arg(plan.count(Action::Update))
                       .arg(plan.count(Action::Skip))
                       .arg(refused);
    if (refused > 0) {
        text += u' ' + tr("Correct the list and choose it again, or keep those rows in a file of their own.");
    }
    m_counts->setText(text);
    bool duplicates = false;
    for (const PlannedRow &row : plan.rows) {
        duplicates = duplicates || row.duplicate.has_value();
    }
    m_decisions->setVisible(duplicates);
    m_rejects->setVisible(refused > 0);
}

void ImportPreviewStep::decideAll()
{
    for (PlannedRow &row : m_state.plan.rows) {
        if (row.duplicate) {
            row.decision = Duplicates(m_all->currentData().toInt());
        }
    }
    m_model->decisionsChanged();
    showCounts();
    Q_EMIT changed();
}

void ImportPreviewStep::decideChosen()
{
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows()) {
        PlannedRow &row = m_model->plannedRow(index.row());
        if (row.duplicate) {
            row.decision = Duplicates(m_chosen->currentData().toInt());
        }
    }
    m_model->decisionsChanged();
    showCounts();
    Q_EMIT changed();
}

void ImportPreviewStep::chooseRejects(bool wanted)
{
    m_state.rejectsFile.clear();
    if (wanted) {
        const bool xlsx = m_state.table.format == TableFormat::Xlsx;
        const QString ending = xlsx ? QStringLiteral(".xlsx") : QStringLiteral(".csv");
        const QString base = m_state.path.isEmpty() ? tr("list") : QFileInfo(m_state.path).completeBaseName();
        m_state.rejectsFile = m_state.context.seam().saveFile(
            this, tr("File for the rows that cannot be taken"), tr("%1_to correct").arg(base) + ending,
            {xlsx ? tr("Excel (*.xlsx)") : tr("CSV (*.csv)")}, QStringLiteral("rejects"));
        if (m_state.rejectsFile.isEmpty()) {
            m_rejects->setChecked(false);
        }
    }
    Q_EMIT changed();
}

QString ImportPreviewStep::forwardLabel() const
{
    return takenOver() > 0 ? tr("Import %1 rows").arg(takenOver()) : tr("Import");
}

bool ImportPreviewStep::canGoOn() const
{
    return takenOver() > 0 && (m_state.plan.count(Action::Refuse) == 0 || !m_state.rejectsFile.isEmpty());
}

void ImportPreviewStep::finish()
{
    m_state.result = importTable(m_state.context.session(), m_state.table, m_state.plan, m_state.rejectsFile);
    m_state.context.saved();
}

} // namespace renkei::desk
