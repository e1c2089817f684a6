// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/register.h"

namespace renkei {

/// MCSユーザー（職員）: a row of the roster of 様式1; signs 様式3 (第9条).
struct StaffMember : Row
{
    StaffId id;
    OfficeId office; ///< the office the person belongs to
    QString name;    ///< printed exactly as entered
    QString kana;
    QString profession; ///< what the office wrote is printed; the pack's aliases only filter
    QString sex;        ///< 男, 女, その他, 回答しない, or blank, which prints blank
    QString email;      ///< no two people share one (様式1 ※1)
    QString phone;
    QString postCode;
    QString address; ///< printed in the signature block of 様式3
    QDate joined;
    QDate left;          ///< last day of service; somebody without it, or with a later day, is in service
    QString displayName; ///< 「個人名／所属名」; generated when left empty (guide G1.2)
    QString note;

    static const RegisterSpec &spec();
};

} // namespace renkei
