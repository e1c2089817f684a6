// SPDX-License-Identifier: Apache-2.0
#include "domain/desk_operator.h"

namespace renkei {

using enum FieldKind;
using enum FieldUse;

const RegisterSpec &Operator::spec()
{
    static const FieldSpec fields[] = {
        field<&Operator::name>("name", QT_TRANSLATE_NOOP("Field", "Name"), Name,
                               Required | Listed | Searched | Edited),
        field<&Operator::staff>("staff", QT_TRANSLATE_NOOP("Field", "Staff member"), Reference, Edited,
                                "staff"),
        field<&Operator::slot>("slot", QT_TRANSLATE_NOOP("Field", "Key slot"), Reference, FieldUses()),
    };
    static const RegisterSpec spec{"operator", "operators", QT_TRANSLATE_NOOP("Register", "Operator"),
                                   fields};
    return spec;
}

} // namespace renkei
