// SPDX-License-Identifier: Apache-2.0
#include "ledger/search_index.h"

#include "domain/patient.h"
#include "domain/printout.h"
#include "ledger/row_texts.h"
#include "support/test_ledger.h"
#include "support/text_stream.h"

#include <QRandomGenerator>

#include <catch2/catch_test_macros.hpp>

using namespace renkei;
using renkei::test::TestLedger;

static QStringList titles(SearchIndex &index, const QString &text, qsizetype limit = 50)
{
    QStringList result;
    for (const SearchHit &hit : index.search(text, limit)) {
        result += hit.title;
    }
    return result;
}

TEST_CASE("people are found by name, kana, width and variant", "[search]")
{
    TestLedger ledger;
    const Office office = ledger.addOffice(QStringLiteral("訪問看護ステーション"));
    ledger.addStaff(office, QStringLiteral("髙橋 日出男"), QStringLiteral("たかはし ひでお"));
    ledger.addStaff(office, QStringLiteral("山﨑 月子"), QStringLiteral("やまざき つきこ"));
    ledger.addStaff(office, QStringLiteral("渡邉 彩"), QStringLiteral("わたなべ あや"));
    ledger.addStaff(office, QStringLiteral("\U00020BB7田 一"), QStringLiteral("よしだ はじめ"));
    SearchIndex index(*ledger);
    for (const QString &typed :
         {QStringLiteral("髙橋"), QStringLiteral("高橋"), QStringLiteral("たかはし"), QStringLiteral("ﾀｶﾊｼ"),
          QStringLiteral("タカハシ　ヒデ"), QStringLiteral("橋 日出")}) {
        INFO(typed.toStdString());
        CHECK(titles(index, typed) == QStringList{QStringLiteral("髙橋 日出男")});
    }
    CHECK(titles(index, QStringLiteral("山崎")) == QStringList{QStringLiteral("山﨑 月子")});
    CHECK(titles(index, QStringLiteral("渡辺")) == QStringList{QStringLiteral("渡邉 彩")});
    CHECK(titles(index, QStringLiteral("吉田")) == QStringList{QStringLiteral("\U00020BB7田 一")});
    CHECK(titles(index, QStringLiteral("高橋 月子")).isEmpty());
    CHECK(titles(index, QStringLiteral("無い")).isEmpty());
    CHECK(titles(index, QStringLiteral("  ")).isEmpty());
}

TEST_CASE("a hit says where it matched and tells people of one name apart", "[search]")
{
    TestLedger ledger;
    const Office office = ledger.addOffice(QStringLiteral("訪問看護"));
    StaffMember staff;
    staff.office = office.id;
    staff.name = QStringLiteral("佐藤 花");
    staff.kana = QStringLiteral("さとう はな");
    staff.profession = QStringLiteral("看護師");
    staff.phone = QStringLiteral("024-572-6671");
    ledger.change(u"staff.add", [&](Change &change) { change.put(staff); });
    SearchIndex index(*ledger);
    const QList<SearchHit> hits = index.search(QStringLiteral("0245726671"));
    REQUIRE(hits.size() == 1);
    CHECK(hits.first().registerKey == "staff");
    CHECK(hits.first().id == staff.id.uuid());
    CHECK(hits.first().fieldKey == "phone");
    CHECK(hits.first().subtitle == QStringLiteral("さとう はな　看護師　訪問看護"));
    CHECK(index.search(QStringLiteral("佐藤")).first().fieldKey == "name");
    CHECK(index.search(QStringLiteral("はな")).first().fieldKey == "kana");
}

TEST_CASE("beginnings come before middles, names before other fields", "[search]")
{
    TestLedger ledger;
    const Office office = ledger.addOffice(QStringLiteral("此処"));
    StaffMember other;
    other.office = office.id;
    other.name = QStringLiteral("青木");
    other.address = QStringLiteral("福島市");
    ledger.change(u"staff.add", [&](Change &change) { change.put(other); });
    ledger.addStaff(office, QStringLiteral("大福島"));
    ledger.addStaff(office, QStringLiteral("福島"));
    SearchIndex index(*ledger);
    CHECK(titles(index, QStringLiteral("福島")) ==
          QStringList{QStringLiteral("福島"), QStringLiteral("大福島"), QStringLiteral("青木")});
    CHECK(titles(index, QStringLiteral("福島"), 1) == QStringList{QStringLiteral("福島")});
}

