// SPDX-License-Identifier: Apache-2.0
#include "ledger/history.h"

#include "domain/record_json.h"
#include "ledger/cipher_database.h"
#include "ledger/undo_stack.h"
#include "ledger/verb_label.h"
#include "support/test_ledger.h"
#include "support/text_stream.h"
#include "text/error.h"

#include <QRandomGenerator>

#include <catch2/catch_test_macros.hpp>

using namespace renkei;
using renkei::test::redoVerb;
using renkei::test::TestLedger;
using renkei::test::undoVerb;

/// Everything in the ledger but the revisions, which only ever rise.
static QByteArray contents(TestLedger &ledger)
{
    QByteArray text;
    for (const RegisterSpec *spec : allRegisters()) {
        Selection everything;
        everything.bin = Selection::Bin::Both;
        ledger->forEach(*spec, everything, [&](const Record &record) {
            text += record.id.toByteArray() + jsonTextFromRecord(record) + '\n';
        });
    }
    return text;
}

/// Writes past the program, as somebody with the key and a database tool would.
static void tamper(TestLedger &ledger, const QString &sql)
{
    ledger.close();
    {
        CipherDatabase database(ledger.path() + QStringLiteral("/ledger.db"), ledger.key().clone(),
                                CipherDatabase::Mode::Open);
        database.exec(sql);
    }
    ledger.reopen();
}

TEST_CASE("an entry says who, when, what, before and after", "[history]")
{
    TestLedger ledger;
    Office office = ledger.addOffice(QStringLiteral("一"));
    ledger.clock.advanceSeconds(60);
    office.name = QStringLiteral("二");
    ledger.change(u"office.edit", [&](Change &change) { change.put(office); });

    const QList<HistoryEntry> entries = ledger->history().entries();
    REQUIRE(entries.size() == 2);
    const HistoryEntry &edit = entries.first();
    CHECK(edit.number == 2);
    CHECK(edit.at == ledger.clock.now());
    CHECK(edit.operatorName == QStringLiteral("佐藤"));
    CHECK(edit.verb == QStringLiteral("office.edit"));
    CHECK(edit.imageCount == 1);
    CHECK(edit.previousHash == entries.at(1).hash);
    CHECK(ledger->history().head() == edit.hash.toHex());
    const QList<Image> images = ledger->history().images(2);
    REQUIRE(images.size() == 1);
    CHECK(images.first().id == office.id.uuid());
    CHECK(images.first().before.value(u"name").toString() == QStringLiteral("一"));
    CHECK(images.first().after.value(u"name").toString() == QStringLiteral("二"));
}

TEST_CASE("undo takes back and redo does again, also after a restart", "[history]")
{
    TestLedger ledger;
    const Office office = ledger.addOffice(QStringLiteral("一"));
    ledger.addStaff(office, QStringLiteral("髙橋"));
    ledger.reopen();
    ledger->history().undo(undoVerb());
    CHECK(ledger->count(StaffMember::spec()) == 0);
    ledger.reopen();
    ledger->history().undo(undoVerb());
    CHECK(ledger->count(Office::spec()) == 0);
    CHECK_THROWS_AS(ledger->history().undo(undoVerb()), Error);
    ledger.reopen();
    ledger->history().redo(redoVerb());
    ledger->history().redo(redoVerb());
    CHECK_THROWS_AS(ledger->history().redo(redoVerb()), Error);
    REQUIRE(ledger->count(StaffMember::spec()) == 1);
    CHECK(ledger->all<StaffMember>().first().name == QStringLiteral("髙橋"));
    CHECK(ledger->history().entries().size() == 6); // undo and redo are entries themselves
    CHECK(ledger->verify() == QStringList());
}

TEST_CASE("a new change cuts redo off", "[history]")
{
    TestLedger ledger;
    ledger.addOffice(QStringLiteral("一"));
    ledger->history().undo(undoVerb());
    CHECK(ledger->history().nextRedo().has_value());
    ledger.addOffice(QStringLiteral("二"));
    CHECK_FALSE(ledger->history().nextRedo().has_value());
    ledger.reopen();
    CHECK_FALSE(ledger->history().nextRedo().has_value());
    CHECK(ledger->history().nextUndo()->verb == QStringLiteral("office.add"));
}

