// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/line_setter.h"
#include "forms/placed_page.h"

#include <QString>

namespace renkei::forms {

/// Characters of a text as items of a line; `text` is what their positions refer to. Throws
/// Error(InvalidInput) naming a character that no font has and `owner`, whose it is.
std::vector<LineItem> itemsOf(const FontBook &fonts, const QString &text, Face face, double sizePt,
                              double tracking, const QString &owner);

/// The characters of a set line as runs, one for each stretch of one font. Runs begin anew at objects.
std::vector<PlacedRun> runsOf(const FontBook &fonts, const QString &text, const std::vector<LineItem> &items,
                              const SetLine &line, QPointF origin, double sizePt, const QString &field);

} // namespace renkei::forms
