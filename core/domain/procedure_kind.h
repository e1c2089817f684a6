// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include <span>

namespace renkei {

/// What a task is, wherever it comes from.
struct TaskKind
{
    const char *key;    ///< "delete-account"
    const char *label;  ///< English, translated in context "TaskKind": what is to be done
    const char *clause; ///< id of the clause it follows
    const char *formId; ///< form of the pack that is printed for it; empty = none
    const char *who;    ///< who can do it: "administrator", "person", "manager", "operator"

    QString translatedLabel() const;
};

std::span<const TaskKind> taskKinds();
/// Throws Error(Internal).
const TaskKind &taskKind(const QString &key);

/// A step of a procedure: which task, and when it is due counted from the planned day.
struct ProcedureStep
{
    const char *task;
    int dueDays; ///< before (negative) or after the planned day
};

/// A procedure as a list of steps: a new one is a row of the table, no code.
struct ProcedureKind
{
    const char *key;             ///< "leaving"
    const char *label;           ///< English, translated in context "ProcedureKind"
    const char *subjectRegister; ///< whom it is about: staff, patient, group
    std::span<const ProcedureStep> steps;

    QString translatedLabel() const;
};

/// leaving, joining, name-change, job-change, office-change, end-of-care, consent-withdrawal, host-change.
std::span<const ProcedureKind> procedureKinds();
/// Throws Error(NotFound) naming the kinds there are.
const ProcedureKind &procedureKind(const QString &key);

} // namespace renkei
