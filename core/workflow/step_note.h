// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "workflow/session.h"

#include <QDate>

namespace renkei {

/// Who did a step, when and why.
struct StepNote
{
    QDate on = {};       ///< null = today
    QString by = {};     ///< blank = the operator
    QString reason = {}; ///< blank where none is asked for
};

/// With what was left blank filled in. Throws Error(InvalidInput) for a day in the future.
StepNote completed(const Session &session, StepNote note);

/// Throws Error(InvalidInput) for a blank reason.
void requireReason(const QString &reason);

} // namespace renkei
