// SPDX-License-Identifier: Apache-2.0
#include "regulation/rules/rules.h"

#include <QCoreApplication>
#include <QHash>

namespace renkei::regulation {

QList<Finding> findSharedMail(const LedgerView &view, const RegionPack &)
{
    QHash<QString, QList<const StaffView *>> people;
    for (const StaffView &staff : view.staff) {
        if (!staff.email.isEmpty() && isInService(staff, view.today)) {
            people[staff.email.toLower()].append(&staff);
        }
    }
    QList<Finding> findings;
    for (const StaffView &staff : view.staff) {
        const QList<const StaffView *> sharing = people.value(staff.email.toLower());
        if (sharing.size() < 2 || !isInService(staff, view.today)) {
            continue;
        }
        const StaffView &other = *sharing.at(sharing.constFirst() == &staff ? 1 : 0);
        const auto othersLeft = int(sharing.size()) - 2;
        Finding finding;
        finding.registerKey = "staff";
        finding.subject = staff.id.uuid();
        finding.subjectName = staff.name;
        finding.field = "email";
        finding.sentence = othersLeft == 0
                               ? QCoreApplication::translate(
                                     "Finding", "%1 has the same mail address as %2. Enter an address of "
                                                "their own.")
                                     .arg(staff.name, other.name)
                               : QCoreApplication::translate(
                                     "Finding",
                                     "%1 has the same mail address as %2 and %n more. Enter an address of "
                                     "their own.",
                                     nullptr, othersLeft)
                                     .arg(staff.name, other.name);
        findings.append(finding);
    }
    return findings;
}

QString sharedMailHeadline(const RegionPack &, const QString &, FindingAction, int count)
{
    return QCoreApplication::translate("Finding", "%n staff member(s) sharing a mail address", nullptr,
                                       count);
}

} // namespace renkei::regulation
