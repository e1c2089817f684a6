// SPDX-License-Identifier: Apache-2.0
#include "domain/setting.h"

namespace renkei {

using enum FieldKind;
using enum FieldUse;

const RegisterSpec &Setting::spec()
{
    static const FieldSpec fields[] = {
        field<&Setting::name>("name", QT_TRANSLATE_NOOP("Field", "Name"), Text, Required | Listed),
        field<&Setting::text>("text", QT_TRANSLATE_NOOP("Field", "Value"), Text, Listed),
    };
    static const RegisterSpec spec{"setting", "settings", QT_TRANSLATE_NOOP("Register", "Setting"), fields};
    return spec;
}

} // namespace renkei
