// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include <span>

namespace renkei {

/// What a task is, wherever it comes from.
struct TaskKind
{
    const char *key;           ///< "delete-account"
    const char *label;         ///< English, translated in context "TaskKind": what is to be done
    const char *clause;        ///< id of the clause it follows
    const char *formId;        ///< form of the pack that is printed for it; empty = none
    const char *who;           ///< who can do it: "administrator", "person", "manager", "operator"
    const char *hint = "";     ///< what to know about it, translated in context "TaskHint"; may be empty
    const char *lateHint = ""; ///< said instead once the planned day has passed; empty = the same

    QString translatedLabel() const;
    QString translatedHint(bool isLate) const;
};

std::span<const TaskKind> taskKinds();
/// Throws Error(Internal).
const TaskKind &taskKind(const QString &key);

/// Whom a step is for: people of other offices sign and report at their own.
enum class StepScope { Everybody, OwnOffice };

/// A step of a procedure: which task, and when it is due counted from the planned day.
struct ProcedureStep
{
    const char *task;
    int dueDays; ///< before (negative) or after the planned day
    StepScope scope = StepScope::Everybody;
};

/// What becomes of the day that the procedure set when it is called off.
enum class DayOnCancel { Keep, TakeBack };

/// Whether the procedure leads to another office, which is to be chosen.
enum class ToOffice { None, Needed };

/// What the planned day is to the people.
enum class PlannedDay {
    Ahead,   ///< the day of the change
    LastDay, ///< the last working day, counted down
    Known    ///< when something became known: never in the future
};

/// A reason that can be chosen by key.
struct ProcedureReason
{
    const char *key;   ///< "death"
    const char *label; ///< English, translated in context "ProcedureReason"
};

/// Whether a reason can also be typed, or only be chosen, so that nothing personal is written down.
enum class ReasonText { Typed, ChosenOnly };

/// A procedure as a list of steps: a new one is a row of the table, no code.
struct ProcedureKind
{
    const char *key;             ///< "leaving"
    const char *label;           ///< English, translated in context "ProcedureKind"
    const char *clause;          ///< id of the clause it follows
    const char *subjectRegister; ///< whom it is about: staff, patient, group
    const char *dayField;        ///< field of the subject that holds the planned day: "left"; empty = none
    DayOnCancel dayOnCancel;
    std::span<const ProcedureStep> steps;
    std::span<const ProcedureReason> reasons = {};
    ToOffice toOffice = ToOffice::None;
    PlannedDay plannedDay = PlannedDay::Ahead;
    ReasonText reasonText = ReasonText::Typed;

    QString translatedLabel() const;
};

/// leaving, joining, name-change, job-change, office-change, incident, end-of-care, consent-withdrawal,
/// host-change.
std::span<const ProcedureKind> procedureKinds();
/// Throws Error(NotFound) naming the kinds there are.
const ProcedureKind &procedureKind(const QString &key);

/// The label of a reason that was chosen by key; any other text as it is.
QString translatedProcedureReason(const QString &kind, const QString &reason);
/// The same where the kind is not at hand; no two kinds have a reason of one key.
QString translatedProcedureReason(const QString &reason);
/// The key of the reason with that label or key; any other text trimmed.
QString procedureReasonKey(const QString &kind, const QString &text);

} // namespace renkei
