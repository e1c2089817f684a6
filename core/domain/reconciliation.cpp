// SPDX-License-Identifier: Apache-2.0
#include "domain/reconciliation.h"

namespace renkei {

using enum FieldKind;
using enum FieldUse;

const RegisterSpec &Reconciliation::spec()
{
    static const FieldSpec fields[] = {
        field<&Reconciliation::group>("group", QT_TRANSLATE_NOOP("Field", "Group"), Reference,
                                      Required | Listed, "group"),
        field<&Reconciliation::at>("at", QT_TRANSLATE_NOOP("Field", "At"), Moment, Listed),
        field<&Reconciliation::by>("by", QT_TRANSLATE_NOOP("Field", "By"), Name, Listed),
        field<&Reconciliation::list>("list", QT_TRANSLATE_NOOP("Field", "List as pasted"), Hash, FieldUses()),
        field<&Reconciliation::listed>("listed", QT_TRANSLATE_NOOP("Field", "Names in the list"), Number,
                                       Listed),
        field<&Reconciliation::matched>("matched", QT_TRANSLATE_NOOP("Field", "Found in both"), Number,
                                        Listed),
        field<&Reconciliation::onlyOnMcs>("onlyOnMcs", QT_TRANSLATE_NOOP("Field", "Only on MCS"), Number,
                                          Listed),
        field<&Reconciliation::onlyHere>("onlyHere", QT_TRANSLATE_NOOP("Field", "Only here"), Number, Listed),
        field<&Reconciliation::uncertain>("uncertain", QT_TRANSLATE_NOOP("Field", "Uncertain"), Number,
                                          Listed),
        field<&Reconciliation::note>("note", QT_TRANSLATE_NOOP("Field", "Note"), Note, Edited),
    };
    static const RegisterSpec spec{"reconciliation", "reconciliations",
                                   QT_TRANSLATE_NOOP("Register", "Reconciliation"), fields};
    return spec;
}

} // namespace renkei
