// SPDX-License-Identifier: Apache-2.0
#include "app/desk/pages/groups/reconcile_panel.h"

#include "app/desk/pages/groups/difference_list.h"
#include "app/desk/shell/desk_context.h"
#include "app/desk/shell/theme.h"
#include "app/desk/widgets/buttons.h"
#include "app/desk/widgets/turning_splitter.h"
#include "text/era.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace renkei::desk {

constexpr int decisionsPerRow = 2; // three would be too wide beside the list

ReconcilePanel::ReconcilePanel(DeskContext &context, QWidget *parent)
    : RecordPanel(parent)
    , m_context(context)
    , m_text(new QPlainTextEdit)
    , m_differences(new DifferenceList(context))
    , m_last(mutedLabel({}, this))
    , m_summary(proseLabel({}, this))
    , m_reason(new QLineEdit)
    , m_compare(
          textButton(tr("&Compare"), QStringLiteral("reconcileCompare"), this, QStringLiteral("review")))
    , m_record(primaryButton(tr("Record"), QStringLiteral("reconcileRecord"), this))
{
    m_sides = new TurningSplitter(64 * fontMetrics().averageCharWidth());
    m_sides->addWidget(makePasteSide());
    m_sides->addWidget(makeDifferenceSide());
    m_sides->setChildrenCollapsible(false);
    m_sides->setStretchFactor(0, 2);
    m_sides->setStretchFactor(1, 5);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::normal, space::normal, space::normal, space::normal);
    layout->addWidget(m_sides, 1);
    setFocusProxy(m_text);

    connect(m_text, &QPlainTextEdit::textChanged, this, &ReconcilePanel::forget);
    connect(m_compare, &QPushButton::clicked, this, &ReconcilePanel::compare);
    connect(m_record, &QPushButton::clicked, this, &ReconcilePanel::record);
    connect(m_differences, &DifferenceList::decided, this, &ReconcilePanel::showSummary);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this] { m_compared ? record() : compare(); });
    }
    updateButtons();
}

QWidget *ReconcilePanel::makePasteSide()
{
    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins({});
    layout->setSpacing(space::tight);
    m_text->setObjectName(QStringLiteral("reconcileText"));
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setMinimumHeight(4 * m_text->fontMetrics().lineSpacing() + space::wide);
    m_text->setPlaceholderText(tr("Yamada Hanako/Fukushima Nursing\nSuzuki Ichiro/Mori Pharmacy"));
    QLabel *label = headingLabel(tr("&Member list of MCS"), this);
    label->setBuddy(m_text);
    m_text->setAccessibleName(tr("Member list of MCS"));
    m_text->setAccessibleDescription(tr("One name a line, as MCS shows it"));
    m_last->setObjectName(QStringLiteral("reconcileLast"));
    m_last->setWordWrap(true);
    layout->addWidget(label);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_compare);
    layout->addWidget(m_last);
    return side;
}

QWidget *ReconcilePanel::makeDifferenceSide()
{
    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins({});
    layout->setSpacing(space::tight);
    m_summary->setObjectName(QStringLiteral("reconcileSummary"));
    auto *buttons = new QGridLayout;
    buttons->setSpacing(space::tight);
    const auto add = [&](const QString &label, const char *name, void (DifferenceList::*verb)()) {
        QPushButton *button = textButton(label, QString::fromLatin1(name), this);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, m_differences, verb);
        const int place = int(m_decide.size());
        buttons->addWidget(button, place / decisionsPerRow, place % decisionsPerRow);
        m_decide.append(button);
    };
    add(tr("Accept (A)"), "differenceAccept", &DifferenceList::acceptCurrent);
    add(tr("Enter (E)…"), "differenceEnter", &DifferenceList::enterCurrent);
    add(tr("Nobody (N)"), "differenceDecline", &DifferenceList::declineCurrent);
    add(tr("Take back (Backspace)"), "differenceReopen", &DifferenceList::reopenCurrent);
    add(tr("Accept all that are clear"), "differenceAcceptAll", &DifferenceList::acceptAll);
    m_reason->setObjectName(QStringLiteral("reconcileReason"));
    m_reason->setPlaceholderText(tr("Reason: confirmed by comparing with MCS"));
    m_reason->setAccessibleName(tr("Reason of the changes"));
    layout->addWidget(m_summary);
    layout->addWidget(m_differences, 1);
    layout->addLayout(buttons);
    layout->addWidget(m_reason);
    layout->addWidget(m_record);
    return side;
}

