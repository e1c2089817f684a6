// SPDX-License-Identifier: Apache-2.0
#include "app/desk/widgets/turning_splitter.h"

#include <QResizeEvent>

namespace renkei::desk {

TurningSplitter::TurningSplitter(int turningWidth, QWidget *parent)
    : QSplitter(Qt::Vertical, parent)
    , m_turningWidth(turningWidth)
{
    setChildrenCollapsible(false);
}

void TurningSplitter::resizeEvent(QResizeEvent *event)
{
    const Qt::Orientation wanted = event->size().width() >= m_turningWidth ? Qt::Horizontal : Qt::Vertical;
    if (wanted != orientation() || !m_shared) {
        m_shared = true;
        setOrientation(wanted);
        const int length = wanted == Qt::Horizontal ? event->size().width() : event->size().height();
        const int first = int(length * m_firstShare);
        setSizes({first, length - first});
    }
    QSplitter::resizeEvent(event);
}

} // namespace renkei::desk
