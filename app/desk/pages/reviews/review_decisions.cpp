// SPDX-License-Identifier: Apache-2.0
// What the panel of a review does.
#include "app/desk/pages/common/paper/paper_actions.h"
#include "app/desk/pages/common/print/print_dialog.h"
#include "app/desk/pages/common/print/sheet_output.h"
#include "app/desk/pages/reviews/assign_dialog.h"
#include "app/desk/pages/reviews/close_review_dialog.h"
#include "app/desk/pages/reviews/decision_bar.h"
#include "app/desk/pages/reviews/review_model.h"
#include "app/desk/pages/reviews/review_panel.h"
#include "app/desk/pages/reviews/review_reading.h"
#include "app/desk/pages/reviews/review_tree.h"
#include "app/desk/shell/desk_context.h"
#include "app/desk/shell/guarded.h"
#include "domain/staff_member.h"
#include "forms/review_report.h"
#include "text/error.h"
#include "workflow/reviews.h"

#include <QMenu>
#include <QPushButton>

namespace renkei::desk {

static QList<ReviewItemId> idsOf(const QList<ReviewItem> &items)
{
    QList<ReviewItemId> ids;
    for (const ReviewItem &item : items) {
        ids.append(item.id);
    }
    return ids;
}

void ReviewPanel::decide(const QString &decision)
{
    const QList<ReviewItem> items = m_tree->targets();
    if (isClosed() || items.isEmpty()) {
        return;
    }
    const bool keeps = decision == QString::fromUtf16(decisionKeep);
    if (m_tree->isOnUnchangedBlock() && !keeps && !decision.isEmpty()) {
        // The block says that nothing has changed; anything else is about one of them.
        m_tree->expand(m_tree->currentIndex());
        m_tree->goToNextUndecided();
        m_bar->say(tr("Choose the members one by one; only keeping goes for the whole block."));
        return;
    }
    m_bar->say({});
    carryOut(idsOf(items), decision, {});
}

bool ReviewPanel::carryOut(const QList<ReviewItemId> &ids, const QString &decision, const QString &reason)
{
    try {
        renkei::decide(m_context.session(), ids, decision, reason);
    } catch (const Error &error) {
        if (error.code() == ErrorCode::InvalidInput && reason.isEmpty()) {
            ask(decision, error.sentence());
        } else {
            m_bar->say(sentenceOfCurrentException());
        }
        return false;
    } catch (const std::exception &) {
        m_bar->say(sentenceOfCurrentException());
        return false;
    }
    m_bar->stopAsking();
    if (!reason.isEmpty()) {
        m_bar->setReasons(lastReasons(m_context.ledger()));
    }
    decided(ids);
    if (!decision.isEmpty()) {
        m_tree->goToNextUndecided();
    }
    if (m_model->undecided() == 0) {
        m_context.showStatus(tr("All are decided. Close the review with Ctrl+Enter."));
    }
    showTarget();
    return true;
}

/// Shows what was written without reading the whole review again.
void ReviewPanel::decided(const QList<ReviewItemId> &ids)
{
    m_context.guarded(this, [&] {
        QList<ReviewItem> items;
        for (const ReviewItemId &id : ids) {
            items.append(m_context.ledger().get<ReviewItem>(id));
        }
        m_model->clearTicks();
        m_model->update(items);
    });
    showGroups();
    showProgress();
    m_context.saved();
    Q_EMIT wrote();
}

void ReviewPanel::ask(const QString &decision, const QString &sentence)
{
    const QList<ReviewItem> items = m_tree->targets();
    m_asked = idsOf(items);
    m_bar->askReason(decision, tr("%1: %2, because").arg(whom(items), translatedDecision(decision)));
    m_bar->say(sentence);
}

/// A reason of one's own accord: for what is decided already, or with keeping.
void ReviewPanel::askForReason()
{
    const QList<ReviewItem> items = m_tree->targets();
    if (!mayDecide(items)) {
        return;
    }
    m_asked = idsOf(items);
    const ReviewItem &first = items.first();
    const QString decision = first.decision.isEmpty() ? QString::fromUtf16(decisionKeep) : first.decision;
    m_bar->askReason(decision, tr("%1: %2, because").arg(whom(items), translatedDecision(decision)),
                     first.reason);
}

void ReviewPanel::assign()
{
    const QList<ReviewItem> items = m_tree->targets();
    if (isClosed() || items.isEmpty()) {
        return;
    }
    auto *dialog = new AssignDialog(m_context, idsOf(items), whom(items), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, ids = idsOf(items)] {
        decided(ids);
        showTarget();
    });
    dialog->open();
}

