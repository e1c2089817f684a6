// SPDX-License-Identifier: Apache-2.0
#include "app/desk/pages/procedures/procedure_progress.h"

#include "app/desk/pages/procedures/procedure_texts.h"
#include "workflow/procedures.h"

#include <algorithm>

namespace renkei::desk {

static bool isPressing(const Task &task, const QDate &today)
{
    return !task.doneOn.isValid() && task.dueOn.isValid() && task.dueOn <= today;
}

void ProcedureProgress::read(const Ledger &ledger, const QDate &today)
{
    m_lines.clear();
    m_pressing = 0;
    for (const Procedure &procedure : ledger.all<Procedure>()) {
        const QList<Task> steps = tasksOf(ledger, procedure.id);
        Line line;
        line.badge = procedureBadge(procedure, today);
        line.order = (procedure.doneOn.isValid() ? u'1' : u'0') + procedure.plannedOn.toString(Qt::ISODate);
        line.steps = steps.size();
        line.done =
            std::count_if(steps.begin(), steps.end(), [](const Task &step) { return step.doneOn.isValid(); });
        m_lines.insert(procedure.id.uuid(), line);
        const bool presses = std::any_of(steps.begin(), steps.end(),
                                         [&](const Task &step) { return isPressing(step, today); });
        m_pressing += !procedure.doneOn.isValid() && presses ? 1 : 0;
    }
    for (const Task &task : openTasks(ledger)) {
        m_pressing += task.procedure.isNull() && isPressing(task, today) ? 1 : 0;
    }
}

ListCell ProcedureProgress::state(const QUuid &procedure) const
{
    const Line line = m_lines.value(procedure);
    return {badgeText(line.badge), line.badge, line.order};
}

ListCell ProcedureProgress::steps(const QUuid &procedure) const
{
    const Line line = m_lines.value(procedure);
    return {QStringLiteral("%1/%2").arg(line.done).arg(line.steps)};
}

} // namespace renkei::desk
