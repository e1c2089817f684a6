// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/register.h"

#include "domain/group.h"
#include "domain/membership.h"
#include "domain/review.h"

namespace renkei {

using ProcedureId = Id<struct ProcedureTag>;
using TaskId = Id<struct TaskTag>;

/// 手続き: something with several steps that must not stay half done: a leaver, a joiner, a mover, an
/// incident, the end of a patient's care, a withdrawn consent, a change of host. Its steps are Tasks.
struct Procedure : Row
{
    ProcedureId id;
    QString kind; ///< one of procedureKinds()
    QString subjectRegister;
    QUuid subject;
    QString subjectName; ///< as it was when it was started
    QDate plannedOn;     ///< the last working day, the day of the change, the day it became known
    QString reason;
    OfficeId toOffice; ///< of a change of host: the new one; of a move: the new office
    QDate startedOn;
    QString startedBy;
    QDate doneOn; ///< only when every step is done or waived, or when it was called off; null = open
    QString doneBy;
    QString cancelReason; ///< why it was called off; empty = it was not
    QDate retainUntil;    ///< of an end of care: until when the papers are kept
    QString note;

    static const RegisterSpec &spec();
};

/// One thing for a named person to do: a step of a procedure, or what a review decided.
struct Task : Row
{
    TaskId id;
    QString kind;            ///< one of taskKinds()
    ProcedureId procedure;   ///< null = of none
    ReviewItemId reviewItem; ///< the decision it carries out; null = of none
    QString subjectRegister; ///< whom it is about
    QUuid subject;
    QString subjectName; ///< as it was when the task arose
    GroupId group;
    MembershipId membership;
    qint64 position = 0; ///< order within the procedure
    QString assignedTo;  ///< name of the person who does it
    QDate dueOn;
    QDate doneOn; ///< null = open
    QString doneBy;
    QString outcome; ///< taskDone, taskProven, taskWaived, taskSeen
    QString reason;  ///< why it was waived, or done without proof
    QString note;

    static const RegisterSpec &spec();
};

/// Values of Task::outcome.
inline constexpr char16_t taskDone[] = u"done";     ///< 済: somebody says so
inline constexpr char16_t taskProven[] = u"proven"; ///< 確認済: a reconciliation shows it
inline constexpr char16_t taskWaived[] = u"waived"; ///< 不要: with a reason
inline constexpr char16_t taskSeen[] = u"seen";     ///< 済: the ledger itself shows it (step_facts.h)
QString translatedOutcome(const QString &outcome);

} // namespace renkei
