// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/register.h"

namespace renkei {

/// 事業所: the desk's own office, or one in the centre's directory. 様式1 and 2 are filled from it.
struct Office : Row
{
    OfficeId id;
    QString name; ///< printed exactly as entered
    QString kana;
    QString shortName;    ///< the second half of display names 「個人名／所属名」 (guide G1.2)
    QString facilityType; ///< what the office wrote; the pack list only filters
    QString postCode;
    QString address;
    QString phone;
    QString fax;
    QString email;
    QString manager; ///< 事業所管理者: signs 様式1 and 2, addressee of 様式3
    QString note;

    static const RegisterSpec &spec();
};

} // namespace renkei
