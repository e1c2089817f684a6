// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/widgets/badge.h"

#include <QLabel>
#include <QStyledItemDelegate>

#include <optional>

namespace renkei::desk {

/// 「● 署名受領」
QString stateText(DocumentState state);

/// A state as shape, word and colour.
class StateBadge : public QLabel
{
    Q_OBJECT
public:
    explicit StateBadge(QWidget *parent = nullptr);
    void setBadge(std::optional<Badge> badge);

protected:
    void changeEvent(QEvent *event) override;

private:
    std::optional<Badge> m_badge;
};

/// Draws cells that carry badgeRole as badges, everything else as usual, in rows as high as those of the
/// lists.
class StateDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace renkei::desk
