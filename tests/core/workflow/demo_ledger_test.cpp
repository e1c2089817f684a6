// SPDX-License-Identifier: Apache-2.0
#include "workflow/demo_ledger.h"

#include "ledger/verb_label.h"
#include "support/test_session.h"
#include "support/text_stream.h"
#include "text/error.h"
#include "workflow/document_states.h"
#include "workflow/save_record.h"
#include "workflow/today.h"

#include <catch2/catch_test_macros.hpp>

using namespace renkei;
using renkei::test::TestSession;

static DemoSize small()
{
    return {.offices = 5, .staff = 60, .patients = 40, .seed = 11};
}

TEST_CASE("the demo has exactly that many in service, and a few who left", "[demo]")
{
    TestSession desk;
    fillDemo(desk.session, small());
    const QDate today = desk.ledger.clock.today();
    qint64 inService = 0;
    qint64 left = 0;
    for (const StaffMember &staff : desk.ledger->all<StaffMember>()) {
        ((staff.left.isValid() && staff.left < today) ? left : inService) += 1;
        CHECK(staff.office == desk.office.id);
    }
    CHECK(inService == 60);
    CHECK(left > 0);
    CHECK(desk.ledger->count(Office::spec()) == 5);
    CHECK(desk.ledger->count(Patient::spec()) == 40);
    CHECK_FALSE(desk.ledger->get<Office>(desk.office.id).address.isEmpty());
    CHECK(desk.ledger->get<Office>(desk.office.id).name == desk.office.name); // as it was given
    CHECK(verbLabel(desk.newestEntry().verb) != desk.newestEntry().verb);
    CHECK(desk.ledger->verify() == QStringList());
}

TEST_CASE("every state of a paper occurs, and every record is sound", "[demo]")
{
    TestSession desk;
    fillDemo(desk.session, small());
    const DocumentStates states = DocumentStates::read(desk.session);
    QSet<QString> staffStates;
    QSet<QString> patientStates;
    QString names;
    for (const Record &record : desk.ledger->select(StaffMember::spec())) {
        staffStates += stateKey(states.of(QStringLiteral("staff-pledge"), record.id));
        names += record.text("name");
    }
    for (const Record &record : desk.ledger->select(Patient::spec())) {
        patientStates += stateKey(states.of(QStringLiteral("consent"), record.id));
    }
    CHECK(staffStates == QSet<QString>{QStringLiteral("missing"), QStringLiteral("printed"),
                                       QStringLiteral("signed"), QStringLiteral("waived")});
    CHECK(patientStates == QSet<QString>{QStringLiteral("missing"), QStringLiteral("printed"),
                                         QStringLiteral("signed"), QStringLiteral("substituted")});
    for (const QString &hurting : {QStringLiteral("髙橋"), QStringLiteral("山﨑"), QStringLiteral("渡邉"),
                                   QStringLiteral("\U00020BB7田"), QStringLiteral("\uFA19田")}) {
        CHECK(names.contains(hurting));
    }
    for (const RegisterSpec *spec : {&Office::spec(), &StaffMember::spec(), &Patient::spec()}) {
        for (const Record &record : desk.ledger->select(*spec)) {
            CHECK(checkRecord(record, desk.ledger.clock.today()).isEmpty());
            const QString phone = record.text("phone");
            CHECK((phone.isEmpty() || phone.startsWith(QStringLiteral("024-000-")) ||
                   phone.startsWith(QStringLiteral("090-0000-"))));
        }
    }
    CHECK_FALSE(findingsToday(desk.session).isEmpty());
}

TEST_CASE("the same seed gives the same people, another seed others", "[demo]")
{
    const auto people = [](quint32 seed) {
        TestSession desk;
        DemoSize size = small();
        size.seed = seed;
        fillDemo(desk.session, size);
        QStringList list;
        for (const StaffMember &staff : desk.ledger->all<StaffMember>()) {
            list += staff.name + staff.address + staff.joined.toString(Qt::ISODate);
        }
        return list;
    };
    CHECK(people(11) == people(11));
    CHECK(people(11) != people(12));
}

TEST_CASE("a demo that is stopped leaves nothing behind", "[demo]")
{
    TestSession desk;
    const QByteArray head = desk.ledger->history().head();
    qint64 seen = 0;
    CHECK_THROWS_AS(fillDemo(desk.session, small(),
                             [&](qint64 done, qint64 all) {
                                 CHECK(all == 5 + 63 + 40);
                                 seen = done;
                                 return done < 20;
                             }),
                    Error);
    CHECK(seen == 20);
    CHECK(desk.ledger->history().head() == head);
    CHECK(desk.ledger->count(StaffMember::spec()) == 0);
}

TEST_CASE("two thousand offices have two thousand names", "[demo]")
{
    TestSession desk;
    fillDemo(desk.session, {.offices = 2000, .staff = 0, .patients = 0, .seed = 1});
    QSet<QString> names;
    for (const Office &office : desk.ledger->all<Office>()) {
        names += office.name;
    }
    CHECK(names.size() == 2000);
}
