// SPDX-License-Identifier: Apache-2.0
#include "workflow/save_record.h"

#include "ledger/verb_label.h"
#include "support/test_session.h"
#include "support/text_stream.h"
#include "support/thrown.h"
#include "workflow/bin_records.h"
#include "workflow/undo.h"

#include <catch2/catch_test_macros.hpp>

using namespace renkei;
using renkei::test::codeOf;
using renkei::test::TestSession;
using renkei::test::thrown;

TEST_CASE("a person is added, changed and one field set, each as one entry with a name", "[workflow]")
{
    TestSession desk;
    StaffMember staff;
    staff.office = desk.office.id;
    staff.name = QStringLiteral("髙橋 日出男");
    staff = addRow(desk.session, staff);
    CHECK_FALSE(staff.id.isNull());
    CHECK(desk.newestEntry().verb == QStringLiteral("staff.add"));
    staff.profession = QStringLiteral("看護師");
    staff = editRow(desk.session, staff);
    CHECK(staff.revision == 1);
    CHECK(desk.newestEntry().verb == QStringLiteral("staff.edit"));
    editField(desk.session, StaffMember::spec(), staff.id.uuid(), "email",
              QStringLiteral("hideo@example.jp"));
    CHECK(desk.newestEntry().operatorName == QStringLiteral("佐藤"));
    const auto stored = desk.ledger->get<StaffMember>(staff.id);
    CHECK(stored.profession == QStringLiteral("看護師"));
    CHECK(stored.email == QStringLiteral("hideo@example.jp"));
    for (const HistoryEntry &entry : desk.ledger->history().entries()) {
        CHECK(verbLabel(entry.verb) != entry.verb);
    }
}

TEST_CASE("a record with problems is refused with a sentence for each, and nothing is written", "[workflow]")
{
    TestSession desk;
    StaffMember staff;
    staff.email = QStringLiteral("no address");
    const QByteArray head = desk.ledger->history().head();
    const Error error = thrown([&] { addRow(desk.session, staff); });
    CHECK(error.code() == ErrorCode::InvalidInput);
    CHECK(error.sentence().split(u'\n').size() == 3); // office, name, mail
    CHECK(desk.ledger->history().head() == head);
}

TEST_CASE("an address shared by two people is said, with the other's name", "[workflow]")
{
    TestSession desk;
    const StaffMember first = desk.addStaff(QStringLiteral("山﨑 月子"));
    editField(desk.session, StaffMember::spec(), first.id.uuid(), "email", QStringLiteral("a@example.jp"));
    StaffMember second = desk.addStaff(QStringLiteral("渡邉"));
    CHECK(sharedValues(*desk.ledger, toRecord(second)).isEmpty()); // two blanks are not the same
    second.email = QStringLiteral("a@example.jp");
    const QList<FieldProblem> problems = sharedValues(*desk.ledger, toRecord(second));
    REQUIRE(problems.size() == 1);
    CHECK(problems.first().field == "email");
    CHECK(problems.first().sentence.contains(QStringLiteral("山﨑 月子")));
    CHECK(sharedValues(*desk.ledger, toRecord(desk.ledger->get<StaffMember>(first.id))).isEmpty());
}

TEST_CASE("several people go into the bin and come back as one step", "[workflow]")
{
    TestSession desk;
    const StaffMember first = desk.addStaff(QStringLiteral("一"));
    const StaffMember second = desk.addStaff(QStringLiteral("二"));
    binRecords(desk.session, StaffMember::spec(), {first.id.uuid(), second.id.uuid()});
    CHECK(desk.ledger->count(StaffMember::spec()) == 0);
    undoLast(desk.session);
    CHECK(desk.ledger->count(StaffMember::spec()) == 2);
    redoLast(desk.session);
    CHECK(desk.ledger->count(StaffMember::spec()) == 0);
    restoreRecords(desk.session, StaffMember::spec(), {second.id.uuid()});
    CHECK(desk.ledger->all<StaffMember>().first().name == QStringLiteral("二"));
}

TEST_CASE("the own office and one with staff stay out of the bin", "[workflow]")
{
    TestSession desk;
    Office other;
    other.name = QStringLiteral("ほのか薬局");
    other = addRow(desk.session, other);
    StaffMember staff = desk.addStaff(QStringLiteral("髙橋"));
    staff.office = other.id;
    staff = editRow(desk.session, staff);
    const auto bin = [&](OfficeId id) { binRecords(desk.session, Office::spec(), {id.uuid()}); };
    CHECK(codeOf([&] { bin(desk.office.id); }) == ErrorCode::Refused);
    CHECK(thrown([&] { bin(other.id); }).sentence().contains(u'1'));
    binRecords(desk.session, StaffMember::spec(), {staff.id.uuid()});
    bin(other.id);
    CHECK(desk.ledger->count(Office::spec()) == 1);
    CHECK(codeOf([&] { bin(OfficeId(newUuid(desk.ledger.clock))); }) == ErrorCode::NotFound);
}

TEST_CASE("undo and redo name themselves and who did it", "[workflow]")
{
    TestSession desk;
    CHECK(codeOf([&] { undoLast(desk.session); }) == ErrorCode::Refused);
    CHECK(codeOf([&] { redoLast(desk.session); }) == ErrorCode::Refused);
    desk.addStaff(QStringLiteral("髙橋"));
    const HistoryEntry undone = undoLast(desk.session);
    CHECK(undone.verb == QStringLiteral("history.undo"));
    CHECK(undone.undoes == undone.number - 1);
    CHECK(undone.by == desk.session.operatorId);
    CHECK(redoLast(desk.session).undoes == undone.undoes);
}
