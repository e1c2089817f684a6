// SPDX-License-Identifier: Apache-2.0
#include "workflow/task_effects.h"

#include "domain/document.h"
#include "text/error.h"
#include "workflow/groups.h"
#include "workflow/members.h"

#include <algorithm>
#include <array>

namespace renkei {

/// The member was released on MCS: so the membership ends here, too.
static void releaseOnMcs(Session &session, Change &change, const Task &task, const StepNote &note)
{
    auto membership = session.ledger.get<Membership>(task.membership);
    if (membershipState(membership) != MembershipState::Released) {
        releaseMember(session, change, membership, note);
    }
}

/// The group of the task, or every group of its patient.
static QList<Group> groupsOfTask(const Ledger &ledger, const Task &task)
{
    return task.group.isNull() ? groupsOf(ledger, PatientId(task.subject))
                               : QList<Group>{ledger.get<Group>(task.group)};
}

static QString reasonOf(const Session &session, const Task &task, const StepNote &note)
{
    if (!note.reason.isEmpty() || task.procedure.isNull()) {
        return note.reason.isEmpty() ? taskKind(task.kind).translatedLabel() : note.reason;
    }
    const auto procedure = session.ledger.get<Procedure>(task.procedure);
    const QString reason = translatedProcedureReason(procedure.kind, procedure.reason);
    return reason.isEmpty() ? procedureKind(procedure.kind).translatedLabel() : reason;
}

static void archiveOnMcs(Session &session, Change &change, const Task &task, const StepNote &note)
{
    for (const Group &group : groupsOfTask(session.ledger, task)) {
        archiveGroup(session, change, group, reasonOf(session, task, note), note.on);
    }
}

static void releaseEverybody(Session &session, Change &change, const Task &task, const StepNote &note)
{
    const StepNote release{note.on, note.by, reasonOf(session, task, note)};
    for (const Group &group : groupsOfTask(session.ledger, task)) {
        for (Membership &membership : openMemberships(session.ledger, group.id)) {
            releaseMember(session, change, membership, release);
        }
    }
}

/// Every consent of the patient ends with the last day of care.
static void closeConsents(Session &session, Change &change, const Task &task, const StepNote &note)
{
    const QDate lastDay =
        task.procedure.isNull() ? note.on : session.ledger.get<Procedure>(task.procedure).plannedOn;
    Selection consents;
    consents.where = {{"subject", QVariant::fromValue(task.subject)}, {"kind", QStringLiteral("consent")}};
    for (Document &document : session.ledger.all<Document>(consents)) {
        const bool endsEarlier = document.expiresOn.isValid() && document.expiresOn <= lastDay;
        if (!document.withdrawnOn.isValid() && !endsEarlier) {
            document.expiresOn = lastDay;
            change.put(document);
        }
    }
}

static int daysUntil(const ProcedureKind &kind, const QString &task)
{
    const auto step = std::find_if(kind.steps.begin(), kind.steps.end(), [&](const ProcedureStep &candidate) {
        return task == QLatin1StringView(candidate.task);
    });
    return step == kind.steps.end() ? 0 : step->dueDays;
}

/// Only the person can delete the own account, and only while being there; the mail address is locked from
/// that day on.
static void accountDeleted(Session &session, Change &change, const Task &task, const StepNote &note)
{
    if (task.procedure.isNull()) {
        return;
    }
    const QString mailLock = QStringLiteral("mail-lock");
    const auto procedure = session.ledger.get<Procedure>(task.procedure);
    if (note.on > procedure.plannedOn && note.reason.trimmed().isEmpty()) {
        throw Error(ErrorCode::InvalidInput, taskKind(task.kind).translatedHint(true),
                    QStringLiteral("account deleted after the last day, without a reason"));
    }
    for (Task &waiting : tasksOf(session, procedure.id)) {
        if (waiting.kind == mailLock && !waiting.doneOn.isValid()) {
            waiting.dueOn = note.on.addDays(daysUntil(procedureKind(procedure.kind), mailLock));
            change.put(waiting);
        }
    }
}

static constexpr std::array effects{
    TaskEffect{"release-member", true, releaseOnMcs},       TaskEffect{"archive-group", false, archiveOnMcs},
    TaskEffect{"release-members", false, releaseEverybody}, TaskEffect{"close-consent", false, closeConsents},
    TaskEffect{"delete-account", false, accountDeleted},
};

const TaskEffect *taskEffect(const QString &taskKind)
{
    const auto effect = std::find_if(effects.begin(), effects.end(), [&](const TaskEffect &candidate) {
        return taskKind == QLatin1StringView(candidate.task);
    });
    return effect == effects.end() ? nullptr : &*effect;
}

} // namespace renkei
