// SPDX-License-Identifier: Apache-2.0
#include "domain/document.h"
#include "domain/procedure.h"
#include "support/test_session.h"
#include "support/text_stream.h"
#include "support/thrown.h"
#include "workflow/attach_document.h"
#include "workflow/import_records.h"
#include "workflow/procedures.h"
#include "workflow/save_record.h"

#include <catch2/catch_test_macros.hpp>

using namespace renkei;
using renkei::test::TestSession;

namespace {

struct EditDesk : TestSession
{
    QDate today() const { return session.clock.today(); }
    QStringList open()
    {
        QStringList kinds;
        for (const Procedure &procedure : openProcedures(*ledger)) {
            kinds += procedure.kind;
        }
        return kinds;
    }
    void type(const StaffMember &person, const char *field, const QVariant &value)
    {
        editField(session, StaffMember::spec(), person.id.uuid(), field, value);
    }
    void type(const Patient &patient, const char *field, const QVariant &value)
    {
        editField(session, Patient::spec(), patient.id.uuid(), field, value);
    }
    StaffMember signedNurse()
    {
        StaffMember nurse = addStaff(QStringLiteral("髙橋 日出男"));
        nurse.profession = QStringLiteral("看護師");
        ledger.change(u"staff.edit", [&](Change &change) { change.put(nurse); });
        Document pledge;
        pledge.kind = QStringLiteral("staff-pledge");
        pledge.subject = nurse.id.uuid();
        attachDocument(session, pledge, std::nullopt);
        return nurse;
    }
};

} // namespace

TEST_CASE("typing the last day starts the leaving, in the same entry", "[procedure-rules]")
{
    EditDesk desk;
    const StaffMember nurse = desk.addStaff(QStringLiteral("山﨑 月子"));
    const qint64 before = desk.newestEntry().number;
    desk.type(nurse, "left", desk.today().addDays(5));
    CHECK(desk.open() == QStringList{QStringLiteral("leaving")});
    CHECK(desk.newestEntry().number == before + 1);
    CHECK(desk.newestEntry().verb == QStringLiteral("staff.edit"));
    desk.ledger->history().undo(test::undoVerb());
    CHECK(desk.open().isEmpty());
    CHECK_FALSE(desk.ledger->get<StaffMember>(nurse.id).left.isValid());
}

TEST_CASE("another last day moves the steps, taking it back calls the leaving off", "[procedure-rules]")
{
    EditDesk desk;
    const StaffMember nurse = desk.addStaff(QStringLiteral("山﨑 月子"));
    desk.type(nurse, "left", desk.today().addDays(20));
    desk.type(nurse, "left", desk.today().addDays(40));
    const Procedure leaving = openProcedures(*desk.ledger).first();
    CHECK(leaving.plannedOn == desk.today().addDays(40));
    for (const Task &step : openTasks(desk.session)) {
        CHECK(step.dueOn >= desk.today().addDays(33));
    }
    desk.type(nurse, "left", QDate());
    CHECK(desk.open().isEmpty());
    CHECK_FALSE(desk.ledger->get<Procedure>(leaving.id).cancelReason.isEmpty());
    CHECK(openTasks(desk.session).isEmpty());
}

TEST_CASE("another planned day of the procedure moves the person's last day with it", "[procedure-rules]")
{
    EditDesk desk;
    const StaffMember nurse = desk.addStaff(QStringLiteral("山﨑 月子"));
    desk.type(nurse, "left", desk.today().addDays(20));
    const Procedure leaving = openProcedures(*desk.ledger).first();
    const QDate later = desk.today().addDays(50);
    const Record saved = editField(desk.session, Procedure::spec(), leaving.id.uuid(), "plannedOn", later);
    CHECK(saved.revision == desk.ledger->get<Procedure>(leaving.id).revision);
    CHECK(desk.ledger->get<StaffMember>(nurse.id).left == later);
    cancelProcedure(desk.session, leaving.id, QStringLiteral("取りやめ"));
    CHECK(test::codeOf([&] {
              editField(desk.session, Procedure::spec(), leaving.id.uuid(), "plannedOn", desk.today());
          }) == ErrorCode::Refused);
}

