// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/register.h"

namespace renkei {

/// 操作者: who sits at the desk. The password lives in a key slot (keys.json), never here.
struct Operator : Row
{
    OperatorId id;
    QString name;
    StaffId staff; ///< the staff member this operator is, when known
    QUuid slot;    ///< id of the slot in keys.json that this operator's password opens

    static const RegisterSpec &spec();
};

} // namespace renkei
