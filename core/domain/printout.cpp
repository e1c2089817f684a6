// SPDX-License-Identifier: Apache-2.0
#include "domain/printout.h"

namespace renkei {

using enum FieldKind;
using enum FieldUse;

const RegisterSpec &Printout::spec()
{
    static const FieldSpec fields[] = {
        field<&Printout::formId>("formId", QT_TRANSLATE_NOOP("Field", "Form"), Text, Required | Listed),
        field<&Printout::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind"), Text, FieldUses()),
        field<&Printout::subjectRegister>("subjectRegister", QT_TRANSLATE_NOOP("Field", "Kind of subject"),
                                          Text, FieldUses()),
        field<&Printout::subject>("subject", QT_TRANSLATE_NOOP("Field", "Subject"), Reference, Listed),
        field<&Printout::textHash>("textHash", QT_TRANSLATE_NOOP("Field", "Text version"), Hash, Required),
        field<&Printout::textVersion>("textVersion", QT_TRANSLATE_NOOP("Field", "Version of the text"), Text,
                                      Listed),
        field<&Printout::officialTextHash>("officialTextHash", QT_TRANSLATE_NOOP("Field", "Hash of the text"),
                                           Hash, FieldUses()),
        field<&Printout::data>("data", QT_TRANSLATE_NOOP("Field", "Data"), Text, FieldUses()),
        field<&Printout::mode>("mode", QT_TRANSLATE_NOOP("Field", "Mode"), Text, Listed),
        field<&Printout::printedAt>("printedAt", QT_TRANSLATE_NOOP("Field", "Printed at"), Moment,
                                    Required | Listed),
        field<&Printout::copies>("copies", QT_TRANSLATE_NOOP("Field", "Copies"), Number, Listed),
        field<&Printout::sheets>("sheets", QT_TRANSLATE_NOOP("Field", "Sheets"), Number, Listed),
    };
    static const RegisterSpec spec{"printout", "printouts", QT_TRANSLATE_NOOP("Register", "Printout"),
                                   fields};
    return spec;
}

} // namespace renkei
