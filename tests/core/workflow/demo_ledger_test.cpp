// SPDX-License-Identifier: Apache-2.0
#include "workflow/demo_ledger.h"

#include "ledger/verb_label.h"
#include "support/test_session.h"
#include "support/text_stream.h"
#include "text/error.h"
#include "workflow/administrators.h"
#include "workflow/document_states.h"
#include "workflow/members.h"
#include "workflow/procedures.h"
#include "workflow/reconcile_members.h"
#include "workflow/reviews.h"
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

TEST_CASE("with its year the office of the demo is in the middle of everything, and well run", "[demo]")
{
    TestSession desk;
    DemoSize size{.offices = 5, .staff = 60, .patients = 40, .groups = 12, .members = 80, .seed = 11};
    size.year = true;
    fillDemo(desk.session, size);
    const QDate today = desk.ledger.clock.today();

    QList<Review> periodic = reviewsInOrder(*desk.ledger);
    periodic.removeIf([](const Review &review) { return review.kind != QString::fromUtf16(periodicReview); });
    REQUIRE(periodic.size() == 2);
    CHECK_FALSE(periodic.first().closedOn.isValid());
    CHECK(periodic.first().dueOn > today);
    const ReviewProgress progress = reviewProgress(reviewItems(*desk.ledger, periodic.first().id));
    CHECK(progress.decided > progress.items / 4);
    CHECK(progress.decided < progress.items);
    CHECK(periodic.last().startedOn == today.addMonths(-6));
    CHECK(periodic.last().closedOn > periodic.last().startedOn);
    const QList<ReviewItem> past = reviewItems(*desk.ledger, periodic.last().id);
    CHECK(reviewProgress(past).released == 2);
    for (const ReviewItem &item : past) {
        CHECK_FALSE(item.reason.isEmpty());
    }

    const auto procedure = [&](const char *kind) {
        for (const Procedure &one : openProcedures(*desk.ledger)) {
            if (one.kind == QLatin1StringView(kind)) {
                return one;
            }
        }
        return Procedure();
    };
    CHECK(procedure("leaving").plannedOn == today.addDays(5));
    CHECK(procedure("joining").plannedOn == today.addDays(2));
    CHECK(procedure("consent-withdrawal").plannedOn == today);
    CHECK(administratorsOn(*desk.ledger, desk.office.id, today).size() == 2);
    CHECK(desk.ledger->count(Reconciliation::spec()) == 1);

    int open = 0;
    int invited = 0;
    for (const Membership &membership : desk.ledger->all<Membership>()) {
        open += isOpen(membershipState(membership)) ? 1 : 0;
        invited += membership.invitedOn == today.addDays(-3) && membership.judgement.isEmpty() ? 1 : 0;
        CHECK((membership.joinedOn.isNull() || membership.joinedOn >= membership.invitedOn));
    }
    CHECK(open == 80);
    CHECK(invited == 1);

    // Somebody who looks after the office finds little to do, and something of each kind.
    const QList<Finding> findings = findingsToday(desk.session);
    CHECK(findings.size() < 60);
    QSet<QByteArray> rules;
    for (const Finding &finding : findings) {
        rules += finding.rule;
    }
    for (const char *rule : {"staff-pledge", "consent", "procedure", "invitation", "leaver-member"}) {
        CAPTURE(rule);
        CHECK(rules.contains(rule));
    }
    CHECK(desk.ledger->verify() == QStringList());
}

TEST_CASE("an office too small for a year is left as it is", "[demo]")
{
    TestSession desk;
    DemoSize size{.offices = 1, .staff = 1, .patients = 1, .groups = 1, .members = 1, .seed = 11};
    size.year = true;
    fillDemo(desk.session, size);
    CHECK(desk.ledger->count(Review::spec()) == 0);
    CHECK(openProcedures(*desk.ledger).isEmpty());
}
