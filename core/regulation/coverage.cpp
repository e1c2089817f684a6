// SPDX-License-Identifier: Apache-2.0
#include "regulation/coverage.h"

#include "regulation/rules/paper.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

namespace renkei {

namespace {

/// Who needs a paper on a day.
using NeedsOn = std::function<bool(const QDate &day)>;

struct Needing
{
    QUuid subject;
    NeedsOn on;
};

QList<QDate> monthEnds(const QDate &today, int months)
{
    QList<QDate> days;
    const QDate thisMonth(today.year(), today.month(), 1);
    for (int back = months - 1; back > 0; --back) {
        days.append(thisMonth.addMonths(1 - back).addDays(-1));
    }
    days.append(today);
    return days;
}

bool holdsOn(const PaperView &paper, const QDate &day)
{
    return (!paper.since.isValid() || paper.since <= day) &&
           (!paper.withdrawnOn.isValid() || paper.withdrawnOn > day) &&
           (!paper.expiresOn.isValid() || paper.expiresOn >= day);
}

QHash<QUuid, QList<const PaperView *>> papersOf(const LedgerView &view, const QString &kind)
{
    QHash<QUuid, QList<const PaperView *>> papers;
    for (const PaperView &paper : view.papers) {
        if (paper.kind == kind) {
            papers[paper.subject].append(&paper);
        }
    }
    return papers;
}

Coverage paperCoverage(const LedgerView &view, const RegionPack &pack, const QString &kind,
                       const std::vector<Needing> &everybody, int months)
{
    const QHash<QUuid, QList<const PaperView *>> papers = papersOf(view, kind);
    Coverage coverage;
    coverage.label = regulation::paperName(pack, kind);
    for (const QDate &day : monthEnds(view.today, months)) {
        CoverageCount count;
        for (const Needing &each : everybody) {
            if (!each.on(day)) {
                continue;
            }
            ++count.all;
            const QList<const PaperView *> own = papers.value(each.subject);
            // What holds today is told by the one place that knows every state of a paper.
            const bool isMet = day == view.today
                                   ? isSettled(view.stateOf(kind, each.subject))
                                   : std::any_of(own.begin(), own.end(), [&day](const PaperView *paper) {
                                         return holdsOn(*paper, day);
                                     });
            count.met += isMet ? 1 : 0;
        }
        coverage.months.append({day, count});
    }
    coverage.now = coverage.months.constLast().count;
    return coverage;
}

std::vector<Needing> staffInService(const LedgerView &view)
{
    std::vector<Needing> needing;
    for (const StaffView &staff : view.staff) {
        if (staff.office == view.ownOffice) {
            needing.push_back({staff.id.uuid(), [&staff](const QDate &day) {
                                   return (!staff.joined.isValid() || staff.joined <= day) &&
                                          isInService(staff, day);
                               }});
        }
    }
    return needing;
}

std::vector<Needing> patientsInCare(const LedgerView &view)
{
    std::vector<Needing> needing;
    for (const PatientView &patient : view.patients) {
        needing.push_back({patient.id.uuid(), [&patient](const QDate &day) {
                               return (!patient.careStarted.isValid() || patient.careStarted <= day) &&
                                      isInCare(patient, day);
                           }});
    }
    return needing;
}

std::vector<Needing> offices(const LedgerView &view)
{
    std::vector<Needing> needing;
    for (const OfficeView &office : view.offices) {
        needing.push_back({office.id.uuid(), [](const QDate &) { return true; }});
    }
    return needing;
}

Coverage reviewCoverage(const LedgerView &view, const RegionPack &pack, int months)
{
    constexpr int halfAYear = 6; // where neither office nor pack says anything
    const int usual = pack.policyNumber(QStringLiteral("reviewIntervalMonths"), halfAYear);
    QHash<GroupId, QList<QDate>> closed;
    for (const ReviewedView &reviewed : view.reviewed) {
        closed[reviewed.group].append(reviewed.closedOn);
    }
    Coverage coverage;
    coverage.label = QCoreApplication::translate("Coverage", "Reviews");
    for (const QDate &day : monthEnds(view.today, months)) {
        CoverageCount count;
        for (const GroupView &group : view.groups) {
            const bool isThere = (!group.openedOn.isValid() || group.openedOn <= day) &&
                                 (!group.archivedOn.isValid() || group.archivedOn > day);
            if (!isThere) {
                continue;
            }
            ++count.all;
            QDate last = group.openedOn;
            const QList<QDate> days = closed.value(group.id);
            for (const QDate &each : days) {
                if (each <= day && (!last.isValid() || each > last)) {
                    last = each;
                }
            }
            const int interval = group.reviewMonths > 0 ? group.reviewMonths : usual;
            count.met += last.isValid() && last.addMonths(interval) >= day ? 1 : 0;
        }
        coverage.months.append({day, count});
    }
    coverage.now = coverage.months.constLast().count;
    return coverage;
}

} // namespace

QList<Coverage> coverageOf(const LedgerView &view, const RegionPack &pack, int months)
{
    if (view.ownOffice.isNull()) {
        return {paperCoverage(view, pack, QStringLiteral("usage-application"), offices(view), months),
                paperCoverage(view, pack, QStringLiteral("office-pledge"), offices(view), months)};
    }
    return {paperCoverage(view, pack, QStringLiteral("staff-pledge"), staffInService(view), months),
            paperCoverage(view, pack, QStringLiteral("consent"), patientsInCare(view), months),
            reviewCoverage(view, pack, months)};
}

} // namespace renkei
