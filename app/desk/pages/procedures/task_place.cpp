// SPDX-License-Identifier: Apache-2.0
#include "app/desk/pages/procedures/task_panel.h"
#include "workflow/groups.h"
#include "workflow/members.h"
#include "workflow/reviews.h"

namespace renkei::desk {

static std::optional<TaskPlace> reviewOf(const Ledger &ledger, const Task &task)
{
    Selection ofPerson;
    ofPerson.where = {{"person", QVariant::fromValue(task.subject)}};
    for (const Review &review : ledger.all<Review>(ofPerson)) {
        if (!review.closedOn.isValid()) {
            return TaskPlace{"review", review.id.uuid()};
        }
    }
    return std::nullopt;
}

TaskPlace placeOf(const Ledger &ledger, const Task &task)
{
    if (task.kind == QStringLiteral("review-groups")) {
        if (const std::optional<TaskPlace> review = reviewOf(ledger, task)) {
            return *review;
        }
    }
    if (!task.membership.isNull()) {
        return {"membership", task.membership.uuid()};
    }
    if (!task.group.isNull()) {
        return {"group", task.group.uuid()};
    }
    if (task.kind == QStringLiteral("groups-released")) {
        const QList<Membership> open = openMemberships(ledger, StaffId(task.subject));
        if (!open.isEmpty()) {
            return {"membership", open.first().id.uuid()};
        }
    }
    if (task.kind == QStringLiteral("release-members") || task.kind == QStringLiteral("archive-group")) {
        const QList<Group> groups = groupsOf(ledger, PatientId(task.subject));
        if (!groups.isEmpty()) {
            return {"group", groups.first().id.uuid()};
        }
    }
    return {task.subjectRegister.toUtf8(), task.subject};
}

} // namespace renkei::desk