void ReconcilePanel::setSubject(const Subject &subject)
{
    const GroupId group(subject.spec == nullptr ? QUuid() : subject.id);
    if (group != m_group) {
        if (!m_group.isNull()) {
            m_pasted.insert(m_group, m_text->toPlainText());
        }
        m_group = group;
        m_text->setPlainText(m_pasted.value(group));
        forget();
    }
    showLast();
    updateButtons();
}

void ReconcilePanel::showLast()
{
    QString sentence;
    if (!m_group.isNull()) {
        m_context.guarded(this, [&] {
            const QList<Reconciliation> earlier = reconciliationsOf(m_context.ledger(), m_group);
            sentence = earlier.isEmpty()
                           ? tr("This group has not been compared with MCS yet.")
                           : tr("Compared last on %1 by %2: %3 in the list, %4 agreed.")
                                 .arg(eraDate(earlier.first().at.toLocalTime().date()), earlier.first().by)
                                 .arg(earlier.first().listed)
                                 .arg(earlier.first().matched);
        });
    }
    m_last->setText(sentence);
}

void ReconcilePanel::giveRoom(Side side)
{
    if (m_sides->orientation() == Qt::Vertical) {
        m_sides->setSizes(side == Side::Paste ? QList<int>{height(), height()} : QList<int>{0, height()});
    }
}

void ReconcilePanel::forget()
{
    if (m_compared) {
        giveRoom(Side::Paste);
    }
    m_compared = false;
    m_differences->clearAll();
    showSummary();
}

void ReconcilePanel::compare()
{
    m_context.guarded(this, [this] {
        const MemberMatcher matcher(m_context.ledger());
        const MemberMatch match = matcher.match(m_group, readMemberList(m_text->toPlainText()));
        m_compared = true;
        m_agreeing = int(match.agreeing.size());
        m_differences->show(match, matcher);
        giveRoom(Side::Differences);
        showSummary();
        if (m_differences->openCount() > 0) {
            m_differences->setFocus();
        } else {
            m_record->setFocus();
        }
    });
}

void ReconcilePanel::showSummary()
{
    if (!m_compared) {
        m_summary->setText(tr(
            "Copy the member list from MCS and paste it on the left. Only the differences are shown here."));
    } else if (m_differences->topLevelItemCount() == 0) {
        m_summary->setText(tr("All %1 agree. Please record that.").arg(m_agreeing));
    } else {
        m_summary->setText(tr("%1 agree. %2 differences are not decided yet; they may stay so.")
                               .arg(m_agreeing)
                               .arg(m_differences->openCount()));
    }
    updateButtons();
}

void ReconcilePanel::updateButtons()
{
    const bool hasText = !m_group.isNull() && !m_text->toPlainText().trimmed().isEmpty();
    m_text->setEnabled(!m_group.isNull());
    m_compare->setEnabled(hasText);
    m_record->setEnabled(hasText && m_compared);
    for (QPushButton *button : std::as_const(m_decide)) {
        button->setEnabled(m_compared && m_differences->topLevelItemCount() > 0);
    }
}

void ReconcilePanel::record()
{
    m_context.guarded(this, [this] {
        const QString text = m_text->toPlainText();
        const Reconciliation stored =
            reconcileMembers(m_context.session(), m_differences->request(text, m_reason->text()));
        m_context.saved();
        m_context.showStatus(
            tr("Recorded: %1 in the list, %2 agreed.").arg(stored.listed).arg(stored.matched));
        m_pasted.remove(m_group);
        m_reason->clear();
        m_text->clear();
        showLast();
        m_text->setFocus();
    });
}

} // namespace renkei::desk
