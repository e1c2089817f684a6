// SPDX-License-Identifier: Apache-2.0
#include "app/desk/pages/common/import/import_mapping_step.h"

#include "app/desk/pages/common/import/import_assistant.h"
#include "app/desk/shell/desk_context.h"
#include "app/desk/shell/theme.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

namespace renkei::desk {

enum Column { HeadingColumn, ExampleColumn, FieldColumn, ColumnCount };

ImportMappingStep::ImportMappingStep(ImportState &state, QWidget *parent)
    : StepPage(parent)
    , m_state(state)
    , m_table(new QTableWidget(0, ColumnCount))
    , m_unused(new QLabel)
{
    auto *hint =
        new QLabel(tr("Say for each column of the list what it holds. Columns that are not needed can be "
                      "left out. The choice is remembered for the next time."));
    hint->setWordWrap(true);
    m_table->setObjectName(QStringLiteral("importMapping"));
    m_table->setAccessibleName(tr("Columns of the list"));
    m_table->setHorizontalHeaderLabels({tr("Column of the list"), tr("Examples"), tr("Goes into")});
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setFocusPolicy(Qt::NoFocus);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(ExampleColumn, QHeaderView::Stretch);
    m_unused->setObjectName(QStringLiteral("importUnused"));
    m_unused->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(hint);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_unused);
}

QString ImportMappingStep::title() const
{
    return tr("Match the columns");
}

void ImportMappingStep::enter()
{
    if (m_state.tableIsNew) {
        m_state.mapping = guessMapping(m_state.table, m_state.spec, {},
                                       rememberedMapping(m_state.context.session(), m_state.spec));
        m_state.tableIsNew = false;
        showColumns();
    }
}

QString ImportMappingStep::examples(qsizetype column) const
{
    QStringList found;
    for (qsizetype row = m_state.mapping.headingRow + 1; row < m_state.table.rows.size() && found.size() < 3;
         ++row) {
        const QString text = m_state.table.rows.at(row).cell(column).simplified();
        if (!text.isEmpty() && !found.contains(text)) {
            found.append(text);
        }
    }
    return found.join(tr(", "));
}

void ImportMappingStep::showColumns()
{
    const qsizetype columns = m_state.mapping.fields.size();
    m_choices.clear();
    m_table->setRowCount(0);
    m_table->setRowCount(int(columns));
    for (qsizetype column = 0; column < columns; ++column) {
        QString heading = m_state.mapping.headings.value(column).simplified();
        if (heading.isEmpty()) {
            heading = tr("Column %1").arg(columnLetters(column));
        }
        auto *choice = new QComboBox;
        choice->setObjectName(QStringLiteral("importField%1").arg(columnLetters(column)));
        choice->setAccessibleName(heading);
        choice->addItem(tr("— leave out —"), QByteArray());
        for (const FieldSpec *field : importableFields(m_state.spec)) {
            choice->addItem(field->translatedLabel(), QByteArray(field->key));
        }
        choice->setCurrentIndex(std::max(0, choice->findData(m_state.mapping.fields.at(column))));
        m_table->setItem(int(column), HeadingColumn, new QTableWidgetItem(heading));
        m_table->setItem(int(column), ExampleColumn, new QTableWidgetItem(examples(column)));
        m_table->setCellWidget(int(column), FieldColumn, choice);
        m_table->setRowHeight(int(column), rowHeight + space::tight);
        connect(choice, &QComboBox::currentIndexChanged, this, [this, choice, column] {
            m_state.mapping.fields[column] = choice->currentData().toByteArray();
            showUnused();
            Q_EMIT changed();
        });
        m_choices.append(choice);
    }
    m_table->setColumnWidth(HeadingColumn, 200);
    m_table->setColumnWidth(FieldColumn, 220);
    setFocusProxy(m_choices.isEmpty() ? nullptr : m_choices.first());
    showUnused();
}

void ImportMappingStep::showUnused()
{
    const QStringList unused = m_state.mapping.unusedHeadings();
    m_unused->setText(unused.isEmpty() ? tr("All columns are used.")
                                       : tr("Left out: %1").arg(unused.join(tr(", "))));
}

void ImportMappingStep::finish()
{
    m_state.plan = planImport(m_state.table, m_state.mapping, m_state.context.ledger(), m_state.spec,
                              m_state.importOptions());
}

} // namespace renkei::desk
