// SPDX-License-Identifier: Apache-2.0
#include "app/desk/pages/procedures/procedure_texts.h"

#include "domain/procedure_kind.h"

#include <QCoreApplication>

namespace renkei::desk {

namespace {
struct ProcedureTexts
{
    Q_DECLARE_TR_FUNCTIONS(ProcedureTexts)
};
} // namespace

QString daysText(const QDate &due, const QDate &today)
{
    if (!due.isValid()) {
        return {};
    }
    const qint64 days = today.daysTo(due);
    if (days == 0) {
        return ProcedureTexts::tr("today");
    }
    return days > 0 ? ProcedureTexts::tr("%1 days left").arg(days)
                    : ProcedureTexts::tr("%1 days over").arg(-days);
}

Badge taskBadge(const Task &task, const QDate &today)
{
    if (task.outcome == QString::fromUtf16(taskWaived)) {
        return {BadgeShape::Dash, ColorRole::TextMuted, translatedOutcome(task.outcome)};
    }
    if (task.doneOn.isValid()) {
        return {BadgeShape::Disc, ColorRole::Good, ProcedureTexts::tr("Done")};
    }
    const bool isLate = task.dueOn.isValid() && task.dueOn < today;
    return isLate ? Badge{BadgeShape::Triangle, ColorRole::Danger, daysText(task.dueOn, today)}
                  : Badge{BadgeShape::Ring, ColorRole::Waiting, daysText(task.dueOn, today)};
}

Badge procedureBadge(const Procedure &procedure, const QDate &today)
{
    if (!procedure.cancelReason.isEmpty()) {
        return {BadgeShape::Dash, ColorRole::TextMuted, ProcedureTexts::tr("Called off")};
    }
    if (procedure.doneOn.isValid()) {
        return {BadgeShape::Disc, ColorRole::Good, ProcedureTexts::tr("Completed")};
    }
    if (procedureKind(procedure.kind).plannedDay == PlannedDay::Known) {
        return {BadgeShape::Half, ColorRole::Waiting, ProcedureTexts::tr("Under way")};
    }
    const bool isOver = procedure.plannedOn < today;
    return {isOver ? BadgeShape::Triangle : BadgeShape::Half, isOver ? ColorRole::Danger : ColorRole::Waiting,
            daysText(procedure.plannedOn, today)};
}

} // namespace renkei::desk
