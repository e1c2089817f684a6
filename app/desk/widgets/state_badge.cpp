// SPDX-License-Identifier: Apache-2.0
#include "app/desk/widgets/state_badge.h"

#include "app/desk/shell/theme.h"
#include "app/desk/widgets/record_list_model.h"

#include <QEvent>

namespace renkei::desk {

namespace {

QColor stateColor(DocumentState state)
{
    switch (state) {
    case DocumentState::Missing:
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
        option->palette.setColor(QPalette::Text, stateColor(DocumentState(state.toInt())));
    }
}

} // namespace renkei::desk
