// SPDX-License-Identifier: Apache-2.0
// What the panel shows; review_decisions.cpp has what it does.
#include "app/desk/pages/reviews/review_panel.h"

#include "app/desk/pages/common/labelled.h"
#include "app/desk/pages/reviews/decision_bar.h"
#include "app/desk/pages/reviews/review_model.h"
#include "app/desk/pages/reviews/review_reading.h"
#include "app/desk/pages/reviews/review_tree.h"
#include "app/desk/shell/desk_context.h"
#include "app/desk/shell/theme.h"
#include "app/desk/widgets/buttons.h"
#include "text/era.h"
#include "workflow/reviews.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace renkei::desk {

ReviewPanel::ReviewPanel(DeskContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new ReviewModel(this))
    , m_tree(new ReviewTree(m_model, this))
    , m_bar(new DecisionBar(this))
    , m_title(titleLabel({}, this))
    , m_about(mutedLabel({}, this))
    , m_group(new QComboBox(this))
    , m_progress(new QProgressBar(this))
    , m_progressWords(new QLabel(this))
    , m_summary(proseLabel({}, this))
    , m_print(
          textButton(tr("Print review sheets"), QStringLiteral("reviewPrint"), this, QStringLiteral("print")))
    , m_assign(textButton(tr("Hand to…"), QStringLiteral("reviewAssign"), this, QStringLiteral("user")))
    , m_close(
          textButton(tr("Close the review…"), QStringLiteral("reviewClose"), this, QStringLiteral("check")))
    , m_report(
          textButton(tr("Print the report"), QStringLiteral("reviewReport"), this, QStringLiteral("print")))
    , m_saveReport(textButton(tr("Report as PDF"), QStringLiteral("reviewSaveReport"), this,
                              QStringLiteral("document")))
{
    m_tree->setObjectName(QStringLiteral("reviewTree"));
    m_tree->setAccessibleName(tr("Members to review"));
    m_summary->setObjectName(QStringLiteral("reviewSummary"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space::normal);
    layout->addWidget(makeHeader());
    layout->addWidget(makeProgress());
    layout->addWidget(m_summary);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_bar);
    setTabOrder(m_saveReport, m_group);
    setTabOrder(m_group, m_tree);
    setTabOrder(m_tree, m_bar);

    connect(m_tree, &ReviewTree::decisionChosen, this, [this](const QString &decision) { decide(decision); });
    connect(m_tree, &ReviewTree::reasonRequested, this, &ReviewPanel::askForReason);
    connect(m_tree, &ReviewTree::closeRequested, this, &ReviewPanel::close);
    connect(m_tree, &ReviewTree::menuRequested, this, &ReviewPanel::showMenu);
    connect(m_tree, &ReviewTree::currentMoved, this, &ReviewPanel::showTarget);
    connect(m_model, &ReviewModel::ticksChanged, this, &ReviewPanel::showTarget);
    connect(m_bar, &DecisionBar::decisionChosen, this, [this](const QString &decision) {
        m_tree->setFocus(Qt::OtherFocusReason);
        decide(decision);
    });
    connect(m_bar, &DecisionBar::reasonGiven, this,
            [this](const QString &decision, const QString &reason) { carryOut(m_asked, decision, reason); });
    connect(m_bar, &DecisionBar::askingEnded, m_tree, [this] { m_tree->setFocus(Qt::OtherFocusReason); });
    connect(m_group, &QComboBox::activated, this, [this] {
        m_model->showGroup(ReviewGroupId(m_group->currentData().toUuid()));
        m_tree->goToNextUndecided();
        showTarget();
    });
    connect(m_print, &QPushButton::clicked, this, &ReviewPanel::print);
    connect(m_assign, &QPushButton::clicked, this, &ReviewPanel::assign);
    connect(m_close, &QPushButton::clicked, this, &ReviewPanel::close);
    connect(m_report, &QPushButton::clicked, this, &ReviewPanel::openReport);
    connect(m_saveReport, &QPushButton::clicked, this, &ReviewPanel::saveReport);
}

