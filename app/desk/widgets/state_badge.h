// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/document_kind.h"

#include <QLabel>
#include <QStyledItemDelegate>

#include <optional>

namespace renkei::desk {

/// ● ◐ ○ –: the shape that tells the state without colour.
QString stateSymbol(DocumentState state);
/// 「● 署名受領」
QString stateText(DocumentState state);

/// A state as shape, word and colour.
class StateBadge : public QLabel
{
    Q_OBJECT
public:
    explicit StateBadge(QWidget *parent = nullptr);
    void setState(std::optional<DocumentState> state);

protected:
    void changeEvent(QEvent *event) override;

private:
    std::optional<DocumentState> m_state;
};

/// Draws cells that carry RecordListModel::StateRole as badges, everything else as usual.
class StateDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace renkei::desk
