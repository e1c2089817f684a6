// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/register.h"

namespace renkei {

using DeferralId = Id<struct DeferralTag>;

/// A finding that was put off until a day, with the reason; the finding stays in sight (design: it never
/// disappears silently).
struct Deferral : Row
{
    DeferralId id;
    QString rule; ///< key of the rule
    QString subjectRegister;
    QUuid subject;
    QString documentKind; ///< empty when the finding is about no paper
    QDate until;          ///< the last day on which the finding waits
    QString reason;
    QString by;
    QDate on;

    static const RegisterSpec &spec();
};

} // namespace renkei
