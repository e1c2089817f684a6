// SPDX-License-Identifier: Apache-2.0
#include "app/desk/pages/common/step_dialog.h"

#include "app/desk/shell/guarded.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace renkei::desk {

StepDialog::StepDialog(const QString &title, QWidget *parent)
    : QDialog(parent)
    , m_trail(new QLabel)
    , m_stack(new QStackedWidget)
    , m_message(new QLabel)
    , m_back(new QPushButton(tr("Back")))
    , m_forward(new QPushButton(tr("Next")))
    , m_cancel(new QPushButton(tr("Cancel")))
{
    setWindowTitle(title);
    m_trail->setObjectName(QStringLiteral("stepTrail"));
    m_trail->setTextFormat(Qt::RichText);
    m_message->setObjectName(QStringLiteral("stepMessage"));
    m_message->setProperty("role", QStringLiteral("error"));
    m_message->setWordWrap(true);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_message->hide();
    m_back->setObjectName(QStringLiteral("stepBack"));
    m_forward->setObjectName(QStringLiteral("stepForward"));
    m_cancel->setObjectName(QStringLiteral("stepCancel"));
    m_back->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Left));
    m_back->setAutoDefault(false);
    m_cancel->setAutoDefault(false);
    m_forward->setDefault(true);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    buttons->addWidget(m_back);
    buttons->addWidget(m_forward);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_trail);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_message);
    layout->addLayout(buttons);

    const auto *next = new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Right), this);
    connect(next, &QShortcut::activated, this, &StepDialog::goOn);
    connect(m_forward, &QPushButton::clicked, this, &StepDialog::goOn);
    connect(m_back, &QPushButton::clicked, this, &StepDialog::goBack);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
}

void StepDialog::addStep(StepPage *page)
{
    m_stack->addWidget(page);
    connect(page, &StepPage::changed, this, [this] {
        say({});
        refreshButtons();
    });
}

void StepDialog::start()
{
    showStep(0);
}

int StepDialog::currentStep() const
{
    return m_stack->currentIndex();
}

void StepDialog::goOn()
{
    auto *page = static_cast<StepPage *>(m_stack->currentWidget());
    if (!page->canGoOn()) {
        return;
    }
    try {
        page->finish();
        if (currentStep() + 1 == m_stack->count()) {
            accept();
            return;
        }
        showStep(currentStep() + 1);
    } catch (...) {
        say(sentenceOfCurrentException());
    }
}

void StepDialog::goBack()
{
    if (currentStep() > 0 && m_back->isEnabled()) {
        m_stack->setCurrentIndex(currentStep() - 1);
        say({});
        refreshButtons();
        m_stack->currentWidget()->setFocus();
    }
}

void StepDialog::showStep(int step)
{
    auto *page = static_cast<StepPage *>(m_stack->widget(step));
    page->enter();
    m_stack->setCurrentIndex(step);
    say({});
    refreshButtons();
    page->setFocus();
}

void StepDialog::refreshButtons()
{
    const auto *page = static_cast<StepPage *>(m_stack->currentWidget());
    QStringList trail;
    for (int i = 0; i < m_stack->count(); ++i) {
        const QString title =
            tr("%1. %2").arg(i + 1).arg(static_cast<StepPage *>(m_stack->widget(i))->title()).toHtmlEscaped();
        trail.append(i == currentStep() ? QStringLiteral("<b>%1</b>").arg(title) : title);
    }
    m_trail->setText(trail.join(QStringLiteral("　›　")));
    m_trail->setAccessibleName(page->title());
    m_back->setEnabled(currentStep() > 0 && !page->isLast());
    m_forward->setEnabled(page->canGoOn());
    const QString label = page->forwardLabel().isEmpty() ? tr("Next") : page->forwardLabel();
    m_forward->setText(label);
    m_forward->setAccessibleName(label);
    m_back->setAccessibleName(m_back->text());
    m_cancel->setAccessibleName(m_cancel->text());
    m_cancel->setVisible(!page->isLast());
}

void StepDialog::say(const QString &sentence)
{
    m_message->setText(sentence);
    m_message->setAccessibleName(sentence);
    m_message->setVisible(!sentence.isEmpty());
}

} // namespace renkei::desk
