// SPDX-License-Identifier: Apache-2.0
#include "app/desk/pages/reviews/decision_bar.h"

#include "app/desk/pages/common/labelled.h"
#include "app/desk/shell/theme.h"
#include "app/desk/widgets/buttons.h"
#include "domain/review.h"

#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QStringListModel>

#include <array>

namespace renkei::desk {

namespace {

struct DecisionButton
{
    const char16_t *decision;
    const char *name;
    QChar key;
};

constexpr std::array decisionButtons{
    DecisionButton{decisionKeep, "reviewKeep", u'K'},
    DecisionButton{decisionRelease, "reviewRelease", u'R'},
    DecisionButton{decisionUnsure, "reviewUnsure", u'U'},
};

} // namespace

DecisionBar::DecisionBar(QWidget *parent)
    : QWidget(parent)
    , m_whom(headingLabel({}, this))
    , m_hint(mutedLabel({}, this))
    , m_message(messageLabel("reviewMessage"))
    , m_takeBack(textButton(tr("Take back (0)"), QStringLiteral("reviewTakeBack"), this))
    , m_stack(new QStackedWidget(this))
    , m_question(new QLabel(this))
    , m_reason(new QLineEdit(this))
    , m_give(primaryButton(tr("Decide (Enter)"), QStringLiteral("reviewGiveReason"), this))
    , m_reasons(new QStringListModel(this))
{
    m_whom->setObjectName(QStringLiteral("reviewWhom"));
    m_hint->setObjectName(QStringLiteral("reviewHint"));
    m_hint->setWordWrap(false);
    m_hint->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // the tooltip has all of it
    m_reason->setMinimumWidth(characterWidth(fontMetrics()) * 24);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::normal);
    buttons->addWidget(m_whom);
    buttons->addWidget(m_hint, 1);
    for (const DecisionButton &each : decisionButtons) {
        const QString decision = QString::fromUtf16(each.decision);
        auto *button = textButton(tr("%1 (%2)").arg(translatedDecision(decision)).arg(each.key),
                                  QString::fromLatin1(each.name), this);
        button->setAccessibleName(button->text());
        connect(button, &QPushButton::clicked, this, [this, decision] { Q_EMIT decisionChosen(decision); });
        buttons->addWidget(button);
        m_decisions.append(button);
    }
    m_takeBack->setAccessibleName(m_takeBack->text());
    connect(m_takeBack, &QPushButton::clicked, this, [this] { Q_EMIT decisionChosen({}); });
    buttons->addWidget(m_takeBack);

    m_stack->addWidget(makeLegend());
    m_stack->addWidget(makeReason());
    m_stack->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space::tight);
    layout->addLayout(buttons);
    layout->addWidget(m_stack);
    layout->addWidget(m_message);
}

QWidget *DecisionBar::makeLegend()
{
    auto *legend = mutedLabel(
        tr("K 1 Keep   R 2 Release   U 3 To be clarified   0 Take back   N Reason   J Next undecided   "
           "Space Select several   Ctrl+A Whole group   Enter Keep the block"),
        m_stack);
    legend->setObjectName(QStringLiteral("reviewLegend"));
    return legend;
}

QWidget *DecisionBar::makeReason()
{
    auto *row = new QWidget(m_stack);
    m_question->setObjectName(QStringLiteral("reviewQuestion"));
    m_question->setBuddy(m_reason);
    m_reason->setObjectName(QStringLiteral("reviewReason"));
    m_reason->setPlaceholderText(tr("Reason (↓ shows the last ones)"));
    auto *completer = new QCompleter(m_reasons, m_reason);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_reason->setCompleter(completer);
    m_reason->installEventFilter(this);
    m_give->setAccessibleName(m_give->text());
    auto *stop = textButton(tr("Back (Esc)"), QStringLiteral("reviewStopReason"), row);
    stop->setAccessibleName(stop->text());
    connect(m_reason, &QLineEdit::returnPressed, this, &DecisionBar::giveReason);
    connect(m_give, &QPushButton::clicked, this, &DecisionBar::giveReason);
    connect(stop, &QPushButton::clicked, this, &DecisionBar::stopAsking);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->addWidget(m_question);
    layout->addWidget(m_reason, 1);
    layout->addWidget(m_give);
    layout->addWidget(stop);
    return row;
}

void DecisionBar::setTarget(const QString &whom, const QString &hint, bool mayDecide, bool mayTakeBack)
{
    m_whom->setText(whom);
    m_hint->setText(hint);
    m_hint->setToolTip(hint);
    for (QPushButton *button : m_decisions) {
        button->setEnabled(mayDecide);
    }
    m_takeBack->setEnabled(mayTakeBack);
}

void DecisionBar::askReason(const QString &decision, const QString &question, const QString &proposal)
{
    m_decision = decision;
    m_question->setText(question);
    m_reason->setAccessibleName(question);
    m_reason->setText(proposal);
    m_reason->selectAll();
    m_stack->setCurrentIndex(1);
    m_reason->setFocus(Qt::OtherFocusReason);
}

bool DecisionBar::isAsking() const
{
    return m_stack->currentIndex() == 1;
}

void DecisionBar::stopAsking()
{
    if (isAsking()) {
        m_stack->setCurrentIndex(0);
        m_reason->clear();
        say({});
        Q_EMIT askingEnded();
    }
}

void DecisionBar::giveReason()
{
    const QString reason = m_reason->text().trimmed();
    if (reason.isEmpty()) {
        say(tr("Please type the reason; it goes into the report."));
        return;
    }
    Q_EMIT reasonGiven(m_decision, reason);
}

void DecisionBar::say(const QString &sentence)
{
    desk::say(m_message, sentence);
}

void DecisionBar::setReasons(const QStringList &reasons)
{
    m_reasons->setStringList(reasons);
}

bool DecisionBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_reason && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape) {
            stopAsking();
            return true;
        }
        if (key->key() == Qt::Key_Down && m_reason->text().isEmpty()) {
            m_reason->completer()->setCompletionPrefix({});
            m_reason->completer()->complete();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace renkei::desk
