// SPDX-License-Identifier: Apache-2.0
#include "domain/waiver.h"

namespace renkei {

using enum FieldKind;
using enum FieldUse;

const RegisterSpec &Waiver::spec()
{
    static const FieldSpec fields[] = {
        field<&Waiver::kind>("kind", QT_TRANSLATE_NOOP("Field", "Document"), Text, Required | Listed),
        field<&Waiver::subjectRegister>("subjectRegister", QT_TRANSLATE_NOOP("Field", "Kind of subject"),
                                        Text, Required),
        field<&Waiver::subject>("subject", QT_TRANSLATE_NOOP("Field", "Subject"), Reference,
                                Required | Listed),
        field<&Waiver::ground>("ground", QT_TRANSLATE_NOOP("Field", "Ground"), Choice,
                               Required | Listed | Edited, "waiverGrounds"),
        field<&Waiver::form>("form", QT_TRANSLATE_NOOP("Field", "How it is met"), Text, Required | Edited),
        field<&Waiver::evidence>("evidence", QT_TRANSLATE_NOOP("Field", "Evidence"), Text,
                                 Listed | Searched | Edited),
        field<&Waiver::confirmedBy>("confirmedBy", QT_TRANSLATE_NOOP("Field", "Confirmed by"), Name,
                                    Required | Listed | Searched | Edited),
        field<&Waiver::confirmedOn>("confirmedOn", QT_TRANSLATE_NOOP("Field", "Confirmed on"), Date,
                                    Required | Listed | Edited),
        field<&Waiver::note>("note", QT_TRANSLATE_NOOP("Field", "Note"), Note, Searched | Edited),
    };
    static const RegisterSpec spec{"waiver", "waivers", QT_TRANSLATE_NOOP("Register", "Waiver"), fields};
    return spec;
}

} // namespace renkei
