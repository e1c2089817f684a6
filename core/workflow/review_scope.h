// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/group.h"
#include "workflow/reviews.h"

namespace renkei {

/// What becomes of a group that is in an open review of the same kind already.
enum class Overlap { Refused, LeftOut };

/// The groups that the request means. Throws as startReview() does.
QList<Group> groupsToReview(const Session &session, const ReviewRequest &request, Overlap overlap);

} // namespace renkei
