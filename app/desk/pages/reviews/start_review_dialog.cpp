// SPDX-License-Identifier: Apache-2.0
#include "app/desk/pages/reviews/start_review_dialog.h"

#include "app/desk/pages/common/labelled.h"
#include "app/desk/shell/desk_context.h"
#include "app/desk/shell/theme.h"
#include "app/desk/widgets/buttons.h"
#include "app/desk/widgets/date_field.h"
#include "domain/group.h"
#include "text/era.h"
#include "text/error.h"
#include "workflow/reviews.h"

#include <QButtonGroup>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSet>
#include <QVBoxLayout>

namespace renkei::desk {

StartReviewDialog::StartReviewDialog(DeskContext &context, QWidget *parent)
    : ActionDialog(context, QStringLiteral("startReview"), tr("Start a review"), tr("Start"), parent)
    , m_which(new QButtonGroup(this))
    , m_list(new QListWidget)
    , m_title(new QLineEdit)
    , m_dueOn(new DateField(context.clock()))
    , m_count(headingLabel({}, this))
{
    content()->addWidget(mutedLabel(
        tr("The members are frozen as they stand now. Nobody is released by the review itself."), this));
    context.guarded(this, [this] { readGroups(); });
    content()->addWidget(makeChoices(), 1);
    auto *form = new QFormLayout;
    m_title->setPlaceholderText(tr("Made from the day when left empty"));
    m_dueOn->setPlaceholderText(tr("As the setting says when left empty"));
    addLabelled(form, Review::spec().field("title").translatedLabel(), m_title, "startReviewTitle");
    addLabelled(form, Review::spec().field("dueOn").translatedLabel(), m_dueOn, "startReviewDueOn");
    content()->addLayout(form);
    m_count->setObjectName(QStringLiteral("startReviewCount"));
    content()->addWidget(m_count);
    setMinimumWidth(characterWidth(fontMetrics()) * 70);
    showCount();
    m_which->button(m_which->checkedId())->setFocus();
}

void StartReviewDialog::readGroups()
{
    const Ledger &ledger = context().ledger();
    QSet<ReviewId> open;
    for (const Review &review : ledger.all<Review>()) {
        if (!review.closedOn.isValid() && review.kind == QString::fromUtf16(periodicReview)) {
            open.insert(review.id);
        }
    }
    QSet<GroupId> underReview;
    for (const ReviewGroup &group : ledger.all<ReviewGroup>()) {
        if (open.contains(group.review)) {
            underReview.insert(group.group);
        }
    }
    QHash<GroupId, int> members;
    ledger.forEach(Membership::spec(), {}, [&](const Record &record) {
        const auto membership = fromRecord<Membership>(record);
        members[membership.group] += int(isOpen(membershipState(membership)));
    });
    const QHash<GroupId, ReviewDates> dates = allReviewDates(context().session());
    Selection byKana;
    byKana.orderBy = "name";
    for (const Group &group : ledger.all<Group>(byKana)) {
        if (group.archivedOn.isValid() || members.value(group.id) == 0) {
            continue;
        }
        if (underReview.contains(group.id)) {
            ++m_underReview;
            continue;
        }
        m_groups.append({group.id, group.name, dates.value(group.id).next, members.value(group.id)});
    }
}

QWidget *StartReviewDialog::makeChoices()
{
    const QDate today = context().clock().today();
    qsizetype due = 0;
    for (const Choice &group : m_groups) {
        due += qsizetype(group.next <= today);
        auto *item = new QListWidgetItem(
            tr("%1 — %2 members, next review %3").arg(group.name).arg(group.members).arg(eraDate(group.next)),
            m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    m_list->setObjectName(QStringLiteral("startReviewGroups"));
    m_list->setAccessibleName(tr("Groups to choose from"));
    auto *choices = new QWidget;
    auto *layout = new QVBoxLayout(choices);
    layout->setContentsMargins({});
    const auto add = [&](Which which, const QString &label, const char *name, bool enabled) {
        auto *button = named(new QRadioButton(label), name);
        button->setEnabled(enabled);
        m_which->addButton(button, int(which));
        layout->addWidget(button);
    };
    add(All, tr("All groups in use (%1)").arg(m_groups.size()), "startReviewAll", true);
    add(Due, tr("Groups whose review is due (%1)").arg(due), "startReviewDue", due > 0);
    add(Chosen, tr("Chosen groups"), "startReviewChosen", !m_groups.isEmpty());
    m_which->button(All)->setChecked(true);
    layout->addWidget(m_list, 1);
    m_list->setEnabled(false);
    if (m_underReview > 0) {
        layout->addWidget(mutedLabel(
            tr("%1 groups are in an open review already and are left out.").arg(m_underReview), this));
    }
    connect(m_which, &QButtonGroup::idToggled, this, [this] {
        m_list->setEnabled(m_which->checkedId() == int(Chosen));
        showCount();
    });
    connect(m_list, &QListWidget::itemChanged, this, &StartReviewDialog::showCount);
    return choices;
}

QList<StartReviewDialog::Choice> StartReviewDialog::chosen() const
{
    const QDate today = context().clock().today();
    QList<Choice> groups;
    for (qsizetype i = 0; i < m_groups.size(); ++i) {
        const Choice &group = m_groups.at(i);
        const int which = m_which->checkedId();
        if (which == int(All) || (which == int(Due) && group.next <= today) ||
            (which == int(Chosen) && m_list->item(int(i))->checkState() == Qt::Checked)) {
            groups.append(group);
        }
    }
    return groups;
}

void StartReviewDialog::showCount()
{
    const QList<Choice> groups = chosen();
    int members = 0;
    for (const Choice &group : groups) {
        members += group.members;
    }
    m_count->setText(tr("%1 groups with %2 memberships to look through").arg(groups.size()).arg(members));
    acceptButton()->setEnabled(!groups.isEmpty());
}

bool StartReviewDialog::carryOut()
{
    if (m_dueOn->isWrong()) {
        throw Error(ErrorCode::InvalidInput,
                    tr("The due day is no date. Write it as R8.12.22 or 2026-12-22, or leave it empty."));
    }
    ReviewRequest request;
    for (const Choice &group : chosen()) {
        request.groups.append(group.id);
    }
    request.title = m_title->text().trimmed();
    request.dueOn = m_dueOn->date();
    m_started = startReview(context().session(), request).id;
    context().saved();
    return true;
}

} // namespace renkei::desk
