// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "workflow/record_rules.h"

namespace renkei {

/// What a person types into the editor of a staff member or a patient starts the procedure that belongs to
/// it; taking the day back calls it off, another day moves it. By hand only: a list of people who left long
/// ago starts nothing.
///
/// A name, profession or office is corrected more often than it changes. So these start something only where
/// others have to hear of it: a name or profession when the person has signed a pledge under the old one and
/// the new one is not just another way to write it; an office when the person has signed a pledge or is in a
/// group. What was a correction all the same is undone, or called off with a reason.
void followWithProcedures(Session &session, Change &change, const Record *before, const Record &after,
                          RowOrigin origin);

/// The planned day of a procedure that is over stays.
void requireOpenProcedure(const Session &session, const Record *before, const Record &after);
/// An open one is called off, so that its steps do not go on without it.
void refuseOpenProcedure(const Session &session, const Record &record);
/// Another planned day moves the steps and the day of the subject with it.
void moveWithProcedure(Session &session, Change &change, const Record *before, const Record &after,
                       RowOrigin origin);

} // namespace renkei
