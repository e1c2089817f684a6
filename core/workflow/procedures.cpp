// SPDX-License-Identifier: Apache-2.0
#include "workflow/procedures.h"

#include "domain/document.h"
#include "domain/office.h"
#include "domain/staff_member.h"
#include "text/error.h"
#include "workflow/administrators.h"
#include "workflow/procedure_effects.h"
#include "workflow/save_record.h"
#include "workflow/settings.h"
#include "workflow/step_facts.h"

#include <algorithm>

namespace renkei {

static void refuse(const QString &sentence)
{
    throw Error(ErrorCode::Refused, sentence, QStringLiteral("procedure refused"));
}

static Record subjectOf(const Ledger &ledger, const Procedure &procedure)
{
    return ledger.get(registerByKey(procedure.subjectRegister.toUtf8()), procedure.subject);
}

bool hasSignedPledge(const Ledger &ledger, StaffId person)
{
    Selection pledges;
    pledges.where = {{"subject", QVariant::fromValue(person.uuid())},
                     {"kind", QStringLiteral("staff-pledge")}};
    return ledger.count(Document::spec(), pledges) > 0;
}

// --- starting

static void fillDefaults(const Session &session, Procedure &procedure)
{
    const ProcedureKind &kind = procedureKind(procedure.kind);
    procedure.subjectRegister = QLatin1StringView(kind.subjectRegister);
    if (!procedure.subject.isNull()) {
        const Record subject = subjectOf(session.ledger, procedure);
        if (procedure.subjectName.isEmpty()) {
            procedure.subjectName = subject.text("name");
        }
        if (!procedure.plannedOn.isValid() && *kind.dayField != '\0') {
            procedure.plannedOn = subject.value(kind.dayField).toDate();
        }
    }
    procedure.reason = procedureReasonKey(procedure.kind, procedure.reason);
    procedure.startedOn = session.clock.today();
    if (!procedure.plannedOn.isValid()) {
        procedure.plannedOn = procedure.startedOn;
    }
    procedure.startedBy = session.operatorName;
}

static void requireNotOpen(const Ledger &ledger, const Procedure &procedure)
{
    if (openProcedure(ledger, procedure.kind, procedure.subject)) {
        refuse(QCoreApplication::translate("Procedures", "\"%1\" of %2 is open already. Please go on there.")
                   .arg(procedureKind(procedure.kind).translatedLabel(), procedure.subjectName));
    }
}

void requireFitting(const Session &session, const Procedure &procedure)
{
    const ProcedureKind &kind = procedureKind(procedure.kind);
    QStringList labels;
    bool isKnown = kind.reasonText == ReasonText::Typed;
    for (const ProcedureReason &reason : kind.reasons) {
        labels += translatedProcedureReason(procedure.kind, QLatin1StringView(reason.key));
        isKnown = isKnown || procedure.reason == QLatin1StringView(reason.key);
    }
    if (!isKnown) {
        throw Error(ErrorCode::InvalidInput,
                    QCoreApplication::translate("Procedures", "Please choose one of these reasons: %1.")
                        .arg(labels.join(QCoreApplication::translate("Procedures", ", "))),
                    QStringLiteral("reason is not of the list"));
    }
    if (kind.plannedDay == PlannedDay::Known && procedure.plannedOn > session.clock.today()) {
        throw Error(ErrorCode::InvalidInput,
                    QCoreApplication::translate("Procedures",
                                                "The day on which it became known cannot lie in the future."),
                    QStringLiteral("known in the future"));
    }
}

static void setSubjectDay(Session &session, Change &change, const Procedure &procedure, const QDate &day)
{
    const char *field = procedureKind(procedure.kind).dayField;
    if (*field == '\0') {
        return;
    }
    Record subject = subjectOf(session.ledger, procedure);
    if (subject.value(field).toDate() == day) {
        return;
    }
    subject.setValue(field, detail::toVariant(day));
    requireSound(subject, session.clock.today());
    change.put(subject);
}

/// People of other offices sign and report at their own. Whoever moves away stands in the other office
/// already, but has signed here.
static bool isForOwnOffice(const Session &session, const Procedure &procedure)
{
    if (procedure.subjectRegister != QLatin1StringView(StaffMember::spec().key) ||
        procedure.subject.isNull()) {
        return true;
    }
    const OfficeId own = ownOfficeId(session.ledger);
    const auto person = session.ledger.get<StaffMember>(StaffId(procedure.subject));
    return person.office == own || procedure.toOffice == own || hasSignedPledge(session.ledger, person.id);
}

static QString assignee(const Session &session, const TaskKind &kind, const Procedure &procedure)
{
    const QByteArrayView who(kind.who);
    const OfficeId own = ownOfficeId(session.ledger);
    if (who == "person" && procedure.subjectRegister == QLatin1StringView(StaffMember::spec().key)) {
        return procedure.subjectName;
    }
    if (who == "manager" && !own.isNull()) {
        const QString manager = session.ledger.get<Office>(own).manager;
        return manager.isEmpty() ? session.operatorName : manager;
    }
    if (who == "administrator" && !own.isNull()) {
        const QList<Appointment> holders = administratorsOn(session.ledger, own, session.clock.today());
        for (const Appointment &holder : holders) {
            if (holder.staff.uuid() != procedure.subject) { // whoever leaves hands the work over
                return session.ledger.get<StaffMember>(holder.staff).name;
            }
        }
    }
    return session.operatorName;
}

static QDate dueDay(const Procedure &procedure, const ProcedureStep &step)
{
    return std::max(procedure.plannedOn.addDays(step.dueDays), procedure.startedOn);
}

/// The steps as tasks of the procedure, in their order.
static QList<Task> stepsOf(const Session &session, const Procedure &procedure)
{
    const ProcedureKind &kind = procedureKind(procedure.kind);
    const bool isOwn = isForOwnOffice(session, procedure);
    QList<Task> steps;
    for (const ProcedureStep &step : kind.steps) {
        if (step.scope == StepScope::OwnOffice && !isOwn) {
            continue;
        }
        Task task;
        task.kind = QLatin1StringView(step.task);
        task.procedure = procedure.id;
        task.subjectRegister = procedure.subjectRegister;
        task.subject = procedure.subject;
        task.subjectName = procedure.subjectName;
        task.group = QByteArrayView(kind.subjectRegister) == Group::spec().key ? GroupId(procedure.subject)
                                                                               : GroupId();
        task.position = steps.size() + 1;
        task.assignedTo = assignee(session, taskKind(task.kind), procedure);
        task.dueOn = dueDay(procedure, step);
        steps += task;
    }
    return steps;
}

QList<Task> plannedSteps(const Session &session, Procedure procedure)
{
    fillDefaults(session, procedure);
    return stepsOf(session, procedure);
}

/// Everything that can be asked before something is written.
static Procedure prepared(const Session &session, Procedure procedure)
{
    fillDefaults(session, procedure);
    subjectOf(session.ledger, procedure); // somebody who exists
    requireNotOpen(session.ledger, procedure);
    requireFitting(session, procedure);
    const ProcedureEffects *effects = procedureEffects(procedure.kind);
    if (effects != nullptr && effects->prepare != nullptr) {
        effects->prepare(session, procedure);
    }
    return procedure;
}

Procedure startProcedure(Session &session, Change &change, Procedure given)
{
    Procedure procedure = prepared(session, std::move(given));
    change.put(procedure);
    setSubjectDay(session, change, procedure, procedure.plannedOn);
    const ProcedureEffects *effects = procedureEffects(procedure.kind);
    if (effects != nullptr && effects->start != nullptr) {
        effects->start(session, change, procedure);
    }
    for (Task &step : stepsOf(session, procedure)) {
        change.put(step);
    }
    return procedure;
}

QList<Procedure> startProcedures(Session &session, QList<Procedure> procedures)
{
    const QString kind = procedures.isEmpty() ? QString() : procedures.first().kind;
    procedureKind(kind); // a kind that exists
    session.ledger.change(session.verb(QStringLiteral("procedure.start"), kind), [&](Change &change) {
        for (Procedure &procedure : procedures) {
            procedure = startProcedure(session, change, procedure);
        }
    });
    return procedures;
}

Procedure startProcedure(Session &session, Procedure procedure)
{
    return startProcedures(session, {std::move(procedure)}).first();
}

// --- ending

static Procedure openOne(const Ledger &ledger, ProcedureId id)
{
    auto procedure = ledger.get<Procedure>(id);
    if (procedure.doneOn.isValid()) {
        refuse(QCoreApplication::translate("Procedures", "This procedure is over already."));
    }
    return procedure;
}

static void end(const Session &session, Change &change, Procedure &procedure)
{
    procedure.doneOn = session.clock.today();
    procedure.doneBy = session.operatorName;
    change.put(procedure);
}

Procedure completeProcedure(Session &session, ProcedureId id)
{
    Procedure procedure = openOne(session.ledger, id);
    const QList<Task> steps = tasksOf(session, id);
    QStringList missing;
    for (const Task &step : steps) {
        if (!step.doneOn.isValid()) {
            missing += taskKind(step.kind).translatedLabel();
        }
    }
    if (!missing.isEmpty()) {
        refuse(QCoreApplication::translate("Procedures",
                                           "\"%1\" of %2 cannot be completed yet. Each of these "
                                           "is to be done, or marked as not needed with a "
                                           "reason: %3")
                   .arg(procedureKind(procedure.kind).translatedLabel(), procedure.subjectName,
                        missing.join(QCoreApplication::translate("Procedures", ", "))));
    }
    session.ledger.change(session.verb(QStringLiteral("procedure.complete"), procedure.kind),
                          [&](Change &change) {
                              for (Task step : steps) {
                                  change.put(step);
                              }
                              const ProcedureEffects *effects = procedureEffects(procedure.kind);
                              if (effects != nullptr && effects->complete != nullptr) {
                                  effects->complete(session, change, procedure);
                              }
                              end(session, change, procedure);
                          });
    return procedure;
}

void cancelProcedure(Session &session, Change &change, Procedure procedure, const QString &reason)
{
    for (Task &step : tasksOf(session, procedure.id)) {
        if (!step.doneOn.isValid()) {
            step.doneOn = session.clock.today();
            step.doneBy = session.operatorName;
            step.outcome = QString::fromUtf16(taskWaived);
            step.reason = reason;
            change.put(step);
        }
    }
    procedure.cancelReason = reason;
    end(session, change, procedure);
}

Procedure cancelProcedure(Session &session, ProcedureId id, const QString &reason)
{
    requireReason(reason);
    const Procedure procedure = openOne(session.ledger, id);
    session.ledger.change(session.verb(QStringLiteral("procedure.cancel"), procedure.kind),
                          [&](Change &change) {
                              if (procedureKind(procedure.kind).dayOnCancel == DayOnCancel::TakeBack) {
                                  setSubjectDay(session, change, procedure, {});
                              }
                              cancelProcedure(session, change, procedure, reason);
                          });
    return session.ledger.get<Procedure>(id);
}

void moveProcedure(Session &session, Change &change, const Procedure &procedure, const QDate &plannedOn)
{
    auto moved = session.ledger.get<Procedure>(procedure.id);
    moved.plannedOn = plannedOn;
    if (moved.retainUntil.isValid()) { // as many years after the new day as after the old one
        const int years = procedure.retainUntil.year() - procedure.plannedOn.year();
        moved.retainUntil = plannedOn.addYears(years);
    }
    change.put(moved);
    setSubjectDay(session, change, moved, plannedOn);
    QList<Task> tasks = tasksOf(session, procedure.id);
    for (const ProcedureStep &step : procedureKind(procedure.kind).steps) {
        for (Task &task : tasks) {
            // A day that something else has set since (the lock of a mail address) stays.
            const bool isOurs = task.kind == QLatin1StringView(step.task) && !task.doneOn.isValid() &&
                                task.dueOn == dueDay(procedure, step);
            if (isOurs && dueDay(moved, step) != task.dueOn) {
                task.dueOn = dueDay(moved, step);
                change.put(task);
            }
        }
    }
}

// --- reading

static QList<Procedure> openOnes(const Ledger &ledger, const Selection &selection)
{
    QList<Procedure> procedures = ledger.all<Procedure>(selection);
    procedures.removeIf([](const Procedure &procedure) { return procedure.doneOn.isValid(); });
    return procedures;
}

std::optional<Procedure> openProcedure(const Ledger &ledger, const QString &kind, const QUuid &subject)
{
    Selection selection;
    selection.where = {{"subject", QVariant::fromValue(subject)}, {"kind", kind}};
    const QList<Procedure> open = openOnes(ledger, selection);
    return open.isEmpty() ? std::nullopt : std::optional(open.first());
}

QList<Procedure> openProcedures(const Ledger &ledger)
{
    Selection selection;
    selection.orderBy = "plannedOn";
    return openOnes(ledger, selection);
}

QString stepHint(const Session &session, const Task &task)
{
    if (settledTask(session, task).doneOn.isValid()) {
        return {};
    }
    QString obstacle = stepObstacle(session, task);
    if (!obstacle.isEmpty()) {
        return obstacle;
    }
    const bool isLate = !task.procedure.isNull() &&
                        session.ledger.get<Procedure>(task.procedure).plannedOn < session.clock.today();
    return taskKind(task.kind).translatedHint(isLate);
}

} // namespace renkei
