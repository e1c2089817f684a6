// SPDX-License-Identifier: Apache-2.0
// 200 pasted names against a ledger of 10,000 staff of 40 offices, in a group of 150 members. The limit is 50
// milliseconds for reading and comparing; the index is made once and reported by itself.
#include "bench/invented_staff.h"
#include "bench/timing.h"
#include "domain/group.h"
#include "exchange/match_members.h"
#include "support/test_ledger.h"
#include "text/display_name.h"

#include <QCoreApplication>

using namespace renkei;
using renkei::test::medianOf;
using renkei::test::out;

static constexpr int staffCount = 10000;
static constexpr int officeCount = 40;
static constexpr int memberCount = 150;
static constexpr int listedCount = 200;
static constexpr int rounds = 21;
static constexpr double limitMilliseconds = 50;

/// Few names for many people, as it is in life: each name stands at every office.
static QList<StaffMember> invented(test::TestLedger &ledger, const QList<Office> &offices)
{
    QList<StaffMember> people;
    ledger.change(u"staff.add", [&](Change &change) {
        for (int i = 0; i < offices.size(); ++i) {
            for (StaffMember &person : test::inventedStaff(staffCount / officeCount, offices.at(i))) {
                if (people.size() % 3 != 0) { // a third shares its name with people of every other office
                    person.name.append(QString::number(people.size()));
                }
                change.put(person);
                people.append(person);
            }
        }
    });
    return people;
}

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    test::TestLedger ledger;
    QList<Office> offices;
    for (int i = 0; i < officeCount; ++i) {
        offices.append(ledger.addOffice(QStringLiteral("訪問看護ステーション第%1").arg(i)));
    }
    const QList<StaffMember> people = invented(ledger, offices);
    Group group;
    group.name = QStringLiteral("試し");
    group.kind = QString::fromUtf16(freeGroup);
    QStringList lines;
    ledger.change(u"group.open", [&](Change &change) {
        change.put(group);
        for (int i = 0; i < listedCount; ++i) {
            const StaffMember &person = people.at(i * 47);
            lines.append(displayName(person.name, {}, offices.at(i * 47 / (staffCount / officeCount)).name));
            if (i < memberCount) {
                Membership membership;
                membership.group = group.id;
                membership.staff = person.id;
                membership.joinedOn = ledger.clock.today();
                change.put(membership);
            }
        }
    });
    for (int i = 0; i < listedCount; i += 10) { // nobody the ledger knows: the slowest answer
        lines[i] = QStringLiteral("知良奈井 誰%1／遠くの病院").arg(i);
    }
    const QString list = lines.join(u'\n');

    const double indexing = medianOf(rounds, [&] { const MemberMatcher matcher(*ledger); });
    const MemberMatcher matcher(*ledger);
    MemberMatch found;
    const double matching = medianOf(rounds, [&] { found = matcher.match(group.id, readMemberList(list)); });
    out() << "index of " << staffCount << " staff: " << indexing << " ms" << Qt::endl;
    out() << listedCount << " names read and compared: " << matching << " ms ("
          << matching / limitMilliseconds << " of the limit); " << found.agreeing.size() << " agree, "
          << found.onlyOnMcs.size() << " only on MCS, " << found.onlyHere.size() << " only here, "
          << found.uncertain.size() << " uncertain" << Qt::endl;
    out() << "both: " << indexing + matching << " ms" << Qt::endl;
    return matching < limitMilliseconds ? 0 : 1;
}
