// SPDX-License-Identifier: Apache-2.0
// What is asked of 10,000 staff in 2,000 groups with 100,000 memberships (limit 0.3 s): reading the ledger,
// asking every rule, sorting and grouping for the screen.
#include "bench/invented_staff.h"
#include "bench/timing.h"
#include "domain/document.h"
#include "domain/group.h"
#include "domain/membership.h"
#include "domain/patient.h"
#include "workflow/settings.h"
#include "workflow/today.h"
#include "workflow/view_of_ledger.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <vector>

using namespace renkei;
using renkei::test::medianOf;
using renkei::test::out;

static constexpr int staffCount = 10'000;
static constexpr int groupCount = 2'000;
static constexpr int membershipCount = 100'000;
static constexpr int rounds = 11;

/// One in ten is without a pledge, one in fifty has left, one group in twenty waits for its review.
static void fill(Ledger &ledger)
{
    const QDate today = ledger.clock().today();
    ledger.change({QStringLiteral("demo.fill"), OperatorId(), QStringLiteral("bench"), true, {}},
                  [&](Change &change) {
                      Office office;
                      office.name = QStringLiteral("訪問看護ステーションふくしま");
                      change.put(office);
                      putSetting(change, ledger, SettingName::ownOffice, office.id.toString());
                      QList<StaffMember> people = test::inventedStaff(staffCount, office);
                      for (qsizetype i = 0; i < people.size(); ++i) {
                          people[i].left = i % 50 == 0 ? today.addDays(-3) : QDate();
                          change.put(people[i]);
                          if (i % 10 != 0) {
                              Document pledge;
                              pledge.kind = QStringLiteral("staff-pledge");
                              pledge.subjectRegister = QStringLiteral("staff");
                              pledge.subject = people[i].id.uuid();
                              pledge.signedOn = today.addDays(-100);
                              change.put(pledge);
                          }
                      }
                      std::vector<GroupId> groups;
                      for (int i = 0; i < groupCount; ++i) {
                          Patient patient;
                          patient.name = QStringLiteral("利用者 %1").arg(i);
                          change.put(patient);
                          Group group;
                          group.name = patient.name;
                          group.kind = QString::fromUtf16(patientGroup);
                          group.patient = patient.id;
                          group.hostOffice = office.id;
                          group.openedOn = today.addDays(i % 20 == 0 ? -400 : -20);
                          change.put(group);
                          groups.push_back(group.id);
                      }
                      for (int i = 0; i < membershipCount; ++i) {
                          Membership membership;
                          membership.group = groups[size_t(i % groupCount)];
                          membership.staff = people[(i / groupCount * 197 + i) % staffCount].id;
                          membership.invitedOn = today.addDays(-200);
                          membership.judgement = QString::fromUtf16(judgedAccepted);
                          membership.judgedOn = membership.invitedOn;
                          membership.approvedOn = membership.invitedOn;
                          membership.joinedOn = membership.invitedOn;
                          change.put(membership);
                      }
                  });
}

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    const SystemClock clock;
    const auto ledger =
        Ledger::create(folder.filePath(QStringLiteral("ledger")), SecretBytes::random(32), clock);
    fill(*ledger);
    const RegionPack pack = packOf(*ledger);
    Session session{*ledger, pack, clock, OperatorId(), QStringLiteral("bench")};
    const LedgerView view = viewOf(session);
    const QList<Finding> findings = findFindings(view, pack);
    out() << membershipCount << " memberships of " << staffCount << " staff: " << findings.size()
          << " findings\n"
          << "reading the ledger   " << medianOf(rounds, [&] { viewOf(session); }) << " ms\n"
          << "asking every rule    " << medianOf(rounds, [&] { findFindings(view, pack); }) << " ms\n"
          << "grouping them        " << medianOf(rounds, [&] { groupFindings(findings, pack); }) << " ms\n"
          << "all (limit 300 ms)   " << medianOf(rounds, [&] { groupFindings(findingsToday(session), pack); })
          << " ms\n";
    return 0;
}
