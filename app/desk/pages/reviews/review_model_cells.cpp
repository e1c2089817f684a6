// SPDX-License-Identifier: Apache-2.0
// What the cells of a review say.
#include "app/desk/pages/reviews/review_marks.h"
#include "app/desk/pages/reviews/review_model.h"
#include "text/era.h"

#include <QFont>

namespace renkei::desk {

QVariant ReviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || role != Qt::DisplayRole) {
        return {};
    }
    const auto label = [](const char *field) { return ReviewItem::spec().field(field).translatedLabel(); };
    switch (section) {
    case NameColumn:
        return label("name");
    case ProfessionColumn:
        return label("profession");
    case OfficeColumn:
        return label("officeName");
    case FlagsColumn:
        return label("flags");
    case DecisionColumn:
        return label("decision");
    case ReasonColumn:
        return label("reason");
    case ByColumn:
        return m_contents.closed ? label("decidedBy") : tr("By / for");
    case OutcomeColumn:
        return tr("Since then");
    default:
        return {};
    }
}

QVariant ReviewModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    if (isBlock(index)) {
        return blockData(m_blocks.at(index.row()), index.column(), role);
    }
    if (const ReviewItem *item = itemAt(index)) {
        return memberData(*item, index.column(), role);
    }
    const Block &block = m_blocks.at(qsizetype(index.internalId()) - 1);
    return intruderData(m_contents.intruders.at(block.members.at(index.row())), index.column(), role);
}

QString ReviewModel::blockText(const Block &block) const
{
    const QString title = m_contents.groups.at(block.group).groupName;
    const auto count = int(block.members.size());
    if (block.kind == BlockKind::Intruded) {
        return tr("%1: %2 came in since the snapshot").arg(title).arg(count);
    }
    int left = 0;
    for (const qsizetype member : block.members) {
        left += int(m_contents.items.at(member).decision.isEmpty());
    }
    if (block.kind == BlockKind::Changed) {
        return left == 0 ? tr("%1: %2 to look at, all decided").arg(title).arg(count)
                         : tr("%1: %2 to look at, %3 left").arg(title).arg(count).arg(left);
    }
    if (left == 0) {
        return tr("%1: %2 unchanged members, all decided").arg(title).arg(count);
    }
    return left == count ? tr("%1: keep %2 unchanged members together").arg(title).arg(count)
                         : tr("%1: %2 unchanged members, %3 left").arg(title).arg(count).arg(left);
}

Qt::CheckState ReviewModel::tickState(const Block &block) const
{
    qsizetype on = 0;
    for (const qsizetype member : block.members) {
        on += qsizetype(m_ticked.contains(m_contents.items.at(member).id));
    }
    if (on == 0) {
        return Qt::Unchecked;
    }
    return on == block.members.size() ? Qt::Checked : Qt::PartiallyChecked;
}

QVariant ReviewModel::blockData(const Block &block, int column, int role) const
{
    if (column != NameColumn) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return blockText(block);
    case Qt::ToolTipRole: {
        const ReviewGroup &group = m_contents.groups.at(block.group);
        QStringList lines{group.groupName};
        if (!group.patientName.isEmpty()) {
            lines += tr("Patient: %1").arg(group.patientName);
        }
        if (!group.hostOfficeName.isEmpty()) {
            lines += tr("Host office: %1").arg(group.hostOfficeName);
        }
        lines += group.previousOn.isValid() ? tr("Last review: %1").arg(eraDate(group.previousOn))
                                            : tr("Not reviewed before");
        return lines.join(u'\n');
    }
    case Qt::FontRole: {
        QFont font;
        font.setBold(true);
        return font;
    }
    case Qt::ForegroundRole:
        return block.kind == BlockKind::Intruded ? QVariant(color(ColorRole::Danger)) : QVariant();
    case Qt::CheckStateRole:
        return m_contents.closed || block.kind == BlockKind::Intruded ? QVariant()
                                                                      : QVariant(int(tickState(block)));
    default:
        return {};
    }
}

/// The badges are drawn; a screen reader and the tooltip get their words.
static QVariant badgeData(const QList<Badge> &badges, int role)
{
    if (badges.isEmpty()) {
        return {};
    }
    if (role == ReviewModel::BadgesRole) {
        return badges.size() > 1 ? QVariant::fromValue(badges) : QVariant();
    }
    if (role == badgeRole) {
        return badges.size() == 1 ? QVariant::fromValue(badges.first()) : QVariant();
    }
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole || role == Qt::ToolTipRole) {
        QStringList words;
        for (const Badge &badge : badges) {
            words += badge.word;
        }
        return words.join(QStringLiteral("、"));
    }
    return {};
}

QString ReviewModel::cellText(const ReviewItem &item, int column) const
{
    switch (column) {
    case NameColumn:
        return isOwn(item) ? tr("%1 (you)").arg(item.name) : item.name;
    case ProfessionColumn:
        return item.profession;
    case OfficeColumn:
        return item.officeName;
    case ReasonColumn:
        return item.inBulk ? tr("%1 (together)").arg(item.reason) : item.reason;
    case ByColumn:
        if (item.decision.isEmpty()) {
            return item.assignedTo.isNull() ? QString()
                                            : tr("for %1").arg(m_contents.operators.value(item.assignedTo));
        }
        return item.decidedBy;
    default:
        return {};
    }
}

QVariant ReviewModel::memberData(const ReviewItem &item, int column, int role) const
{
    switch (column) {
    case FlagsColumn:
        return badgeData(flagBadges(item.flags), role);
    case DecisionColumn:
        return badgeData({decisionBadge(item.decision)}, role);
    case OutcomeColumn: {
        const QString outcome = m_contents.outcomes.value(item.membership);
        return badgeData(outcome.isEmpty() ? QList<Badge>() : QList{outcomeBadge(outcome)}, role);
    }
    default:
        break;
    }
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return cellText(item, column);
    case Qt::ToolTipRole:
        return column == NameColumn && !item.kana.isEmpty() ? QString(item.name + u'\n' + item.kana)
                                                            : cellText(item, column);
    case Qt::CheckStateRole:
        return column == NameColumn && !m_contents.closed
                   ? QVariant(int(m_ticked.contains(item.id) ? Qt::Checked : Qt::Unchecked))
                   : QVariant();
    default:
        return {};
    }
}

QVariant ReviewModel::intruderData(const ReviewIntruder &intruder, int column, int role) const
{
    if (column == OutcomeColumn) {
        return badgeData({outcomeBadge(QStringLiteral("intruded"))}, role);
    }
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole) {
        return {};
    }
    switch (column) {
    case NameColumn:
        return intruder.name;
    case ProfessionColumn:
        return intruder.profession;
    case OfficeColumn:
        return intruder.officeName;
    case ReasonColumn:
        return intruder.since.isValid() ? tr("since %1").arg(eraDate(intruder.since)) : QString();
    default:
        return {};
    }
}

} // namespace renkei::desk
