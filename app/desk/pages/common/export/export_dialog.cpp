// SPDX-License-Identifier: Apache-2.0
#include "app/desk/pages/common/export/export_dialog.h"

#include "app/desk/pages/common/export/list_content.h"
#include "app/desk/pages/common/labelled.h"
#include "app/desk/pages/common/print/sheet_output.h"
#include "app/desk/shell/desk_context.h"
#include "app/desk/widgets/record_list.h"
#include "exchange/column_mapping.h"
#include "exchange/export_table.h"
#include "workflow/note_export.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QDir>
#include <QFormLayout>
#include <QGroupBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace renkei::desk {

enum Rows { ShownRows, SelectedRows };
enum Columns { AllFields, ShownColumns };
enum Format { Excel, CsvUtf8, CsvCp932 };

ExportDialog::ExportDialog(DeskContext &context, const QString &title, RecordList &list, QWidget *parent)
    : ActionDialog(context, QStringLiteral("export"), tr("Export — %1").arg(title), tr("Export"), parent)
    , m_title(title)
    , m_list(list)
    , m_purpose(new QLineEdit(lastExportPurpose(context.session())))
    , m_lacking(new QPlainTextEdit)
    , m_substitute(named(new QCheckBox(tr("Write 〓 in their place")), "exportSubstitute"))
{
    const qsizetype selected = list.selected().size();
    m_rows = addChoice(tr("Rows"), {{tr("The rows shown (%1)").arg(list.shown().size()), "exportShown"},
                                    {tr("The chosen rows (%1)").arg(selected), "exportSelected"}});
    m_rows->button(SelectedRows)->setEnabled(selected > 0);
    m_rows->button(selected > 1 ? SelectedRows : ShownRows)->setChecked(true);
    m_columns = addChoice(tr("Columns"), {{tr("All fields, ready to be imported again"), "exportAllFields"},
                                          {tr("The columns shown"), "exportShownColumns"}});
    const bool importable = !importableFields(*list.model().description().spec).isEmpty();
    m_columns->button(AllFields)->setEnabled(importable);
    m_columns->button(importable ? AllFields : ShownColumns)->setChecked(true);
    m_format = addChoice(tr("File"), {{tr("Excel (.xlsx)"), "exportXlsx"},
                                      {tr("CSV (UTF-8)"), "exportCsv"},
                                      {tr("CSV (Shift JIS, for older programs)"), "exportCp932"}});
    m_format->button(Excel)->setChecked(true);

    auto *form = new QFormLayout;
    addLabelled(form, tr("Purpose"), m_purpose, "exportPurpose");
    m_purpose->setPlaceholderText(tr("For example: yearly check with the centre"));
    content()->addLayout(form);
    m_lacking->setObjectName(QStringLiteral("exportLacking"));
    m_lacking->setAccessibleName(tr("Characters that Shift JIS does not have"));
    m_lacking->setReadOnly(true);
    m_lacking->setTabChangesFocus(true);
    m_lacking->setMaximumHeight(140);
    content()->addWidget(m_lacking);
    content()->addWidget(m_substitute);
    content()->addStretch(1);
    resize(520, sizeHint().height());

    for (QButtonGroup *group : {m_rows, m_columns, m_format}) {
        connect(group, &QButtonGroup::idToggled, this, [this](int, bool on) {
            if (on) {
                showLacking();
            }
        });
    }
    connect(m_substitute, &QCheckBox::toggled, this, &ExportDialog::showLacking);
    showLacking();
    m_purpose->setFocus();
}

QButtonGroup *ExportDialog::addChoice(const QString &label,
                                      const QList<std::pair<QString, const char *>> &options)
{
    auto *box = new QGroupBox(label);
    auto *layout = new QVBoxLayout(box);
    auto *group = new QButtonGroup(this);
    for (qsizetype i = 0; i < options.size(); ++i) {
        auto *button = named(new QRadioButton(options.at(i).first), options.at(i).second);
        group->addButton(button, int(i));
        layout->addWidget(button);
    }
    content()->addWidget(box);
    return group;
}

QList<QUuid> ExportDialog::ids() const
{
    return m_rows->checkedId() == SelectedRows ? m_list.selected() : m_list.shown();
}

Table ExportDialog::table() const
{
    Table table;
    if (m_columns->checkedId() == AllFields) {
        const RegisterSpec &spec = *m_list.model().description().spec;
        QList<Record> records;
        for (const QUuid &id : ids()) {
            records.append(context().ledger().get(spec, id));
        }
        table = exportTable(context().ledger(), spec, records);
    } else {
        const ListContent content = contentOf(
            m_title, m_list, m_rows->checkedId() == SelectedRows ? ListRows::Selected : ListRows::Shown);
        table = tableWithHeadings(content.headings);
        for (const QStringList &cells : content.rows) {
            TableRow row;
            row.cells = cells;
            table.rows.append(row);
        }
    }
    table.format = m_format->checkedId() == Excel ? TableFormat::Xlsx : TableFormat::Csv;
    table.encoding = m_format->checkedId() == CsvCp932 ? Encoding::Cp932 : Encoding::Utf8;
    return table;
}

void ExportDialog::showLacking()
{
    QStringList lines;
    if (m_format->checkedId() == CsvCp932) {
        const Table made = table();
        for (const LackingCharacter &lacking : charactersLackingInCp932(made)) {
            lines.append(
                tr("%1 in \"%2\" (row %3)").arg(lacking.character, lacking.cell).arg(lacking.row + 1));
        }
    }
    m_lacking->setPlainText(lines.join(u'\n'));
    m_lacking->setVisible(!lines.isEmpty());
    m_substitute->setVisible(!lines.isEmpty());
    say(lines.isEmpty()
            ? QString()
            : tr("Shift JIS does not have these characters. Choose Excel or CSV (UTF-8) to keep them, or "
                 "let 〓 stand in their place."));
    acceptButton()->setEnabled(lines.isEmpty() || m_substitute->isChecked());
}

bool ExportDialog::carryOut()
{
    const QString purpose = m_purpose->text().trimmed();
    if (purpose.isEmpty()) {
        say(tr("Please say what the list is for. It is kept in the history."));
        m_purpose->setFocus();
        return false;
    }
    const bool excel = m_format->checkedId() == Excel;
    const QString ending = excel ? QStringLiteral("xlsx") : QStringLiteral("csv");
    const QString path = context().seam().saveFile(this, windowTitle(), fileNameFrom(m_title) + u'.' + ending,
                                                   {excel ? tr("Excel (*.xlsx)") : tr("CSV (*.csv)")},
                                                   QStringLiteral("export"));
    if (path.isEmpty()) {
        return false;
    }
    const Table made = table();
    const bool written = context().run(this, tr("Writing the list"), [&](LongWork &work) {
        work.stopIfCancelled();
        writeTable(path, made, m_substitute->isChecked() ? Lacking::Substitute : Lacking::Refuse);
    });
    if (!written) {
        return false;
    }
    noteExport(context().session(), *m_list.model().description().spec, ids(), purpose, ending);
    context().showStatus(tr("Saved as %1.").arg(QDir::toNativeSeparators(path)));
    return true;
}

void openExport(DeskContext &context, QWidget *parent, const QString &title, RecordList &list)
{
    context.guarded(parent, [&] {
        auto *dialog = new ExportDialog(context, title, list, parent);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

} // namespace renkei::desk
