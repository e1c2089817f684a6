// SPDX-License-Identifier: Apache-2.0
#include "domain/signer.h"

namespace renkei {

using enum FieldKind;
using enum FieldUse;

const RegisterSpec &Signer::spec()
{
    static const FieldSpec fields[] = {
        field<&Signer::document>("document", QT_TRANSLATE_NOOP("Field", "Document"), Reference, Required,
                                 "document"),
        field<&Signer::name>("name", QT_TRANSLATE_NOOP("Field", "Name"), Name,
                             Required | Listed | Searched | Edited),
        field<&Signer::relation>("relation", QT_TRANSLATE_NOOP("Field", "Relation"), Text, Listed | Edited),
        field<&Signer::signedOn>("signedOn", QT_TRANSLATE_NOOP("Field", "Signed on"), Date, Listed | Edited),
        field<&Signer::note>("note", QT_TRANSLATE_NOOP("Field", "Note"), Note, Edited),
    };
    static const RegisterSpec spec{"signer", "signers", QT_TRANSLATE_NOOP("Register", "Further signer"),
                                   fields};
    return spec;
}

} // namespace renkei
