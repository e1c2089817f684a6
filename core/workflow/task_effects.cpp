// SPDX-License-Identifier: Apache-2.0
#include "workflow/task_effects.h"

#include "workflow/groups.h"
#include "workflow/members.h"

#include <array>

namespace renkei {

/// The member was released on MCS: so the membership ends here, too.
static void releaseOnMcs(Session &session, Change &change, const Task &task, const MemberNote &note)
{
    auto membership = session.ledger.get<Membership>(task.membership);
    if (membershipState(membership) != MembershipState::Released) {
        releaseMember(session, change, membership, note);
    }
}

static void archiveOnMcs(Session &session, Change &change, const Task &task, const MemberNote &note)
{
    if (!task.group.isNull()) {
        archiveGroup(session, change, session.ledger.get<Group>(task.group),
                     note.reason.isEmpty() ? taskKind(task.kind).translatedLabel() : note.reason, note.on);
    }
}

static constexpr std::array effects{
    TaskEffect{"release-member", true, releaseOnMcs},
    TaskEffect{"archive-group", false, archiveOnMcs},
};

const TaskEffect *taskEffect(const QString &taskKind)
{
    const auto effect = std::find_if(effects.begin(), effects.end(), [&](const TaskEffect &candidate) {
        return taskKind == QLatin1StringView(candidate.task);
    });
    return effect == effects.end() ? nullptr : &*effect;
}

} // namespace renkei