QWidget *ReviewPanel::makeHeader()
{
    auto *header = new QWidget(this);
    m_title->setObjectName(QStringLiteral("reviewTitle"));
    m_about->setObjectName(QStringLiteral("reviewAbout"));
    auto *words = new QVBoxLayout;
    words->setSpacing(space::tight);
    words->addWidget(m_title);
    words->addWidget(m_about);
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins({});
    layout->addLayout(words, 1);
    m_print->setToolTip(tr("For deciding with a pen (F5)"));
    m_close->setToolTip(tr("Ctrl+Enter"));
    for (QPushButton *button : {m_print, m_assign, m_close, m_report, m_saveReport}) {
        button->setAccessibleName(button->text());
        button->setAutoDefault(false);
        layout->addWidget(button, 0, Qt::AlignTop);
    }
    return header;
}

QWidget *ReviewPanel::makeProgress()
{
    auto *row = new QWidget(this);
    auto *label = new QLabel(tr("Group"), row);
    label->setBuddy(m_group);
    m_group->setObjectName(QStringLiteral("reviewGroupFilter"));
    m_group->setAccessibleName(label->text());
    m_group->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_group->setMinimumContentsLength(20);
    m_progress->setObjectName(QStringLiteral("reviewProgress"));
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(space::normal);
    m_progressWords->setObjectName(QStringLiteral("reviewProgressWords"));
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(space::normal);
    layout->addWidget(label);
    layout->addWidget(m_group, 1);
    layout->addSpacing(space::normal);
    layout->addWidget(m_progress, 1);
    layout->addWidget(m_progressWords);
    return row;
}

void ReviewPanel::show(const Review &review)
{
    const bool same = m_review.id == review.id;
    const ReviewTree::Place place = m_tree->place();
    m_review = review;
    m_bar->stopAsking();
    m_bar->say({});
    if (!same) {
        m_model->clearTicks();
    }
    m_model->setContents(readReview(m_context.session(), review));
    if (same) {
        m_tree->restore(place);
    } else {
        m_bar->setReasons(lastReasons(m_context.ledger()));
    }
    showHeader();
    showGroups();
    showProgress();
    showTarget();
}

void ReviewPanel::clear()
{
    m_review = {};
    m_model->setContents({});
}

void ReviewPanel::showHeader()
{
    m_title->setText(m_review.title);
    QStringList about{translatedReviewKind(m_review.kind),
                      tr("as of %1").arg(displayDate(m_review.startedOn))};
    if (!m_review.startedBy.isEmpty()) {
        about += tr("started by %1").arg(m_review.startedBy);
    }
    if (isClosed()) {
        about += tr("closed on %1 by %2").arg(displayDate(m_review.closedOn), m_review.closedBy);
    } else if (m_review.dueOn.isValid()) {
        about += tr("until %1 (%2)")
                     .arg(displayDate(m_review.dueOn), dueWords(m_review, m_context.clock().today()));
    }
    if (!m_review.reason.isEmpty()) {
        about += m_review.reason;
    }
    m_about->setText(about.join(tr(" / ")));
    m_summary->setVisible(isClosed());
    if (isClosed()) {
        m_summary->setText(reviewSummary(reviewReport(m_context.session(), m_review.id)));
    }
    m_bar->setVisible(!isClosed());
    for (QPushButton *button : {m_print, m_assign, m_close}) {
        button->setVisible(!isClosed());
    }
    m_report->setVisible(isClosed());
    m_saveReport->setVisible(isClosed());
}

void ReviewPanel::showGroups()
{
    const QSignalBlocker quiet(m_group);
    const auto words = [this](const QString &name, ReviewGroupId group) {
        const int left = m_model->undecided(group);
        return isClosed() || left == 0 ? name : tr("%1 (%2 left)").arg(name).arg(left);
    };
    const QList<ReviewGroup> &groups = m_model->contents().groups;
    if (m_group->count() != groups.size() + 1 ||
        (!groups.isEmpty() && m_group->itemData(1).toUuid() != groups.first().id.uuid())) {
        m_group->clear();
        m_group->addItem({}, QUuid());
        for (const ReviewGroup &group : groups) {
            m_group->addItem({}, group.id.uuid());
        }
    }
    m_group->setItemText(0, words(tr("All groups"), {}));
    for (qsizetype i = 0; i < groups.size(); ++i) {
        m_group->setItemText(int(i) + 1, words(groups.at(i).groupName, groups.at(i).id));
    }
    m_group->setCurrentIndex(m_group->findData(m_model->shownGroup().uuid()));
}

