// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/shell/theme.h"
#include "domain/document_kind.h"

#include <QMetaType>
#include <QString>

namespace renkei::desk {

/// The shapes that tell a state without colour: ○ ◐ ● × △ –
enum class BadgeShape { Ring, Half, Disc, Cross, Triangle, Dash };

/// A state told three ways at once: shape, word, colour.
struct Badge
{
    BadgeShape shape = BadgeShape::Dash;
    ColorRole color = ColorRole::TextMuted;
    QString word;
};

/// Item views that use StateDelegate draw the Badge under this role in place of the text.
constexpr int badgeRole = Qt::UserRole + 100;

Badge badgeOf(DocumentState state);
/// ● ◐ ○ × △ –
QString badgeSymbol(BadgeShape shape);
/// 「● 署名受領」, for places that show text only.
QString badgeText(const Badge &badge);

} // namespace renkei::desk

Q_DECLARE_METATYPE(renkei::desk::Badge)
