// SPDX-License-Identifier: Apache-2.0
#include "regulation/rules/matter.h"
#include "regulation/rules/rules.h"
#include "text/era.h"

#include <QCoreApplication>

#include <utility>

namespace renkei::regulation {

struct LockedAddress
{
    StaffId owner;
    QDate until;
};

/// The addresses under lock, in lower case.
static QHash<QString, LockedAddress> lockedAddresses(const LedgerView &view)
{
    QHash<QString, LockedAddress> locked;
    if (view.mailLocks.empty()) {
        return locked;
    }
    const auto people = byId(view.staff);
    for (const MailLockView &lock : view.mailLocks) {
        const StaffView *owner = people.value(lock.owner);
        if (owner != nullptr && !owner->email.isEmpty() && lock.until >= view.today) {
            locked.insert(owner->email.toLower(), {lock.owner, lock.until});
        }
    }
    return locked;
}

QList<Finding> findLockedMail(const LedgerView &view, const RegionPack &)
{
    const QHash<QString, LockedAddress> locked = lockedAddresses(view);
    QList<Finding> findings;
    if (locked.isEmpty()) {
        return findings;
    }
    for (const StaffView &staff : view.staff) {
        const auto address = locked.constFind(staff.email.toLower());
        if (address == locked.constEnd() || address->owner == staff.id || !isInService(staff, view.today)) {
            continue;
        }
        Finding finding = staffFinding(staff, QByteArrayLiteral("email"));
        finding.sentence =
            QCoreApplication::translate("Finding", "The mail address of %1 belonged to an MCS account that "
                                                   "was deleted, and MCS takes it again only after %2. "
                                                   "Register after that day, or enter another address.")
                .arg(staff.name, eraDate(address->until));
        findings.append(std::move(finding));
    }
    return findings;
}

QString lockedMailHeadline(const RegionPack &, const QString &, FindingAction, int count)
{
    return QCoreApplication::translate("Finding", "%n mail address(es) that MCS does not take yet", nullptr,
                                       count);
}

} // namespace renkei::regulation