void ReviewPanel::close()
{
    if (isClosed() || m_review.id.isNull()) {
        return;
    }
    if (const int left = m_model->undecided(); left > 0) {
        m_bar->say(
            tr("%1 members are still undecided. Decide about them first; J goes to the next.").arg(left));
        if (m_model->undecided(m_model->shownGroup()) == 0) {
            m_model->showGroup({});
            showGroups();
        }
        m_tree->goToUndecided();
        m_tree->setFocus(Qt::OtherFocusReason);
        return;
    }
    auto *dialog = new CloseReviewDialog(m_context, m_review, m_model->items(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ReviewPanel::print()
{
    if (isClosed()) {
        openReport();
    } else {
        printSheets(m_model->shownGroup());
    }
}

void ReviewPanel::printSheets(ReviewGroupId group)
{
    QList<Subject> subjects;
    for (const ReviewGroup &each : m_model->contents().groups) {
        if (group.isNull() || each.id == group) {
            subjects.append({&ReviewGroup::spec(), each.id.uuid(), each.groupName});
        }
    }
    openPrint(m_context, this, {QStringLiteral("review-sheet")}, subjects);
}

void ReviewPanel::showMenu(const QPoint &globalPosition)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &label, const char *name, auto verb) {
        QAction *action = menu->addAction(label);
        action->setObjectName(QString::fromLatin1(name));
        connect(action, &QAction::triggered, this, verb);
    };
    const ReviewGroupId group = m_model->groupOf(m_tree->currentIndex());
    if (!isClosed()) {
        add(tr("Print the review sheet of this group"), "reviewPrintGroup",
            [this, group] { printSheets(group); });
        add(tr("Print the review sheets of all groups"), "reviewPrintAll", [this] { printSheets({}); });
        add(tr("Hand to…"), "reviewMenuAssign", [this] { assign(); });
    }
    const bool own =
        std::ranges::any_of(m_model->items(), [](const ReviewItem &item) { return item.ownMembership; });
    if (own) {
        add(tr("Print the confirmation for the manager"), "reviewPrintConfirmation", [this] {
            openPrint(m_context, this, {QStringLiteral("manager-confirmation")},
                      {{&Review::spec(), m_review.id.uuid(), m_review.title}});
        });
    }
    add(tr("Show only this group"), "reviewOnlyGroup", [this, group] { openGroup(group); });
    add(tr("Open the staff member"), "reviewOpenStaff", [this] {
        if (const ReviewItem *item = m_model->itemAt(m_tree->currentIndex().siblingAtColumn(0))) {
            m_context.openRecord(StaffMember::spec().key, item->staff.uuid());
        }
    });
    menu->popup(globalPosition);
}

/// Id of the report's form in the pack; nobody signs it, so no document kind leads there.
static QString reportForm()
{
    return QStringLiteral("review-report");
}

void ReviewPanel::openReport()
{
    m_context.guarded(this, [this] {
        auto *dialog = new PrintDialog(m_context, {reportForm()},
                                       {{&Review::spec(), m_review.id.uuid(), m_review.title}}, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

void ReviewPanel::saveReport()
{
    const QString path = m_context.seam().saveFile(this, tr("Save the report"),
                                                   fileNameFrom(m_review.title) + QStringLiteral(".pdf"),
                                                   {tr("PDF (*.pdf)")}, QStringLiteral("pdf"));
    if (path.isEmpty()) {
        return;
    }
    m_context.guarded(this, [&] {
        forms::writeReviewReport(m_context.session(), m_review.id, path);
        m_context.saved();
        m_context.showStatus(tr("The report is saved, with its data attached."));
    });
}

} // namespace renkei::desk
