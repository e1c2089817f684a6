// SPDX-License-Identifier: Apache-2.0
// 取込: the office's own spreadsheet, step by step, by real widgets.
#include "app/desk/pages/common/import/import_assistant.h"
#include "desk/pages/page_desk.h"
#include "text/encoding.h"
#include "workflow/undo.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QTableView>
#include <QTableWidget>

using namespace renkei;
using namespace renkei::test;

static QString table(const char *name)
{
    return QStringLiteral(RENKEI_TEST_DATA "/tables/") + QString::fromLatin1(name);
}

static QString written(PageDesk &desk, const QString &name, const QString &text)
{
    QFile file(desk.path(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(encodeCp932(text).bytes);
    return file.fileName();
}

static desk::ImportAssistant &open(PageDesk &desk, const QString &file)
{
    desk::Page &page = desk.show("staff");
    page.run(desk::PageCommand::Import);
    auto &assistant = desk.dialog<desk::ImportAssistant>("importAssistant");
    if (!file.isEmpty()) {
        desk.dialogs.openFile = file;
        desk.click("importChoose", &assistant);
    }
    return assistant;
}

TEST_CASE("a CP932 list with a title row is understood, shown and taken in with names as they stand",
          "[pages]")
{
    PageDesk desk;
    auto &assistant = open(desk, table("staff-cp932.csv"));
    CHECK(desk.find<QTableWidget>("importRows", &assistant).rowCount() > 5);
    desk.click("stepForward", &assistant);
    CHECK(assistant.currentStep() == 1);
    CHECK(desk.find<QComboBox>("importFieldB", &assistant).currentData().toByteArray() == "name");
    CHECK(desk.find<QComboBox>("importFieldF", &assistant).currentData().toByteArray() == "joined");
    desk.click("stepForward", &assistant);
    CHECK(assistant.currentStep() == 2);
    CHECK(desk.ledger().count(StaffMember::spec()) == 0);
    CHECK(desk.find<QAbstractButton>("stepForward", &assistant).text() == QStringLiteral("5行を取り込む"));
    desk.click("stepForward", &assistant);
    CHECK(assistant.currentStep() == 3);
    CHECK(desk.find<QLabel>("importResult", &assistant).text().contains(QStringLiteral("5件")));

    QStringList names;
    for (const StaffMember &member : desk.ledger().all<StaffMember>()) {
        names.append(member.name);
        CHECK(member.office == desk.ownOffice());
    }
    CHECK(names.contains(QStringLiteral("髙橋　花子")));
    CHECK(names.contains(QStringLiteral("山\uFA11 太郎")));
    desk.click("stepForward", &assistant);
    undoLast(desk.session());
    CHECK(desk.ledger().count(StaffMember::spec()) == 0);
}

TEST_CASE("a bad row is shown on its row; it can be kept in a file while the others enter", "[pages]")
{
    PageDesk desk;
    auto &assistant =
        open(desk, written(desk, QStringLiteral("bad.csv"),
                           QStringLiteral("氏名,メール,入職日\n鈴木 一郎,ichiro@example.jp,R6.4.1\n"
                                          "山田 花子,hanako@example.jp,いつか\n")));
    desk.click("stepForward", &assistant);
    desk.click("stepForward", &assistant);
    auto &rows = desk.find<QTableView>("importPreview", &assistant);
    REQUIRE(rows.model()->rowCount() == 2);
    CHECK(rows.model()->index(1, 0).data().toInt() == 3); // row 3 of the file
    CHECK(rows.model()->index(1, 1).data().toString() == QStringLiteral("！ 取り込めません"));
    CHECK_FALSE(rows.model()->index(1, 2).data().toString().isEmpty());
    CHECK_FALSE(desk.find<QAbstractButton>("stepForward", &assistant).isEnabled());

    desk.dialogs.saveAs = desk.path(QStringLiteral("rejects.csv"));
    desk.find<QAbstractButton>("importRejects", &assistant).setChecked(true);
    desk.click("stepForward", &assistant);
    CHECK(desk.ledger().count(StaffMember::spec()) == 1);
    QFile rejects(desk.dialogs.saveAs);
    REQUIRE(rejects.open(QIODevice::ReadOnly));
    const QString kept = decodeText(rejects.readAll()).text;
    CHECK(kept.contains(QStringLiteral("山田 花子")));
    CHECK_FALSE(kept.contains(QStringLiteral("鈴木")));
}

TEST_CASE("who is already there is decided for all or for the chosen rows", "[pages]")
{
    PageDesk desk;
    StaffMember known = desk.addStaff(QStringLiteral("鈴木 一郎"), QStringLiteral("すずき いちろう"),
                                      QStringLiteral("ichiro@example.jp"));
    auto &assistant =
        open(desk, written(desk, QStringLiteral("twice.csv"),
                           QStringLiteral("氏名,メール,電話\n鈴木 一郎,ichiro@example.jp,024-000-0001\n"
                                          "山田 花子,hanako@example.jp,\n")));
    desk.click("stepForward", &assistant);
    desk.click("stepForward", &assistant);
    CHECK_FALSE(desk.find<QAbstractButton>("stepForward", &assistant).isEnabled());
    auto &all = desk.find<QComboBox>("importDuplicates", &assistant);
    all.setCurrentIndex(2); // update
    Q_EMIT all.activated(2);
    desk.click("stepForward", &assistant);
    CHECK(desk.ledger().count(StaffMember::spec()) == 2);
    CHECK(desk.ledger().get<StaffMember>(known.id).phone == QStringLiteral("024-000-0001"));
}

TEST_CASE("cells copied from Excel can be pasted", "[pages]")
{
    PageDesk desk;
    auto &assistant = open(desk, {});
    CHECK_FALSE(desk.find<QAbstractButton>("stepForward", &assistant).isEnabled());
    QGuiApplication::clipboard()->setText(QStringLiteral("氏名\t職種\n\U00020BB7田 さくら\t看護師\n"));
    desk.click("importPaste", &assistant);
    desk.click("stepForward", &assistant);
    desk.click("stepForward", &assistant);
    desk.click("stepForward", &assistant);
    REQUIRE(desk.ledger().count(StaffMember::spec()) == 1);
    CHECK(desk.ledger().all<StaffMember>().first().name == QStringLiteral("\U00020BB7田 さくら"));
}

TEST_CASE("a list without a name column is refused with a sentence in the assistant", "[pages]")
{
    PageDesk desk;
    auto &assistant =
        open(desk, written(desk, QStringLiteral("wrong.csv"), QStringLiteral("商品,価格\nりんご,120\n")));
    desk.click("stepForward", &assistant);
    desk.click("stepForward", &assistant);
    CHECK(assistant.currentStep() == 1);
    CHECK(desk.find<QLabel>("stepMessage", &assistant).text().contains(QStringLiteral("氏名")));
    CHECK(desk.ledger().count(StaffMember::spec()) == 0);
}
