// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "workflow/session.h"

namespace renkei {

// A review is proof: it is made by starting it, decided item by item, and stays as it is once it is closed.

/// Title, due day and note of an open review; nothing else by hand.
void requireOpenReview(const Session &session, const Record *before, const Record &after);
/// The note of a group or a member in an open review; nothing else by hand.
void requireOpenReviewPart(const Session &session, const Record *before, const Record &after);
/// An open review can be called off; a closed one stays.
void requireUnclosedReview(const Session &session, const Record &record);
/// Groups and members stay with their review.
void refuseReviewPart(const Session &session, const Record &record);

} // namespace renkei
