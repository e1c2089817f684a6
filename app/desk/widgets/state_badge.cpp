// SPDX-License-Identifier: Apache-2.0
#include "app/desk/widgets/state_badge.h"

#include "app/desk/shell/theme.h"
#include "app/desk/widgets/record_list_model.h"

#include <QEvent>
#include <QPainter>

#include <cmath>

namespace renkei::desk {

namespace {

QColor stateColor(DocumentState state)
{
    switch (state) {
    case DocumentState::Missing:
    case DocumentState::Withdrawn:
    case DocumentState::Expired:
        return color(ColorRole::Missing);
    case DocumentState::Printed:
        return color(ColorRole::Waiting);
    case DocumentState::Signed:
    case DocumentState::Substituted:
        return color(ColorRole::Good);
    case DocumentState::Waived:
        break;
    }
    return color(ColorRole::TextMuted);
}

/// The shape drawn, so that it has one size whatever fonts the machine has.
QPixmap stateShape(DocumentState state, int side, double scale)
{
    QPixmap picture(int(std::lround(side * scale)), int(std::lround(side * scale)));
    picture.setDevicePixelRatio(scale);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ink = stateColor(state);
    const double margin = side * 0.18;
    const QRectF circle(margin, margin, side - 2 * margin, side - 2 * margin);
    painter.setPen(QPen(ink, 1.5));
    switch (state) {
    case DocumentState::Missing:
        painter.drawEllipse(circle);
        break;
    case DocumentState::Printed: {
        painter.drawEllipse(circle);
        painter.setBrush(ink);
        constexpr int quarterTurn = 90 * 16; // Qt counts sixteenths of a degree
        painter.drawPie(circle, quarterTurn, 2 * quarterTurn);
        break;
    }
    case DocumentState::Signed:
    case DocumentState::Substituted:
        painter.setBrush(ink);
        painter.drawEllipse(circle);
        break;
    case DocumentState::Withdrawn:
        painter.drawLine(circle.topLeft(), circle.bottomRight());
        painter.drawLine(circle.topRight(), circle.bottomLeft());
        break;
    case DocumentState::Expired:
        painter.drawPolygon(
            QPolygonF{QPointF(side / 2.0, margin), circle.bottomRight(), circle.bottomLeft()});
        break;
    case DocumentState::Waived:
        painter.drawLine(QPointF(margin, side / 2.0), QPointF(side - margin, side / 2.0));
        break;
    }
    return picture;
}

} // namespace

QString stateSymbol(DocumentState state)
{
    switch (state) {
    case DocumentState::Missing:
        return QStringLiteral("○");
    case DocumentState::Printed:
        return QStringLiteral("◐");
    case DocumentState::Signed:
    case DocumentState::Substituted:
        return QStringLiteral("●");
    case DocumentState::Withdrawn:
        return QStringLiteral("×");
    case DocumentState::Expired:
        return QStringLiteral("△");
    case DocumentState::Waived:
        break;
    }
    return QStringLiteral("–");
}

QString stateText(DocumentState state)
{
    return stateSymbol(state) + u' ' + translatedState(state);
}

StateBadge::StateBadge(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
}

void StateBadge::setState(std::optional<DocumentState> state)
{
    m_state = state;
    setText(state ? stateText(*state) : QString());
    if (state) {
        QPalette colors = palette();
        colors.setColor(QPalette::WindowText, stateColor(*state));
        setPalette(colors);
    }
}

void StateBadge::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationPaletteChange) {
        setState(m_state);
    }
    QLabel::changeEvent(event);
}

void StateDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const QVariant state = index.data(RecordListModel::StateRole);
    if (state.isValid()) {
        const auto documentState = DocumentState(state.toInt());
        const int side = option->fontMetrics.height();
        const double scale = option->widget != nullptr ? option->widget->devicePixelRatioF() : 1.0;
        option->palette.setColor(QPalette::Text, stateColor(documentState));
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = QIcon(stateShape(documentState, side, scale));
        option->decorationSize = QSize(side, side);
        option->text = translatedState(documentState); // the shape stands beside it instead of its character
    }
}

} // namespace renkei::desk
