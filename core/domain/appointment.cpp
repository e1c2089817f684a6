// SPDX-License-Identifier: Apache-2.0
#include "domain/appointment.h"

namespace renkei {

using enum FieldKind;
using enum FieldUse;

const RegisterSpec &Appointment::spec()
{
    static const FieldSpec fields[] = {
        field<&Appointment::staff>("staff", QT_TRANSLATE_NOOP("Field", "MCS administrator"), Reference,
                                   Required | Listed | Edited, "staff"),
        field<&Appointment::office>("office", QT_TRANSLATE_NOOP("Field", "Office"), Reference,
                                    Required | Listed | Edited, "office"),
        field<&Appointment::from>("from", QT_TRANSLATE_NOOP("Field", "From"), Date,
                                  Required | Listed | Edited),
        field<&Appointment::until>("until", QT_TRANSLATE_NOOP("Field", "Until"), Date, Listed | Edited),
        field<&Appointment::appointedBy>("appointedBy", QT_TRANSLATE_NOOP("Field", "Appointed by"), Name,
                                         Listed | Edited),
        field<&Appointment::handedOver>("handedOver", QT_TRANSLATE_NOOP("Field", "Handed over"), Text,
                                        Edited),
        field<&Appointment::note>("note", QT_TRANSLATE_NOOP("Field", "Note"), Note, Edited),
    };
    static const RegisterSpec spec{"appointment", "appointments",
                                   QT_TRANSLATE_NOOP("Register", "MCS administrator"), fields};
    return spec;
}

} // namespace renkei
