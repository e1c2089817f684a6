// SPDX-License-Identifier: Apache-2.0
#include "app/desk/widgets/strength_meter.h"

#include "app/desk/shell/theme.h"
#include "app/desk/widgets/buttons.h"

#include <QLabel>
#include <QProgressBar>
#include <QVBoxLayout>

namespace renkei::desk {

StrengthMeter::StrengthMeter(QWidget *parent)
    : QWidget(parent)
    , m_bar(new QProgressBar(this))
    , m_sentence(mutedLabel({}, this))
{
    m_bar->setObjectName(QStringLiteral("strengthBar"));
    m_bar->setAccessibleName(tr("Strength of the password"));
    m_bar->setRange(0, 5);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(space::normal);
    m_sentence->setObjectName(QStringLiteral("strengthSentence"));
    m_sentence->setMinimumHeight(m_sentence->fontMetrics().lineSpacing() * 2);
    m_sentence->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::tight);
    layout->addWidget(m_bar);
    layout->addWidget(m_sentence);
    setPassword({});
}

void StrengthMeter::setPassword(const QString &password, const QStringList &personalWords)
{
    m_judgement = judgePassword(password, personalWords);
    m_bar->setValue(password.isEmpty() ? 0 : m_judgement.strength + 1);
    m_bar->setAccessibleDescription(m_judgement.sentence);
    m_sentence->setText(m_judgement.sentence);
}

} // namespace renkei::desk
