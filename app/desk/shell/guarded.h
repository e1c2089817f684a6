// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/shell/dialog_seam.h"

#include <functional>

namespace renkei::desk {

/// The one place where the desk catches. Runs `work`; what it throws is shown as a sentence and its detail
/// goes to the log. False when it threw (a cancelled job is not complained about).
bool guarded(DialogSeam &dialogs, QWidget *parent, const std::function<void()> &work);

/// The sentence for whatever was thrown; call from a catch block.
QString sentenceOfCurrentException();

} // namespace renkei::desk
