// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/register.h"

namespace renkei {

/// A setting that belongs to the ledger (not to the PC): region, desk, intervals.
struct Setting : Row
{
    SettingId id;
    QString name; ///< see SettingName in workflow
    QString text;

    static const RegisterSpec &spec();
};

} // namespace renkei
