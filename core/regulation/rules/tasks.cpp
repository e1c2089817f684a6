// SPDX-License-Identifier: Apache-2.0
#include "domain/procedure_kind.h"
#include "regulation/rules/matter.h"
#include "regulation/rules/rules.h"
#include "text/era.h"

#include <QCoreApplication>

#include <utility>

namespace renkei::regulation {

QList<Finding> findTasks(const LedgerView &view, const RegionPack &)
{
    QList<Finding> findings;
    for (const TaskView &task : view.tasks) {
        if (!task.dueOn.isValid() || task.dueOn > view.today) {
            continue;
        }
        const TaskKind &kind = taskKind(task.kind);
        Finding finding;
        finding.clauseId = QLatin1StringView(kind.clause);
        finding.registerKey = QByteArrayLiteral("task");
        finding.subject = task.id.uuid();
        finding.subjectName = task.subjectName;
        finding.sortKey = isoDate(task.dueOn);
        finding.action = FindingAction::Open;
        finding.since = task.dueOn;
        finding.urgency = urgencyOf(task.dueOn, view.today);
        finding.sentence =
            (task.assignedTo.isEmpty()
                 ? QCoreApplication::translate("Finding", "%1: %2. It was to be done by %3; note it when it "
                                                          "is done.")
                 : QCoreApplication::translate("Finding", "%1: %2. %4 was to do it by %3; note it when it is "
                                                          "done."))
                .arg(task.subjectName, kind.translatedLabel(), eraDate(task.dueOn));
        if (!task.assignedTo.isEmpty()) {
            finding.sentence = finding.sentence.arg(task.assignedTo);
        }
        findings.append(std::move(finding));
    }
    return findings;
}

QString tasksHeadline(const RegionPack &, const QString &, FindingAction, int count)
{
    return QCoreApplication::translate("Finding", "%n task(s) that are due", nullptr, count);
}

} // namespace renkei::regulation
