// SPDX-License-Identifier: Apache-2.0
#include "app/desk/widgets/page_turner.h"

#include "app/desk/shell/theme.h"
#include "app/desk/widgets/buttons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace renkei::desk {

PageTurner::PageTurner(QWidget *parent)
    : QWidget(parent)
    , m_previous(iconButton(QStringLiteral("left"), tr("Sheet before"), QStringLiteral("previousPage"), this))
    , m_next(iconButton(QStringLiteral("right"), tr("Next sheet"), QStringLiteral("nextPage"), this))
    , m_label(new QLabel(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::tight);
    layout->addWidget(m_previous);
    layout->addWidget(m_label);
    layout->addWidget(m_next);
    connect(m_previous, &QToolButton::clicked, this, [this] { Q_EMIT turned(m_page - 1); });
    connect(m_next, &QToolButton::clicked, this, [this] { Q_EMIT turned(m_page + 1); });
    setPosition(0, 0);
}

void PageTurner::setPosition(int page, int count)
{
    m_page = page;
    m_label->setText(tr("Sheet %1 of %2").arg(page + 1).arg(count));
    m_previous->setEnabled(page > 0);
    m_next->setEnabled(page + 1 < count);
    setVisible(count > 1);
}

} // namespace renkei::desk
