// SPDX-License-Identifier: Apache-2.0
#include "app/desk/pages/reviews/review_marks.h"

#include "app/desk/pages/reviews/review_model.h"
#include "domain/review.h"

#include <QApplication>
#include <QPainter>

#include <array>

namespace renkei::desk {

namespace {

struct FlagLook
{
    const char *key;
    BadgeShape shape;
    ColorRole color;
};

/// Red where somebody can read who should not; amber where something is missing; the rest is news.
constexpr std::array flagLooks{
    FlagLook{"leaver", BadgeShape::Triangle, ColorRole::Danger},
    FlagLook{"incident", BadgeShape::Triangle, ColorRole::Danger},
    FlagLook{"consent-withdrawn", BadgeShape::Cross, ColorRole::Danger},
    FlagLook{"no-consent", BadgeShape::Ring, ColorRole::Waiting},
    FlagLook{"no-pledge", BadgeShape::Ring, ColorRole::Waiting},
    FlagLook{"office-changed", BadgeShape::Half, ColorRole::Accent},
    FlagLook{"job-changed", BadgeShape::Half, ColorRole::Accent},
    FlagLook{"check-overdue", BadgeShape::Triangle, ColorRole::Waiting},
    FlagLook{"not-on-mcs", BadgeShape::Cross, ColorRole::Waiting},
    FlagLook{"new", BadgeShape::Disc, ColorRole::Accent},
};

Badge flagBadge(const QString &key)
{
    for (const FlagLook &look : flagLooks) {
        if (key == QLatin1StringView(look.key)) {
            return {look.shape, look.color, translatedFlags(key).value(0)};
        }
    }
    return {BadgeShape::Half, ColorRole::Waiting, translatedFlags(key).value(0)};
}

} // namespace

QList<Badge> flagBadges(const QString &flags)
{
    QList<Badge> badges;
    const QStringList set = flags.split(u' ', Qt::SkipEmptyParts);
    for (const ReviewFlag &flag : reviewFlags()) {
        const QString key = QString::fromLatin1(flag.key);
        if (set.contains(key)) {
            badges.append(flagBadge(key));
        }
    }
    return badges;
}

int flagRank(const QString &flags)
{
    const QStringList set = flags.split(u' ', Qt::SkipEmptyParts);
    int rank = 0;
    for (const ReviewFlag &flag : reviewFlags()) {
        if (set.contains(QLatin1StringView(flag.key))) {
            break;
        }
        ++rank;
    }
    return rank;
}

Badge decisionBadge(const QString &decision)
{
    const QString word = translatedDecision(decision);
    if (decision == QString::fromUtf16(decisionKeep)) {
        return {BadgeShape::Disc, ColorRole::Good, word};
    }
    if (decision == QString::fromUtf16(decisionRelease)) {
        return {BadgeShape::Cross, ColorRole::Accent, word};
    }
    if (decision == QString::fromUtf16(decisionUnsure)) {
        return {BadgeShape::Half, ColorRole::Waiting, word};
    }
    return {BadgeShape::Ring, ColorRole::TextMuted, QCoreApplication::translate("ReviewMarks", "Undecided")};
}

Badge outcomeBadge(const QString &outcome)
{
    if (outcome == QStringLiteral("released")) {
        return {BadgeShape::Disc, ColorRole::Good, QCoreApplication::translate("ReviewMarks", "Released")};
    }
    if (outcome == QStringLiteral("not-released")) {
        return {BadgeShape::Triangle, ColorRole::Danger,
                QCoreApplication::translate("ReviewMarks", "Not released yet")};
    }
    return {BadgeShape::Triangle, ColorRole::Danger,
            QCoreApplication::translate("ReviewMarks", "Came in since")};
}

void ReviewDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const auto badges = index.data(ReviewModel::BadgesRole).value<QList<Badge>>();
    if (badges.isEmpty()) {
        StateDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    ground.text.clear();
    const QStyle *style = ground.widget != nullptr ? ground.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &ground, painter, ground.widget);

    painter->save();
    painter->setClipRect(option.rect);
    painter->setFont(ground.font);
    const QFontMetrics metrics(ground.font);
    QRect room = option.rect.adjusted(space::tight, 0, -space::tight, 0);
    for (const Badge &badge : badges) {
        if (room.width() < characterWidth(metrics) * 3) {
            break;
        }
        painter->setPen(color(badge.color));
        const QString text = metrics.elidedText(badgeText(badge), Qt::ElideRight, room.width());
        painter->drawText(room, int(Qt::AlignVCenter | Qt::AlignLeft), text);
        room.setLeft(room.left() + metrics.horizontalAdvance(text) + space::normal);
    }
    painter->restore();
}

} // namespace renkei::desk
