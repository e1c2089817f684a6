// SPDX-License-Identifier: Apache-2.0
#include "app/desk/pages/common/import/import_source_step.h"

#include "app/desk/pages/common/import/import_assistant.h"
#include "app/desk/pages/common/labelled.h"
#include "app/desk/shell/desk_context.h"
#include "app/desk/shell/guarded.h"
#include "app/desk/shell/icons.h"

#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QDragEnterEvent>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace renkei::desk {

static constexpr int sampleRows = 12;

ImportSourceStep::ImportSourceStep(ImportState &state, QWidget *parent)
    : StepPage(parent)
    , m_state(state)
    , m_path(new QLineEdit)
    , m_encoding(new QComboBox)
    , m_sheet(new QComboBox)
    , m_summary(new QLabel)
    , m_rows(new QTableWidget)
{
    setAcceptDrops(true);
    auto *hint =
        new QLabel(tr("Choose the spreadsheet you already have (Excel or CSV), or copy its cells and paste "
                      "them here. Nothing is changed before the last step."));
    hint->setWordWrap(true);
    auto *choose =
        named(new QPushButton(icon(QStringLiteral("folder")), tr("Choose a file…")), "importChoose");
    auto *pasteButton =
        named(new QPushButton(icon(QStringLiteral("copy")), tr("Paste copied cells")), "importPaste");
    choose->setAutoDefault(false);
    pasteButton->setAutoDefault(false);
    auto *ways = new QHBoxLayout;
    ways->addWidget(choose);
    ways->addWidget(pasteButton);
    ways->addStretch(1);

    m_path->setReadOnly(true);
    m_encoding->addItem(tr("Find out by itself"), int(Encoding::Auto));
    m_encoding->addItem(tr("UTF-8"), int(Encoding::Utf8));
    m_encoding->addItem(tr("Shift JIS (CP932)"), int(Encoding::Cp932));
    m_encoding->addItem(tr("UTF-16"), int(Encoding::Utf16));
    auto *form = new QFormLayout;
    addLabelled(form, tr("File"), m_path, "importPath");
    m_encodingLabel = addLabelled(form, tr("Character set"), m_encoding, "importEncoding");
    m_sheetLabel = addLabelled(form, tr("Sheet"), m_sheet, "importSheet");
    m_rows->setObjectName(QStringLiteral("importRows"));
    m_rows->setAccessibleName(tr("First rows"));
    m_rows->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_rows->setTabKeyNavigation(false);
    m_rows->verticalHeader()->hide();
    m_summary->setObjectName(QStringLiteral("importSummary"));

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(hint);
    layout->addLayout(ways);
    layout->addLayout(form);
    layout->addWidget(m_summary);
    layout->addWidget(m_rows, 1);
    setFocusProxy(choose);
    connect(choose, &QPushButton::clicked, this, &ImportSourceStep::chooseFile);
    connect(pasteButton, &QPushButton::clicked, this, &ImportSourceStep::paste);
    connect(m_encoding, &QComboBox::activated, this, [this] {
        m_state.options.encoding = Encoding(m_encoding->currentData().toInt());
        read();
    });
    connect(m_sheet, &QComboBox::activated, this, [this] {
        m_state.options.sheet = m_sheet->currentText();
        read();
    });
    showTable();
}

QString ImportSourceStep::title() const
{
    return tr("Choose the list");
}

bool ImportSourceStep::canGoOn() const
{
    return !m_state.table.rows.isEmpty();
}

void ImportSourceStep::chooseFile()
{
    useFile(m_state.context.seam().chooseFile(
        this, tr("Choose a spreadsheet"),
        {tr("Spreadsheets (*.xlsx *.xlsm *.csv *.tsv *.txt)"), tr("All files (*)")},
        QStringLiteral("import")));
}

void ImportSourceStep::useFile(const QString &path)
{
    if (path.isEmpty()) {
        return;
    }
    m_state.path = path;
    m_state.pasted.clear();
    m_state.options = {};
    m_encoding->setCurrentIndex(0);
    read();
}

void ImportSourceStep::paste()
{
    m_state.path.clear();
    m_state.pasted = QGuiApplication::clipboard()->text();
    m_state.options = {};
    read();
}

void ImportSourceStep::read()
{
    m_state.table = {};
    m_state.tableIsNew = true;
    m_state.context.run(this, tr("Reading the list"), [this](LongWork &work) {
        work.stopIfCancelled();
        m_state.table = m_state.path.isEmpty() ? tableFromClipboardText(m_state.pasted)
                                               : readTable(m_state.path, m_state.options);
    });
    showTable();
    Q_EMIT changed();
}

void ImportSourceStep::showTable()
{
    const Table &table = m_state.table;
    m_path->setText(m_state.path.isEmpty() ? (m_state.pasted.isEmpty() ? QString() : tr("Pasted cells"))
                                           : QDir::toNativeSeparators(m_state.path));
    const bool text = !m_state.path.isEmpty() && table.format == TableFormat::Csv;
    m_encoding->setVisible(text);
    m_encodingLabel->setVisible(text);
    const bool sheets = table.sheets.size() > 1;
    m_sheet->setVisible(sheets);
    m_sheetLabel->setVisible(sheets);
    m_sheet->clear();
    m_sheet->addItems(table.sheets);
    m_sheet->setCurrentText(table.sheet);

    const qsizetype columns = table.columnCount();
    const qsizetype shown = std::min<qsizetype>(table.rows.size(), sampleRows);
    m_rows->clear();
    m_rows->setRowCount(int(shown));
    m_rows->setColumnCount(int(columns));
    QStringList letters;
    for (qsizetype column = 0; column < columns; ++column) {
        letters.append(columnLetters(column));
        for (qsizetype row = 0; row < shown; ++row) {
            m_rows->setItem(int(row), int(column), new QTableWidgetItem(table.rows.at(row).cell(column)));
        }
    }
    m_rows->setHorizontalHeaderLabels(letters);
    m_rows->resizeColumnsToContents();
    m_rows->setVisible(!table.rows.isEmpty());
    m_summary->setVisible(!table.rows.isEmpty());
    m_summary->setText(tr("%1 rows, %2 columns. The first rows:").arg(table.rows.size()).arg(columns));
}

void ImportSourceStep::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls()) {
        event->acceptProposedAction();
    }
}

void ImportSourceStep::dropEvent(QDropEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (!urls.isEmpty() && urls.first().isLocalFile()) {
        event->acceptProposedAction();
        useFile(urls.first().toLocalFile());
    }
}

} // namespace renkei::desk
