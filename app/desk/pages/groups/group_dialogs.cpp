// SPDX-License-Identifier: Apache-2.0
#include "app/desk/pages/groups/group_dialogs.h"

#include "app/desk/pages/common/field_form.h"
#include "app/desk/pages/groups/new_group_dialog.h"
#include "app/desk/pages/groups/one_form_dialog.h"
#include "app/desk/shell/desk_context.h"
#include "domain/procedure.h"
#include "domain/review.h"
#include "workflow/groups.h"
#include "workflow/procedures.h"
#include "workflow/reviews.h"

namespace renkei::desk {

namespace {
struct GroupDialogs
{
    Q_DECLARE_TR_FUNCTIONS(GroupDialogs)
};
} // namespace

static void openOver(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

static QString titleOf(const QList<Subject> &groups)
{
    return groups.size() == 1 ? GroupDialogs::tr("“%1”").arg(groups.first().name)
                              : GroupDialogs::tr("%1 groups").arg(groups.size());
}

static QList<GroupId> idsOf(const QList<Subject> &groups)
{
    QList<GroupId> ids;
    for (const Subject &group : groups) {
        ids.append(GroupId(group.id));
    }
    return ids;
}

void openNewGroup(DeskContext &context, QWidget *parent, const std::function<void(const QUuid &id)> &made)
{
    auto *dialog = new NewGroupDialog(context, parent);
    QObject::connect(dialog, &QDialog::accepted, parent, [dialog, made] { made(dialog->madeId()); });
    openOver(dialog);
}

void openArchive(DeskContext &context, QWidget *parent, const QList<Subject> &groups)
{
    auto *dialog = new OneFormDialog(
        context, QStringLiteral("archiveGroup"),
        GroupDialogs::tr("Move %1 to the archive").arg(titleOf(groups)),
        GroupDialogs::tr("Everybody who is still in the group is released that day with the same reason."),
        GroupDialogs::tr("Move to the archive"), Group::spec(), {"archivedOn", "archiveReason"}, parent);
    dialog->form().setValue("archivedOn", context.clock().today());
    dialog->setWork([&context, groups](const FieldForm &form) {
        archiveGroups(context.session(), idsOf(groups), form.value("archiveReason").toString(),
                      form.value("archivedOn").toDate());
    });
    openOver(dialog);
}

void unarchive(DeskContext &context, const QList<Subject> &groups)
{
    unarchiveGroups(context.session(), idsOf(groups));
    context.saved();
    context.showStatus(
        GroupDialogs::tr("%1: taken out of the archive, without members.").arg(titleOf(groups)));
}

void openHostChange(DeskContext &context, QWidget *parent, const QList<Subject> &groups)
{
    auto *dialog = new OneFormDialog(
        context, QStringLiteral("hostChange"),
        GroupDialogs::tr("Change the host office of %1").arg(titleOf(groups)),
        GroupDialogs::tr("This starts a procedure with all its steps. The host office changes when they are "
                         "done."),
        GroupDialogs::tr("Start the procedure"), Procedure::spec(), {"toOffice", "plannedOn", "reason"},
        parent);
    dialog->form().setValue("plannedOn", context.clock().today());
    dialog->setWork([&context, groups](const FieldForm &form) {
        Procedure procedure;
        procedure.kind = QStringLiteral("host-change");
        procedure.toOffice = OfficeId(form.value("toOffice").toUuid());
        procedure.plannedOn = form.value("plannedOn").toDate();
        procedure.reason = form.value("reason").toString();
        QList<Procedure> procedures(groups.size(), procedure);
        for (qsizetype index = 0; index < groups.size(); ++index) {
            procedures[index].subject = groups.at(index).id;
        }
        startProcedures(context.session(), procedures);
    });
    openOver(dialog);
}

void beginReview(DeskContext &context, const QList<Subject> &groups)
{
    ReviewRequest request;
    request.groups = idsOf(groups);
    const Review review = startReview(context.session(), request);
    context.saved();
    context.openRecord(Review::spec().key, review.id.uuid());
}

} // namespace renkei::desk
