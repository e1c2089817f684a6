// SPDX-License-Identifier: Apache-2.0
// 書き出し and 一覧の印刷 of the lists.
#include "app/desk/pages/common/export/list_print.h"
#include "desk/pages/page_desk.h"
#include "forms/pdf_writer.h"
#include "text/encoding.h"
#include "workflow/note_export.h"

#include <QAbstractButton>
#include <QDialog>
#include <QFile>
#include <QPlainTextEdit>
#include <QTimeZone>

using namespace renkei;
using namespace renkei::test;

static QByteArray contentOfFile(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

TEST_CASE("an export asks for its purpose, remembers it, and stands in the history", "[pages]")
{
    PageDesk desk;
    desk.addStaff(QStringLiteral("髙橋 日出男"), QStringLiteral("たかはし ひでお"));
    desk::Page &page = desk.show("staff");
    page.run(desk::PageCommand::Export);
    auto &dialog = desk.dialog("export");
    desk.find<QAbstractButton>("exportCsv", &dialog).setChecked(true);
    desk.dialogs.saveAs = desk.path(QStringLiteral("staff.csv"));
    desk.click("exportAccept", &dialog);
    CHECK_FALSE(QFile::exists(desk.dialogs.saveAs));
    desk.find<QLineEdit>("exportPurpose", &dialog).setText(QStringLiteral("支援センターとの年次確認"));
    desk.click("exportAccept", &dialog);
    const QByteArray bytes = contentOfFile(desk.dialogs.saveAs);
    CHECK(bytes.startsWith("\xEF\xBB\xBF"));
    CHECK(QString::fromUtf8(bytes).contains(QStringLiteral("髙橋 日出男")));
    CHECK(lastExportPurpose(desk.session()) == QStringLiteral("支援センターとの年次確認"));
    const HistoryEntry last = desk.ledger().history().entries(1).first();
    CHECK_FALSE(last.undoable);
    CHECK(last.detail.contains(QStringLiteral("支援センターとの年次確認")));
}

TEST_CASE("before Shift JIS is written, the characters it lacks are shown", "[pages]")
{
    PageDesk desk;
    desk.addStaff(QStringLiteral("\U00020BB7田 さくら"), QStringLiteral("よしだ さくら"));
    desk::Page &page = desk.show("staff");
    page.run(desk::PageCommand::Export);
    auto &dialog = desk.dialog("export");
    desk.find<QLineEdit>("exportPurpose", &dialog).setText(QStringLiteral("古い名簿ソフト"));
    desk.find<QAbstractButton>("exportCp932", &dialog).setChecked(true);
    CHECK(desk.find<QPlainTextEdit>("exportLacking", &dialog)
              .toPlainText()
              .contains(QStringLiteral("\U00020BB7")));
    CHECK_FALSE(desk.find<QAbstractButton>("exportAccept", &dialog).isEnabled());
    desk.find<QAbstractButton>("exportSubstitute", &dialog).setChecked(true);
    desk.dialogs.saveAs = desk.path(QStringLiteral("sjis.csv"));
    desk.click("exportAccept", &dialog);
    const QString text = decodeText(contentOfFile(desk.dialogs.saveAs), Encoding::Cp932).text;
    CHECK(text.contains(QStringLiteral("〓田 さくら")));
}

TEST_CASE("a printed list repeats its headings, numbers its sheets and keeps every row", "[pages]")
{
    desk::ListContent content;
    content.title = QStringLiteral("職員");
    content.headings = {QStringLiteral("氏名"), QStringLiteral("メールアドレス")};
    content.rightAligned = {false, false};
    for (int i = 0; i < 120; ++i) {
        content.rows.append(
            {QStringLiteral("髙橋 %1号").arg(i), QStringLiteral("person%1@example.jp").arg(i)});
    }
    const forms::PlacedDocument sheets = desk::listSheets(content, QStringLiteral("令和8年11月22日"));
    REQUIRE(sheets.pages.size() > 1);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("list.pdf"));
    forms::PdfOptions options;
    options.created = QDateTime(QDate(2026, 11, 22), QTime(0, 0), QTimeZone::utc());
    options.attachData = false;
    forms::writePdfFile({sheets}, path, options);
    const QString text = pdfText(path);
    CHECK(text.count(QStringLiteral("メールアドレス")) == qsizetype(sheets.pages.size()));
    CHECK(text.contains(QStringLiteral("1/%1").arg(sheets.pages.size())));
    for (int i = 0; i < 120; ++i) {
        CHECK(text.contains(QStringLiteral("髙橋%1号").arg(i)));
    }
}
