// SPDX-License-Identifier: Apache-2.0
#include "regulation/rules/matter.h"
#include "regulation/rules/rules.h"

#include <QCoreApplication>
#include <QHash>

#include <utility>

namespace renkei::regulation {

/// The people of each address that more than one person in service has, by the address in lower case.
static QHash<QString, QList<const StaffView *>> sharers(const LedgerView &view)
{
    QHash<QString, const StaffView *> first;
    first.reserve(qsizetype(view.staff.size()));
    QHash<QString, QList<const StaffView *>> shared;
    for (const StaffView &staff : view.staff) {
        if (staff.email.isEmpty() || !isInService(staff, view.today)) {
            continue;
        }
        const QString address = staff.email.toLower();
        const StaffView *&owner = first[address];
        if (owner == nullptr) {
            owner = &staff;
        } else {
            QList<const StaffView *> &people = shared[address];
            if (people.isEmpty()) {
                people.append(owner);
            }
            people.append(&staff);
        }
    }
    return shared;
}

QList<Finding> findSharedMail(const LedgerView &view, const RegionPack &)
{
    const QHash<QString, QList<const StaffView *>> shared = sharers(view);
    QList<Finding> findings;
    if (shared.isEmpty()) {
        return findings;
    }
    for (const StaffView &staff : view.staff) {
        const auto people = shared.constFind(staff.email.toLower());
        if (people == shared.constEnd() || !isInService(staff, view.today)) {
            continue;
        }
        const QList<const StaffView *> &sharing = *people;
        const StaffView &other = *sharing.at(sharing.constFirst() == &staff ? 1 : 0);
        const auto othersLeft = int(sharing.size()) - 2;
        Finding finding = staffFinding(staff, QByteArrayLiteral("email"));
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
        findings.append(std::move(finding));
    }
    return findings;
}

QString sharedMailHeadline(const RegionPack &, const QString &, FindingAction, int count)
{
    return QCoreApplication::translate("Finding", "%n staff member(s) sharing a mail address", nullptr,
                                       count);
}

} // namespace renkei::regulation