TEST_CASE("a newcomer joins, somebody entered late does not", "[procedure-rules]")
{
    EditDesk desk;
    StaffMember fresh;
    fresh.office = desk.office.id;
    fresh.name = QStringLiteral("渡邉 彩");
    addRow(desk.session, fresh);
    CHECK(desk.open().isEmpty());
    fresh.name = QStringLiteral("佐々木 一");
    fresh.joined = desk.today().addDays(-31);
    addRow(desk.session, fresh);
    CHECK(desk.open().isEmpty());
    fresh.name = QStringLiteral("山﨑 月子");
    fresh.joined = desk.today().addDays(-30);
    addRow(desk.session, fresh);
    CHECK(desk.open() == QStringList{QStringLiteral("joining")});
    fresh.name = QStringLiteral("山﨑 花子");
    fresh.office = desk.ledger.addOffice(QStringLiteral("もり薬局")).id;
    addRow(desk.session, fresh);
    CHECK(desk.open().size() == 1);
}

TEST_CASE("a list that is taken in starts nothing", "[procedure-rules]")
{
    EditDesk desk;
    StaffMember gone;
    gone.office = desk.office.id;
    gone.name = QStringLiteral("髙橋 日出男");
    gone.joined = desk.today();
    gone.left = desk.today();
    importRecords(desk.session, StaffMember::spec(), {toRecord(gone)}, {});
    CHECK(desk.ledger->count(StaffMember::spec()) == 1);
    CHECK(desk.open().isEmpty());
}

TEST_CASE("a corrected name is no change of name, a new one of somebody with a pledge is",
          "[procedure-rules]")
{
    EditDesk desk;
    const StaffMember unsignedNurse = desk.addStaff(QStringLiteral("山﨑 月子"));
    desk.type(unsignedNurse, "name", QStringLiteral("佐藤 月子"));
    CHECK(desk.open().isEmpty());
    const StaffMember nurse = desk.signedNurse();
    desk.type(nurse, "name", QStringLiteral("高橋　日出男"));
    CHECK(desk.open().isEmpty());
    desk.type(nurse, "profession", QStringLiteral("Ｎｓ"));
    desk.type(nurse, "name", QStringLiteral("渡邉 日出男"));
    CHECK(desk.open() == QStringList{QStringLiteral("name-change")});
    desk.type(nurse, "name", QStringLiteral("渡邊 日出雄"));
    CHECK(desk.open().size() == 1);
}

TEST_CASE("another profession or office of somebody with a pledge is told to the others", "[procedure-rules]")
{
    EditDesk desk;
    const StaffMember nurse = desk.signedNurse();
    desk.type(nurse, "profession", QStringLiteral("介護支援専門員"));
    CHECK(desk.open() == QStringList{QStringLiteral("job-change")});
    const Office pharmacy = desk.ledger.addOffice(QStringLiteral("もり薬局"));
    desk.type(nurse, "office", QVariant::fromValue(pharmacy.id.uuid()));
    const std::optional<Procedure> move =
        openProcedure(*desk.ledger, QStringLiteral("office-change"), nurse.id.uuid());
    REQUIRE(move);
    CHECK(move->toOffice == pharmacy.id);
    // Whoever signed here leaves papers behind here: all steps, not only the groups.
    CHECK(tasksOf(desk.session, move->id).size() == 4);
}

TEST_CASE("the last day of care starts the end of care", "[procedure-rules]")
{
    EditDesk desk;
    const Patient patient = desk.addPatient(QStringLiteral("𠮷田 ハル"));
    desk.type(patient, "careEnded", desk.today());
    REQUIRE(desk.open() == QStringList{QStringLiteral("end-of-care")});
    desk.type(patient, "careEnded", desk.today().addYears(1));
    CHECK(openProcedures(*desk.ledger).first().retainUntil == desk.today().addYears(6));
    desk.type(patient, "careEnded", QDate());
    CHECK(desk.open().isEmpty());
}