TEST_CASE("a record read before an undo cannot be saved over what the undo restored", "[history]")
{
    TestLedger ledger;
    Office office = ledger.addOffice(QStringLiteral("一"));
    office.name = QStringLiteral("二");
    ledger.change(u"office.edit", [&](Change &change) { change.put(office); });
    ledger->history().undo(undoVerb());
    ledger->history().undo(undoVerb());
    ledger->history().redo(redoVerb());
    office.name = QStringLiteral("三");
    CHECK_THROWS_AS(ledger.change(u"office.edit", [&](Change &change) { change.put(office); }), Error);
    CHECK(ledger->get<Office>(office.id).name == QStringLiteral("一"));
}

TEST_CASE("what is no undo step is skipped", "[history]")
{
    TestLedger ledger;
    const Office office = ledger.addOffice(QStringLiteral("一"));
    ledger->change({QStringLiteral("record.read"), OperatorId(), {}, false, {}},
                   [&](Change &change) { change.mention(Office::spec(), office.id.uuid()); });
    CHECK(ledger->history().nextUndo()->verb == QStringLiteral("office.add"));
    CHECK(ledger->history().entriesAbout(Office::spec(), office.id.uuid()).size() == 2);
    ledger->history().undo(undoVerb());
    CHECK(ledger->count(Office::spec()) == 0);
    CHECK(ledger->verify() == QStringList());
}

TEST_CASE("a row changed past the program is found, and undo refuses to run over it", "[history]")
{
    TestLedger ledger;
    ledger.addOffice(QStringLiteral("一"));
    tamper(ledger, QStringLiteral("UPDATE offices SET name = 'x'"));
    CHECK(ledger->verify().size() == 1);
    CHECK_THROWS_AS(ledger->history().undo(undoVerb()), Error);
    CHECK(ledger->all<Office>().first().name == QStringLiteral("x"));
}

TEST_CASE("each way to touch the chain is found", "[history]")
{
    TestLedger ledger;
    const Office office = ledger.addOffice(QStringLiteral("一"));
    ledger.addStaff(office, QStringLiteral("髙橋"));
    ledger.addStaff(office, QStringLiteral("山﨑"));
    REQUIRE(ledger->history().verifyChain() == QStringList());
    const QStringList attacks{
        QStringLiteral("UPDATE history SET operator_name = 'x' WHERE number = 2"),
        QStringLiteral("UPDATE history SET at = '2020-01-01T00:00:00.000Z' WHERE number = 1"),
        QStringLiteral("UPDATE history_image SET after = '{}' WHERE entry = 2"),
        QStringLiteral("UPDATE history_image SET before = '{}' WHERE entry = 3"),
        QStringLiteral("DELETE FROM history_image WHERE entry = 1"),
        QStringLiteral("DELETE FROM history WHERE number = 2"),
        QStringLiteral("UPDATE history SET hash = x'00' WHERE number = 3"),
    };
    for (const QString &sql : attacks) {
        TestLedger victim;
        const Office home = victim.addOffice(QStringLiteral("一"));
        victim.addStaff(home, QStringLiteral("髙橋"));
        victim.addStaff(home, QStringLiteral("山﨑"));
        tamper(victim, sql);
        INFO(sql.toStdString());
        CHECK_FALSE(victim->history().verifyChain().isEmpty());
    }
}

TEST_CASE("a cut tail shows in the head", "[history]")
{
    TestLedger ledger;
    ledger.addOffice(QStringLiteral("一"));
    const QByteArray before = ledger->history().head();
    ledger.addOffice(QStringLiteral("二"));
    const QByteArray printed = ledger->history().head();
    tamper(ledger, QStringLiteral("DELETE FROM history WHERE number = 2"));
    CHECK(ledger->history().head() == before);
    CHECK(ledger->history().head() != printed);
}

