// SPDX-License-Identifier: Apache-2.0
#include "domain/procedure.h"

namespace renkei {

using enum FieldKind;
using enum FieldUse;

const RegisterSpec &Procedure::spec()
{
    static const FieldSpec fields[] = {
        field<&Procedure::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind of procedure"), Text,
                                Required | Listed),
        field<&Procedure::subjectRegister>("subjectRegister", QT_TRANSLATE_NOOP("Field", "Kind of subject"),
                                           Text, Required),
        field<&Procedure::subject>("subject", QT_TRANSLATE_NOOP("Field", "Subject"), Reference, Required),
        field<&Procedure::subjectName>("subjectName", QT_TRANSLATE_NOOP("Field", "About whom"), Name,
                                       Listed | Searched),
        field<&Procedure::plannedOn>("plannedOn", QT_TRANSLATE_NOOP("Field", "Planned day"), Date,
                                     Required | Listed | Edited),
        field<&Procedure::reason>("reason", QT_TRANSLATE_NOOP("Field", "Reason"), Text, Listed),
        field<&Procedure::toOffice>("toOffice", QT_TRANSLATE_NOOP("Field", "New office"), Reference, Edited,
                                    "office"),
        field<&Procedure::startedOn>("startedOn", QT_TRANSLATE_NOOP("Field", "Started on"), Date, Listed),
        field<&Procedure::startedBy>("startedBy", QT_TRANSLATE_NOOP("Field", "Started by"), Name,
                                     FieldUses()),
        field<&Procedure::doneOn>("doneOn", QT_TRANSLATE_NOOP("Field", "Completed on"), Date, Listed),
        field<&Procedure::doneBy>("doneBy", QT_TRANSLATE_NOOP("Field", "Completed by"), Name, FieldUses()),
        field<&Procedure::cancelReason>("cancelReason", QT_TRANSLATE_NOOP("Field", "Called off because"),
                                        Text, FieldUses()),
        field<&Procedure::retainUntil>("retainUntil", QT_TRANSLATE_NOOP("Field", "Keep until"), Date,
                                       Listed | Edited),
        field<&Procedure::note>("note", QT_TRANSLATE_NOOP("Field", "Note"), Note, Edited),
    };
    static const RegisterSpec spec{"procedure", "procedures", QT_TRANSLATE_NOOP("Register", "Procedure"),
                                   fields};
    return spec;
}

const RegisterSpec &Task::spec()
{
    static const FieldSpec fields[] = {
        field<&Task::kind>("kind", QT_TRANSLATE_NOOP("Field", "Task"), Text, Required | Listed),
        field<&Task::procedure>("procedure", QT_TRANSLATE_NOOP("Field", "Procedure"), Reference, FieldUses(),
                                "procedure"),
        field<&Task::reviewItem>("reviewItem", QT_TRANSLATE_NOOP("Field", "Review item"), Reference,
                                 FieldUses(), "reviewItem"),
        field<&Task::subjectRegister>("subjectRegister", QT_TRANSLATE_NOOP("Field", "Kind of subject"), Text,
                                      FieldUses()),
        field<&Task::subject>("subject", QT_TRANSLATE_NOOP("Field", "Subject"), Reference, FieldUses()),
        field<&Task::subjectName>("subjectName", QT_TRANSLATE_NOOP("Field", "About whom"), Name, Listed),
        field<&Task::group>("group", QT_TRANSLATE_NOOP("Field", "Group"), Reference, Listed, "group"),
        field<&Task::membership>("membership", QT_TRANSLATE_NOOP("Field", "Membership"), Reference,
                                 FieldUses(), "membership"),
        field<&Task::position>("position", QT_TRANSLATE_NOOP("Field", "Position"), Number, FieldUses()),
        field<&Task::assignedTo>("assignedTo", QT_TRANSLATE_NOOP("Field", "Assigned to"), Name,
                                 Listed | Edited),
        field<&Task::dueOn>("dueOn", QT_TRANSLATE_NOOP("Field", "Due on"), Date, Listed | Edited),
        field<&Task::doneOn>("doneOn", QT_TRANSLATE_NOOP("Field", "Done on"), Date, Listed),
        field<&Task::doneBy>("doneBy", QT_TRANSLATE_NOOP("Field", "Done by"), Name, Listed),
        field<&Task::outcome>("outcome", QT_TRANSLATE_NOOP("Field", "Outcome"), Text, Listed),
        field<&Task::reason>("reason", QT_TRANSLATE_NOOP("Field", "Reason"), Text, Listed),
        field<&Task::note>("note", QT_TRANSLATE_NOOP("Field", "Note"), Note, Edited),
    };
    static const RegisterSpec spec{"task", "tasks", QT_TRANSLATE_NOOP("Register", "Task"), fields};
    return spec;
}

QString translatedOutcome(const QString &outcome)
{
    if (outcome == QString::fromUtf16(taskProven)) {
        return QCoreApplication::translate("Outcome", "Proven on MCS");
    }
    if (outcome == QString::fromUtf16(taskWaived)) {
        return QCoreApplication::translate("Outcome", "Not needed");
    }
    if (outcome == QString::fromUtf16(taskSeen)) {
        return QCoreApplication::translate("Outcome", "Done, as the ledger shows");
    }
    return outcome.isEmpty() ? QString() : QCoreApplication::translate("Outcome", "Done");
}

} // namespace renkei
