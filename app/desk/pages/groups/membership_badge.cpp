// SPDX-License-Identifier: Apache-2.0
#include "app/desk/pages/groups/membership_badge.h"

namespace renkei::desk {

Badge badgeOf(MembershipState state)
{
    const auto badge = [state](BadgeShape shape, ColorRole role) {
        return Badge{shape, role, translatedMembershipState(state)};
    };
    switch (state) {
    case MembershipState::Invited:
        return badge(BadgeShape::Ring, ColorRole::Waiting);
    case MembershipState::Accepted:
    case MembershipState::Approved:
        return badge(BadgeShape::Half, ColorRole::Waiting);
    case MembershipState::Member:
        return badge(BadgeShape::Disc, ColorRole::Good);
    case MembershipState::Declined:
        return badge(BadgeShape::Cross, ColorRole::TextMuted);
    case MembershipState::Released:
        break;
    }
    return badge(BadgeShape::Dash, ColorRole::TextMuted);
}

} // namespace renkei::desk
