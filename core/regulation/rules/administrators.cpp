// SPDX-License-Identifier: Apache-2.0
#include "regulation/rules/rules.h"
#include "text/era.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace renkei::regulation {

/// How long before the last administrator goes a successor is asked for.
static constexpr int noticeDays = 30;

/// The last day on which the person holds the office: of the appointment or of the service, whichever is
/// first; null = without end.
static QDate lastDay(const AppointmentView &appointment, const StaffView &person)
{
    if (!appointment.until.isValid() || !person.left.isValid()) {
        return appointment.until.isValid() ? appointment.until : person.left;
    }
    return std::min(appointment.until, person.left);
}

/// The last day up to which one administrator follows the other without a gap; null = without end; the day
/// before today when there is none today.
static QDate heldUntil(const LedgerView &view)
{
    const auto people = byId(view.staff);
    QDate held = view.today.addDays(-1);
    for (bool isLonger = true; isLonger;) {
        isLonger = false;
        for (const AppointmentView &appointment : view.appointments) {
            const StaffView *person = people.value(appointment.staff);
            const bool hasBegun = !appointment.from.isValid() || appointment.from <= held.addDays(1);
            if (appointment.office != view.ownOffice || person == nullptr || !hasBegun) {
                continue;
            }
            const QDate last = lastDay(appointment, *person);
            if (!last.isValid()) {
                return {};
            }
            if (last > held) {
                held = last;
                isLonger = true;
            }
        }
    }
    return held;
}

QList<Finding> findAdministrators(const LedgerView &view, const RegionPack &)
{
    const auto own = std::find_if(view.offices.begin(), view.offices.end(),
                                  [&view](const OfficeView &office) { return office.id == view.ownOffice; });
    if (view.ownOffice.isNull() || own == view.offices.end()) {
        return {};
    }
    const QDate held = heldUntil(view);
    if (!held.isValid() || held > view.today.addDays(noticeDays)) {
        return {};
    }
    Finding finding;
    finding.registerKey = QByteArrayLiteral("office");
    finding.subject = own->id.uuid();
    finding.subjectName = own->name;
    finding.action = FindingAction::Open;
    if (held < view.today) {
        finding.sentence = QCoreApplication::translate(
            "Finding", "This office has no MCS administrator at present. Enter who was appointed, and since "
                       "when.");
    } else {
        finding.urgency = FindingUrgency::Reminder;
        finding.sentence =
            QCoreApplication::translate("Finding", "The office has an MCS administrator only until %1. Enter "
                                                   "who takes over.")
                .arg(eraDate(held));
    }
    return {std::move(finding)};
}

QString administratorsHeadline(const RegionPack &, const QString &, FindingAction, int count)
{
    return QCoreApplication::translate("Finding", "%n office(s) without a lasting MCS administrator", nullptr,
                                       count);
}

} // namespace renkei::regulation
