// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/register.h"

namespace renkei {

/// 利用者（患者）: signs 様式4, or the agent does (第6条). No clinical content.
struct Patient : Row
{
    PatientId id;
    QString name; ///< printed exactly as entered
    QString kana;
    QString sex;
    QDate birthDate;
    QString postCode;
    QString address;
    QString phone;
    QString agentName;     ///< signs in the patient's place; kept here, not printed as a field of its own
    QString agentRelation; ///< 続柄; never printed on this region's form
    QString agentAddress;
    QString agentReason;
    StaffId explainer; ///< 説明者; printed on 様式4
    QDate careStarted;
    QDate careEnded; ///< somebody without it, or with a later day, is in care
    QString note;

    static const RegisterSpec &spec();
};

} // namespace renkei
