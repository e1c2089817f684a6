// SPDX-License-Identifier: Apache-2.0
#include "regulation/rules/matter.h"
#include "regulation/rules/rules.h"
#include "text/display_name.h"

#include <QCoreApplication>
#include <QHash>

#include <utility>

namespace renkei::regulation {

QList<Finding> findDisplayNames(const LedgerView &view, const RegionPack &)
{
    QHash<OfficeId, OfficeNames> namesOfOffice;
    for (const OfficeView &office : view.offices) {
        namesOfOffice.insert(office.id, OfficeNames({office.name, office.shortName}));
    }
    QList<Finding> findings;
    for (const StaffView &staff : view.staff) {
        const auto names = namesOfOffice.constFind(staff.office);
        // A display name that was not entered is made from the person's name, so that is what must name a
        // person.
        const QString &shown = staff.displayName.isEmpty() ? staff.name : staff.displayName;
        if (names == namesOfOffice.constEnd() || !isInService(staff, view.today) || !names->areAll(shown)) {
            continue;
        }
        Finding finding = staffFinding(staff, staff.displayName.isEmpty() ? QByteArrayLiteral("name")
                                                                          : QByteArrayLiteral("displayName"));
        finding.sentence =
            QCoreApplication::translate("Finding", "The display name \"%1\" names only the office. Enter "
                                                   "the person's name, a slash (／) and the office.")
                .arg(shown);
        findings.append(std::move(finding));
    }
    return findings;
}

QString displayNamesHeadline(const RegionPack &, const QString &, FindingAction, int count)
{
    return QCoreApplication::translate("Finding", "%n display name(s) with only an office in them", nullptr,
                                       count);
}

} // namespace renkei::regulation
