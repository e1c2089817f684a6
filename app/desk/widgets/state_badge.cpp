// SPDX-License-Identifier: Apache-2.0
#include "app/desk/widgets/state_badge.h"

#include "app/desk/shell/theme.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace renkei::desk {

/// The shape drawn, so that it has one size whatever fonts the machine has.
static QPixmap drawnShape(const Badge &badge, int side, double scale)
{
    QPixmap picture(int(std::lround(side * scale)), int(std::lround(side * scale)));
    picture.setDevicePixelRatio(scale);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ink = color(badge.color);
    const double margin = side * 0.18;
    const QRectF circle(margin, margin, side - 2 * margin, side - 2 * margin);
    painter.setPen(QPen(ink, 1.5));
    switch (badge.shape) {
    case BadgeShape::Ring:
        painter.drawEllipse(circle);
        break;
    case BadgeShape::Half: {
        painter.drawEllipse(circle);
        painter.setBrush(ink);
        constexpr int quarterTurn = 90 * 16; // Qt counts sixteenths of a degree
        painter.drawPie(circle, quarterTurn, 2 * quarterTurn);
        break;
    }
    case BadgeShape::Disc:
        painter.setBrush(ink);
        painter.drawEllipse(circle);
        break;
    case BadgeShape::Cross:
        painter.drawLine(circle.topLeft(), circle.bottomRight());
        painter.drawLine(circle.topRight(), circle.bottomLeft());
        break;
    case BadgeShape::Triangle:
        painter.drawPolygon(
            QPolygonF{QPointF(side / 2.0, margin), circle.bottomRight(), circle.bottomLeft()});
        break;
    case BadgeShape::Dash:
        painter.drawLine(QPointF(margin, side / 2.0), QPointF(side - margin, side / 2.0));
        break;
    }
    return picture;
}

QString stateText(DocumentState state)
{
    return badgeText(badgeOf(state));
}

StateBadge::StateBadge(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
}

void StateBadge::setBadge(std::optional<Badge> badge)
{
    m_badge = std::move(badge);
    setText(m_badge ? badgeText(*m_badge) : QString());
    if (m_badge) {
        QPalette colors = palette();
        colors.setColor(QPalette::WindowText, color(m_badge->color));
        setPalette(colors);
    }
}

void StateBadge::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationPaletteChange) {
        setBadge(m_badge);
    }
    QLabel::changeEvent(event);
}

QSize StateDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return QStyledItemDelegate::sizeHint(option, index)
        .expandedTo(QSize(0, std::max(rowHeight, option.fontMetrics.height() + space::normal)));
}

void StateDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const QVariant stored = index.data(badgeRole);
    if (stored.isValid()) {
        const auto badge = stored.value<Badge>();
        const int side = option->fontMetrics.height();
        const double scale = option->widget != nullptr ? option->widget->devicePixelRatioF() : 1.0;
        option->palette.setColor(QPalette::Text, color(badge.color));
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = QIcon(drawnShape(badge, side, scale));
        option->decorationSize = QSize(side, side);
        option->text = badge.word; // the shape stands beside it instead of its character
    }
}

} // namespace renkei::desk
