// SPDX-License-Identifier: Apache-2.0
#include "app/desk/widgets/badge.h"

namespace renkei::desk {

Badge badgeOf(DocumentState state)
{
    const auto badge = [state](BadgeShape shape, ColorRole role) {
        return Badge{shape, role, translatedState(state)};
    };
    switch (state) {
    case DocumentState::Missing:
        return badge(BadgeShape::Ring, ColorRole::Missing);
    case DocumentState::Printed:
        return badge(BadgeShape::Half, ColorRole::Waiting);
    case DocumentState::Signed:
    case DocumentState::Substituted:
        return badge(BadgeShape::Disc, ColorRole::Good);
    case DocumentState::Withdrawn:
        return badge(BadgeShape::Cross, ColorRole::Missing);
    case DocumentState::Expired:
        return badge(BadgeShape::Triangle, ColorRole::Missing);
    case DocumentState::Waived:
        break;
    }
    return badge(BadgeShape::Dash, ColorRole::TextMuted);
}

QString badgeSymbol(BadgeShape shape)
{
    switch (shape) {
    case BadgeShape::Ring:
        return QStringLiteral("○");
    case BadgeShape::Half:
        return QStringLiteral("◐");
    case BadgeShape::Disc:
        return QStringLiteral("●");
    case BadgeShape::Cross:
        return QStringLiteral("×");
    case BadgeShape::Triangle:
        return QStringLiteral("△");
    case BadgeShape::Dash:
        break;
    }
    return QStringLiteral("–");
}

QString badgeText(const Badge &badge)
{
    return badgeSymbol(badge.shape) + u' ' + badge.word;
}

} // namespace renkei::desk
