// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/register.h"

namespace renkei {

/// 省略・代替: why a paper is not needed. A state with ground, confirmer and date, never a missing tick.
struct Waiver : Row
{
    WaiverId id;
    QString kind; ///< the document kind that is waived
    QString subjectRegister;
    QUuid subject;
    QString ground;   ///< article: 3, 6 or 9
    QString form;     ///< omitted (省略) or substituted (代替文書)
    QString evidence; ///< the paper or visit that stands in for it
    QString confirmedBy;
    QDate confirmedOn;
    QString note;

    static const RegisterSpec &spec();
};

} // namespace renkei
