// SPDX-License-Identifier: Apache-2.0
#include "domain/procedure_kind.h"
#include "regulation/rules/matter.h"
#include "regulation/rules/rules.h"
#include "text/era.h"

#include <QCoreApplication>

#include <utility>

namespace renkei::regulation {

/// What the day means to the people: a leaver's days are counted down.
static QString dayText(const ProcedureView &procedure, const QDate &today)
{
    const auto days = int(today.daysTo(procedure.plannedOn));
    if (!procedure.plannedOn.isValid()) {
        return {};
    }
    const PlannedDay meaning = procedureKind(procedure.kind).plannedDay;
    if (meaning == PlannedDay::Known) {
        return QCoreApplication::translate("Finding", "known since %1").arg(eraDate(procedure.plannedOn));
    }
    if (days < 0) {
        return QCoreApplication::translate("Finding", "%n day(s) past the day (%1)", nullptr, -days)
            .arg(eraDate(procedure.plannedOn));
    }
    if (meaning == PlannedDay::LastDay) {
        return days == 0 ? QCoreApplication::translate("Finding", "today is the last working day")
                         : QCoreApplication::translate("Finding", "%n day(s) to the last working day (%1)",
                                                       nullptr, days)
                               .arg(eraDate(procedure.plannedOn));
    }
    return days == 0 ? QCoreApplication::translate("Finding", "today is the day")
                     : QCoreApplication::translate("Finding", "%n day(s) to the day (%1)", nullptr, days)
                           .arg(eraDate(procedure.plannedOn));
}

/// 髙橋さんの退職：最終勤務日まで3日。残り2件（…）
static QString sentence(const ProcedureView &procedure, const QStringList &left, const QDate &today)
{
    const QString head = QCoreApplication::translate("Finding", "%1 (%2)")
                             .arg(procedureKind(procedure.kind).translatedLabel(), procedure.subjectName);
    const QString day = dayText(procedure, today);
    const QString subject =
        day.isEmpty() ? head : QCoreApplication::translate("Finding", "%1: %2").arg(head, day);
    if (left.isEmpty()) {
        return QCoreApplication::translate("Finding", "%1. Every step is done; complete it.").arg(subject);
    }
    return QCoreApplication::translate("Finding", "%1. %n step(s) are left: %2.", nullptr, int(left.size()))
        .arg(subject, left.join(QCoreApplication::translate("Finding", ", ")));
}

QList<Finding> findProcedures(const LedgerView &view, const RegionPack &)
{
    QHash<ProcedureId, QStringList> left;
    for (const TaskView &task : view.tasks) {
        if (!task.procedure.isNull()) {
            left[task.procedure] += taskKind(task.kind).translatedLabel();
        }
    }
    QList<Finding> findings;
    for (const ProcedureView &procedure : view.procedures) {
        Finding finding;
        finding.clauseId = QLatin1StringView(procedureKind(procedure.kind).clause);
        finding.registerKey = QByteArrayLiteral("procedure");
        finding.subject = procedure.id.uuid();
        finding.subjectName = procedure.subjectName;
        finding.sortKey = isoDate(procedure.plannedOn);
        finding.action = FindingAction::Open;
        finding.since = procedure.startedOn;
        finding.urgency = urgencyOf(procedure.plannedOn, view.today);
        finding.sentence = sentence(procedure, left.value(procedure.id), view.today);
        findings.append(std::move(finding));
    }
    return findings;
}

QString proceduresHeadline(const RegionPack &, const QString &, FindingAction, int count)
{
    return QCoreApplication::translate("Finding", "%n procedure(s) under way", nullptr, count);
}

} // namespace renkei::regulation
