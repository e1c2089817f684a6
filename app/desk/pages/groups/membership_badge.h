// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/widgets/badge.h"
#include "domain/membership.h"

namespace renkei::desk {

/// 参加中, 招待中, 承認待ち … as shape, word and colour.
Badge badgeOf(MembershipState state);

} // namespace renkei::desk
