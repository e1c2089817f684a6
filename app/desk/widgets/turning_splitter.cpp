// SPDX-License-Identifier: Apache-2.0
#include "app/desk/widgets/turning_splitter.h"

#include <QResizeEvent>

#include <algorithm>

namespace renkei::desk {

TurningSplitter::TurningSplitter(int turningWidth, QWidget *parent)
    : QSplitter(Qt::Vertical, parent)
    , m_turningWidth(turningWidth)
{
    setChildrenCollapsible(false);
}

/// The least room of a part, whether it says so itself or its layout does.
static QSize leastRoom(const QWidget *part)
{
    return part->minimumSizeHint().expandedTo(part->minimumSize());
}

int TurningSplitter::widthSideBySide() const
{
    int width = handleWidth() * (count() - 1);
    for (int i = 0; i < count(); ++i) {
        width += leastRoom(widget(i)).width();
    }
    return width;
}

QSize TurningSplitter::minimumSizeHint() const
{
    int width = 0;
    int height = 0;
    for (int i = 0; i < count(); ++i) {
        const QSize least = leastRoom(widget(i));
        width = std::max(width, least.width());
        height = orientation() == Qt::Vertical ? height + least.height() : std::max(height, least.height());
    }
    return {width, height};
}

void TurningSplitter::resizeEvent(QResizeEvent *event)
{
    const bool fits = event->size().width() >= std::max(m_turningWidth, widthSideBySide());
    const Qt::Orientation wanted = fits ? Qt::Horizontal : Qt::Vertical;
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