void ReviewPanel::showProgress()
{
    const auto all = int(m_model->items().size());
    const int left = m_model->undecided();
    m_progress->setRange(0, std::max(1, all));
    m_progress->setValue(all - left);
    const QString words = left == 0 ? tr("All %1 decided").arg(all)
                                    : tr("%1 of %2 decided, %3 left").arg(all - left).arg(all).arg(left);
    m_progressWords->setText(words);
    m_progress->setAccessibleName(words);
}

QString ReviewPanel::whom(const QList<ReviewItem> &items) const
{
    if (items.isEmpty()) {
        return {};
    }
    if (items.size() == 1) {
        const ReviewItem &item = items.first();
        return item.profession.isEmpty() ? item.name : tr("%1 (%2)").arg(item.name, item.profession);
    }
    if (m_tree->isOnUnchangedBlock()) {
        return tr("%1 unchanged members of %2")
            .arg(items.size())
            .arg(m_model->groupTitle(items.first().reviewGroup));
    }
    return tr("%1 members selected").arg(items.size());
}

QString ReviewPanel::hintFor(const QList<ReviewItem> &items) const
{
    for (const ReviewItem &item : items) {
        if (m_model->isOwn(item)) {
            return isAlone() ? tr("Your own membership: it needs a reason, and the manager signs the "
                                  "confirmation sheet.")
                             : tr("Your own membership: another operator decides it. Hand it over.");
        }
        if (!item.assignedTo.isNull() && item.assignedTo != m_context.session().operatorId) {
            return tr("Handed to %1 for the decision.")
                .arg(m_model->contents().operators.value(item.assignedTo));
        }
    }
    if (items.isEmpty()) {
        return m_model->undecided() == 0 ? tr("All are decided. Close the review with Ctrl+Enter.")
                                         : QString();
    }
    if (items.size() > 1) {
        return tr("One note holds for all of them.");
    }
    return items.first().flags.isEmpty() ? QString() : translatedFlags(items.first().flags).join(u'、');
}

bool ReviewPanel::mayDecide(const QList<ReviewItem> &items) const
{
    for (const ReviewItem &item : items) {
        const bool handedOn = !item.assignedTo.isNull() && item.assignedTo != m_context.session().operatorId;
        if (handedOn || (m_model->isOwn(item) && !isAlone())) {
            return false;
        }
    }
    return !items.isEmpty() && !isClosed();
}

void ReviewPanel::showTarget()
{
    const QList<ReviewItem> items = m_tree->targets();
    const bool may = mayDecide(items);
    const bool anyDecided =
        std::ranges::any_of(items, [](const ReviewItem &item) { return !item.decision.isEmpty(); });
    m_bar->setTarget(whom(items), hintFor(items), may, may && anyDecided);
    m_assign->setEnabled(!isClosed() && !items.isEmpty());
    m_context.commandsChanged();
}

bool ReviewPanel::isAlone() const
{
    return m_model->contents().operators.size() < 2;
}

void ReviewPanel::openGroup(ReviewGroupId group)
{
    m_model->showGroup(group);
    showGroups();
    m_tree->goTo(m_model->firstOf(group));
    m_tree->goToNextUndecided();
    showTarget();
}

bool ReviewPanel::openItem(ReviewItemId item)
{
    if (!m_model->indexOf(item).isValid()) {
        m_model->showGroup({});
        showGroups();
    }
    m_tree->goTo(m_model->indexOf(item));
    return m_model->indexOf(item).isValid();
}

void ReviewPanel::focusMembers()
{
    m_tree->setFocus(Qt::OtherFocusReason);
}

} // namespace renkei::desk
