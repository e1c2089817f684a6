// SPDX-License-Identifier: Apache-2.0
#include "app/desk/pages/reviews/close_review_dialog.h"

#include "app/desk/pages/common/labelled.h"
#include "app/desk/shell/desk_context.h"
#include "app/desk/shell/theme.h"
#include "app/desk/widgets/buttons.h"
#include "workflow/reviews.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace renkei::desk {

CloseReviewDialog::CloseReviewDialog(DeskContext &context, const Review &review,
                                     const QList<ReviewItem> &items, QWidget *parent)
    : ActionDialog(context, QStringLiteral("closeReview"), tr("Close the review"), tr("Close the review"),
                   parent)
    , m_review(review.id)
    , m_releaseBy(new QComboBox)
{
    const ReviewProgress progress = reviewProgress(items);
    content()->addWidget(headingLabel(review.title, this));
    auto *counts = proseLabel(tr("%1 members: %2 kept, %3 to release, %4 to be clarified.")
                                  .arg(progress.items)
                                  .arg(progress.decided - progress.released - progress.unsure)
                                  .arg(progress.released)
                                  .arg(progress.unsure),
                              this);
    counts->setObjectName(QStringLiteral("closeReviewCounts"));
    content()->addWidget(counts);
    content()->addWidget(
        mutedLabel(tr("Afterwards the review can only be read. Every release becomes a task with a due day; "
                      "nobody is released on MCS by itself."),
                   this));
    const bool own = std::ranges::any_of(items, [](const ReviewItem &item) { return item.ownMembership; });
    if (own) {
        content()->addWidget(
            proseLabel(tr("You decided about your own membership. Print the confirmation sheet and have the "
                          "manager sign it (Shift+F10 in the list)."),
                       this));
    }
    m_releaseBy->setEditable(true);
    const QString self = context.session().operatorName;
    m_releaseBy->addItem(self);
    for (const Operator &each : context.ledger().all<Operator>()) {
        if (each.name != self) {
            m_releaseBy->addItem(each.name);
        }
    }
    auto *form = new QFormLayout;
    QLabel *label =
        addLabelled(form, tr("Who carries out the releases"), m_releaseBy, "closeReviewReleaseBy");
    label->setVisible(progress.released > 0);
    m_releaseBy->setVisible(progress.released > 0);
    content()->addLayout(form);
    setMinimumWidth(characterWidth(fontMetrics()) * 64);
    acceptButton()->setFocus();
}

bool CloseReviewDialog::carryOut()
{
    closeReview(context().session(), m_review, m_releaseBy->currentText().trimmed());
    context().saved();
    context().showStatus(tr("The review is closed. Its report can be printed."));
    return true;
}

} // namespace renkei::desk