TEST_CASE("images are destroyed for good and the chain stays whole", "[history]")
{
    TestLedger ledger;
    const Office office = ledger.addOffice(QStringLiteral("此処"));
    StaffMember staff = ledger.addStaff(office, QStringLiteral("髙橋"));
    staff.name.clear();
    ledger.change(u"staff.edit", [&](Change &change) { change.put(staff); });
    ledger->history().destroyImages(
        StaffMember::spec(), staff.id.uuid(),
        {QStringLiteral("history.destroy"), OperatorId(), QStringLiteral("佐藤"), false, {}});
    for (qint64 number = 1; number <= 4; ++number) {
        for (const Image &image : ledger->history().images(number)) {
            CHECK_FALSE(image.after.value(u"name").toString().contains(u"髙橋"));
            CHECK_FALSE(image.before.value(u"name").toString().contains(u"髙橋"));
        }
    }
    CHECK(ledger->verify() == QStringList());
    CHECK_THROWS_AS(ledger->history().undo(undoVerb()), Error);
}

TEST_CASE("two hundred random steps, all undone, all redone, come out the same", "[history]")
{
    TestLedger ledger;
    QRandomGenerator random(7);
    QList<QByteArray> states{contents(ledger)};
    Office home = ledger.addOffice(QStringLiteral("此処"));
    states += contents(ledger);
    int steps = 1;
    while (steps < 200) {
        QList<StaffMember> staff = ledger->all<StaffMember>();
        const int choice = staff.isEmpty() ? 0 : int(random.bounded(5));
        StaffMember chosen = staff.isEmpty() ? StaffMember() : staff.at(random.bounded(staff.size()));
        const auto entry = ledger.change(u"staff.edit", [&](Change &change) {
            if (choice <= 1) {
                StaffMember fresh;
                fresh.office = home.id;
                fresh.name = QStringLiteral("職員%1").arg(steps);
                change.put(fresh);
            } else if (choice == 2) {
                change.bin(StaffMember::spec(), chosen.id.uuid());
            } else if (choice == 3) {
                chosen.joined = QDate(2020, 1, 1).addDays(random.bounded(2000));
                change.put(chosen);
                chosen.note = QStringLiteral("同じ変更の二つ目"); // twice in one change
                change.put(chosen);
            } else {
                for (StaffMember member : staff) {
                    member.address = QStringLiteral("福島市%1").arg(random.bounded(100000));
                    change.put(member);
                }
            }
        });
        REQUIRE(entry.has_value());
        states += contents(ledger);
        ++steps;
        if (steps % 50 == 0) {
            ledger.reopen();
        }
    }
    for (int i = steps - 1; i >= 0; --i) {
        ledger->history().undo(undoVerb());
        REQUIRE(contents(ledger) == states.at(i));
    }
    CHECK_FALSE(ledger->history().nextUndo().has_value());
    ledger.reopen();
    for (int i = 1; i <= steps; ++i) {
        ledger->history().redo(redoVerb());
        REQUIRE(contents(ledger) == states.at(i));
    }
    CHECK_FALSE(ledger->history().nextRedo().has_value());
    CHECK(ledger->verify() == QStringList());
}

TEST_CASE("the order of undo and redo is told from the numbers alone", "[history]")
{
    UndoStack stack;
    CHECK_FALSE(stack.undo().has_value());
    stack.add(1, 0);
    stack.add(2, 0);
    stack.add(3, 2); // undo of 2
    CHECK(stack.undo() == 1);
    CHECK(stack.redo() == 2);
    stack.add(4, 1); // undo of 1
    stack.add(5, 1); // redo of 1
    CHECK(stack.undo() == 1);
    CHECK(stack.redo() == 2);
    stack.add(6, 2); // redo of 2
    CHECK(stack.undo() == 2);
    stack.add(7, 2);
    stack.add(8, 0); // a new change
    CHECK(stack.undo() == 8);
    CHECK_FALSE(stack.redo().has_value());
}

TEST_CASE("every verb has a label of its own", "[history]")
{
    QSet<QString> labels;
    for (const QString &verb : knownVerbs()) {
        CHECK(verbLabel(verb) != verb);
        labels += verbLabel(verb);
    }
    CHECK(labels.size() == knownVerbs().size());
    CHECK(verbLabel(QStringLiteral("no.such")) == QStringLiteral("no.such"));
}
