// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/group.h"
#include "workflow/reviews.h"

namespace renkei {

/// A group and its members as they are now, with what is conspicuous about them; not stored yet, and without
/// the review they belong to.
struct FrozenGroup
{
    ReviewGroup group;
    QList<ReviewItem> items;
};

/// In the order of the screen. Reads each register once, whatever the number of groups and members.
/// `person` null = everybody in the groups.
QList<FrozenGroup> frozenGroups(const Session &session, const QList<Group> &groups, StaffId person);

} // namespace renkei
