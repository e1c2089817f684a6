// SPDX-License-Identifier: Apache-2.0
#include "app/desk/widgets/empty_page.h"

#include "app/desk/shell/theme.h"
#include "app/desk/widgets/buttons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace renkei::desk {

EmptyPage::EmptyPage(QWidget *parent)
    : QWidget(parent)
    , m_sentence(new QLabel(this))
    , m_first(primaryButton({}, QStringLiteral("emptyFirst"), this))
    , m_second(textButton({}, QStringLiteral("emptySecond"), this))
{
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setTextFormat(Qt::PlainText);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::normal);
    buttons->addStretch();
    buttons->addWidget(m_first);
    buttons->addWidget(m_second);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(space::wide);
    layout->addStretch(2);
    layout->addWidget(m_sentence);
    layout->addLayout(buttons);
    layout->addStretch(3);
    connect(m_first, &QPushButton::clicked, this, &EmptyPage::firstChosen);
    connect(m_second, &QPushButton::clicked, this, &EmptyPage::secondChosen);
}

void EmptyPage::setTexts(const QString &sentence, const QString &firstLabel, const QString &secondLabel)
{
    m_sentence->setText(sentence);
    m_first->setText(firstLabel);
    m_first->setVisible(!firstLabel.isEmpty());
    m_second->setText(secondLabel);
    m_second->setVisible(!secondLabel.isEmpty());
}

} // namespace renkei::desk
