// SPDX-License-Identifier: Apache-2.0
#include "workflow/step_note.h"

#include "text/error.h"

#include <QCoreApplication>

namespace renkei {

StepNote completed(const Session &session, StepNote note)
{
    const QDate today = session.clock.today();
    if (!note.on.isValid()) {
        note.on = today;
    }
    if (note.by.trimmed().isEmpty()) {
        note.by = session.operatorName;
    }
    if (note.on > today) {
        throw Error(ErrorCode::InvalidInput,
                    QCoreApplication::translate("StepNote", "The day lies in the future. Please enter the "
                                                            "day on which it was done."),
                    QStringLiteral("step noted for the future"));
    }
    return note;
}

void requireReason(const QString &reason)
{
    if (reason.trimmed().isEmpty()) {
        throw Error(ErrorCode::InvalidInput,
                    QCoreApplication::translate("StepNote", "Please enter the reason."),
                    QStringLiteral("no reason"));
    }
}

} // namespace renkei
