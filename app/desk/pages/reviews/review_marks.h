// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/widgets/state_badge.h"

#include <QList>

namespace renkei::desk {

/// What is conspicuous about a member, the most pressing first (keys of reviewFlags(), separated by blanks).
QList<Badge> flagBadges(const QString &flags);
/// Place of the most pressing flag in reviewFlags(); behind all of them when there is none.
int flagRank(const QString &flags);
/// 継続, 解除, 要確認, or that nobody has decided yet.
Badge decisionBadge(const QString &decision);
/// 解除済, 未解除, 新規混入: the keys "released", "not-released" and "intruded" of the report.
Badge outcomeBadge(const QString &outcome);

/// Draws cells that carry several badges (ReviewModel::BadgesRole) as words with shape and colour, one after
/// the other.
class ReviewDelegate : public StateDelegate
{
    Q_OBJECT
public:
    using StateDelegate::StateDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

} // namespace renkei::desk

Q_DECLARE_METATYPE(QList<renkei::desk::Badge>)
