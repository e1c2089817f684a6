// SPDX-License-Identifier: Apache-2.0
#include "domain/deferral.h"

namespace renkei {

using enum FieldKind;
using enum FieldUse;

const RegisterSpec &Deferral::spec()
{
    static const FieldSpec fields[] = {
        field<&Deferral::rule>("rule", QT_TRANSLATE_NOOP("Field", "Rule"), Text, Required | Listed),
        field<&Deferral::subjectRegister>("subjectRegister", QT_TRANSLATE_NOOP("Field", "Kind of subject"),
                                          Text, Required),
        field<&Deferral::subject>("subject", QT_TRANSLATE_NOOP("Field", "Subject"), Reference, Required),
        field<&Deferral::documentKind>("documentKind", QT_TRANSLATE_NOOP("Field", "Document"), Text,
                                       FieldUses()),
        field<&Deferral::until>("until", QT_TRANSLATE_NOOP("Field", "Until"), Date,
                                Required | Listed | Edited),
        field<&Deferral::reason>("reason", QT_TRANSLATE_NOOP("Field", "Reason"), Text,
                                 Required | Listed | Edited),
        field<&Deferral::by>("by", QT_TRANSLATE_NOOP("Field", "By"), Name, Listed),
        field<&Deferral::on>("on", QT_TRANSLATE_NOOP("Field", "On"), Date, Listed),
    };
    static const RegisterSpec spec{"deferral", "deferrals", QT_TRANSLATE_NOOP("Register", "Finding put off"),
                                   fields};
    return spec;
}

} // namespace renkei