TEST_CASE("the index follows additions, changes, the bin, undo and redo", "[search]")
{
    TestLedger ledger;
    const Office office = ledger.addOffice(QStringLiteral("此処"));
    SearchIndex index(*ledger);
    CHECK(titles(index, QStringLiteral("髙橋")).isEmpty());
    StaffMember staff = ledger.addStaff(office, QStringLiteral("髙橋"));
    CHECK(titles(index, QStringLiteral("高橋")).size() == 1);
    staff.name = QStringLiteral("渡邉");
    ledger.change(u"staff.edit", [&](Change &change) { change.put(staff); });
    CHECK(titles(index, QStringLiteral("高橋")).isEmpty());
    CHECK(titles(index, QStringLiteral("渡辺")).size() == 1);
    ledger.change(u"staff.bin", [&](Change &change) { change.bin(StaffMember::spec(), staff.id.uuid()); });
    CHECK(titles(index, QStringLiteral("渡辺")).isEmpty());
    ledger->history().undo(test::undoVerb());
    CHECK(titles(index, QStringLiteral("渡辺")).size() == 1);
    ledger->history().undo(test::undoVerb());
    CHECK(titles(index, QStringLiteral("高橋")).size() == 1);
    ledger->history().undo(test::undoVerb());
    CHECK(titles(index, QStringLiteral("高橋")).isEmpty());
    ledger->history().redo(test::redoVerb());
    CHECK(titles(index, QStringLiteral("高橋")).size() == 1);
}

TEST_CASE("a ledger that grows while the index reads itself in is found whole, and nobody twice", "[search]")
{
    TestLedger ledger;
    const Office office = ledger.addOffice(QStringLiteral("此処"));
    const auto addMany = [&](int count) {
        ledger.change(u"import.staff", [&](Change &change) {
            for (int i = 0; i < count; ++i) {
                StaffMember staff;
                staff.office = office.id;
                staff.name = QStringLiteral("髙橋");
                change.put(staff);
            }
        });
    };
    addMany(1200);
    SearchIndex index(*ledger);
    index.advance(std::chrono::milliseconds(1));
    addMany(700);
    CHECK(titles(index, QStringLiteral("高橋"), 10000).size() == 1900);
    CHECK_FALSE(index.advance(std::chrono::milliseconds(5)));
    ledger->history().undo(test::undoVerb());
    ledger->history().undo(test::undoVerb());
    CHECK(titles(index, QStringLiteral("高橋"), 10000).isEmpty());
}

TEST_CASE("a printout is found by the beginning of its id", "[search]")
{
    TestLedger ledger;
    const Office office = ledger.addOffice(QStringLiteral("此処"));
    Printout printout;
    printout.formId = QStringLiteral("form1");
    printout.kind = QStringLiteral("usage-application");
    printout.subjectRegister = QStringLiteral("office");
    printout.subject = office.id.uuid();
    ledger.clock.advanceDays(1); // ids of another day begin differently
    ledger.change(u"form.print", [&](Change &change) { change.put(printout); });
    SearchIndex index(*ledger);
    const QString id = printout.id.toString();
    for (const QString &typed : {id, id.left(13), id.toUpper(), QString(id).remove(u'-')}) {
        const QList<SearchHit> hits = index.search(typed);
        INFO(typed.toStdString());
        REQUIRE(hits.size() == 1);
        CHECK(hits.first().registerKey == "printout");
        CHECK(hits.first().id == printout.id.uuid());
        CHECK(hits.first().subtitle == QStringLiteral("此処"));
    }
    CHECK(index.search(QStringLiteral("ffffffff")).isEmpty());
}

TEST_CASE("the block search agrees with Qt's", "[search]")
{
    QRandomGenerator random(3);
    QString text;
    for (int i = 0; i < 3000; ++i) {
        text += QChar(u'a' + char16_t(random.bounded(4)));
    }
    for (int i = 0; i < 2000; ++i) {
        const qsizetype at = random.bounded(3000);
        const qsizetype size = 1 + random.bounded(9);
        const QString needle = i % 2 == 0 ? text.mid(at, size) : text.mid(at, size) + u'a';
        const qsizetype from = random.bounded(3000);
        REQUIRE(findText(text, needle, from) == text.indexOf(needle, from));
    }
    CHECK(findText(u"", u"ab", 0) == -1);
}
