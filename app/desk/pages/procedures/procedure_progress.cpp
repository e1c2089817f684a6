// SPDX-License-Identifier: Apache-2.0
#include "app/desk/pages/procedures/procedure_progress.h"

#include "app/desk/pages/procedures/procedure_texts.h"
#include "workflow/procedures.h"

#include <QSet>

#include <algorithm>

namespace renkei::desk {

void ProcedureProgress::read(const Session &session)
{
    m_lines.clear();
    for (const Procedure &procedure : session.ledger.all<Procedure>()) {
        const QList<Task> steps = tasksOf(session, procedure.id);
        Line line;
        line.badge = procedureBadge(procedure, session.clock.today());
        line.order = (procedure.doneOn.isValid() ? u'1' : u'0') + procedure.plannedOn.toString(Qt::ISODate);
        line.steps = steps.size();
        line.done =
            std::count_if(steps.begin(), steps.end(), [](const Task &step) { return step.doneOn.isValid(); });
        m_lines.insert(procedure.id.uuid(), line);
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

int pressingProcedures(const LedgerView &view)
{
    QSet<ProcedureId> pressing;
    int single = 0;
    for (const TaskView &task : view.tasks) {
        if (task.dueOn.isValid() && task.dueOn <= view.today) {
            if (task.procedure.isNull()) {
                ++single;
            } else {
                pressing += task.procedure;
            }
        }
    }
    return single + int(pressing.size());
}

} // namespace renkei::desk
