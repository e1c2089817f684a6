// SPDX-License-Identifier: Apache-2.0
#include "domain/review.h"

#include <array>

namespace renkei {

using enum FieldKind;
using enum FieldUse;

const RegisterSpec &Review::spec()
{
    static const FieldSpec fields[] = {
        field<&Review::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind of review"), Text, Required | Listed),
        field<&Review::title>("title", QT_TRANSLATE_NOOP("Field", "Title"), Text,
                              Required | Listed | Searched | Edited),
        field<&Review::reason>("reason", QT_TRANSLATE_NOOP("Field", "Reason"), Text, Listed),
        field<&Review::person>("person", QT_TRANSLATE_NOOP("Field", "Person"), Reference, Listed, "staff"),
        field<&Review::startedOn>("startedOn", QT_TRANSLATE_NOOP("Field", "Started on"), Date,
                                  Required | Listed),
        field<&Review::startedBy>("startedBy", QT_TRANSLATE_NOOP("Field", "Started by"), Name, Listed),
        field<&Review::dueOn>("dueOn", QT_TRANSLATE_NOOP("Field", "Due on"), Date, Listed | Edited),
        field<&Review::closedOn>("closedOn", QT_TRANSLATE_NOOP("Field", "Closed on"), Date, Listed),
        field<&Review::closedBy>("closedBy", QT_TRANSLATE_NOOP("Field", "Closed by"), Name, FieldUses()),
        field<&Review::report>("report", QT_TRANSLATE_NOOP("Field", "Report"), Hash, FieldUses()),
        field<&Review::chainHead>("chainHead", QT_TRANSLATE_NOOP("Field", "Head of the history"), Text,
                                  FieldUses()),
        field<&Review::note>("note", QT_TRANSLATE_NOOP("Field", "Note"), Note, Edited),
    };
    static const RegisterSpec spec{"review", "reviews", QT_TRANSLATE_NOOP("Register", "Review"), fields};
    return spec;
}

const RegisterSpec &ReviewGroup::spec()
{
    static const FieldSpec fields[] = {
        field<&ReviewGroup::review>("review", QT_TRANSLATE_NOOP("Field", "Review"), Reference, Required,
                                    "review"),
        field<&ReviewGroup::group>("group", QT_TRANSLATE_NOOP("Field", "Group"), Reference, Required,
                                   "group"),
        field<&ReviewGroup::groupName>("groupName", QT_TRANSLATE_NOOP("Field", "Group name"), Name, Listed),
        field<&ReviewGroup::patientName>("patientName", QT_TRANSLATE_NOOP("Field", "Name of the patient"),
                                         Name, Listed),
        field<&ReviewGroup::hostOfficeName>("hostOfficeName", QT_TRANSLATE_NOOP("Field", "Host office"), Name,
                                            Listed),
        field<&ReviewGroup::members>("members", QT_TRANSLATE_NOOP("Field", "Members"), Number, Listed),
        field<&ReviewGroup::previousOn>("previousOn", QT_TRANSLATE_NOOP("Field", "Last review on"), Date,
                                        Listed),
        field<&ReviewGroup::closedOn>("closedOn", QT_TRANSLATE_NOOP("Field", "Closed on"), Date, Listed),
        field<&ReviewGroup::note>("note", QT_TRANSLATE_NOOP("Field", "Note"), Note, Edited),
    };
    static const RegisterSpec spec{"reviewGroup", "review_groups",
                                   QT_TRANSLATE_NOOP("Register", "Group of a review"), fields};
    return spec;
}

const RegisterSpec &ReviewItem::spec()
{
    static const FieldSpec fields[] = {
        field<&ReviewItem::review>("review", QT_TRANSLATE_NOOP("Field", "Review"), Reference, Required,
                                   "review"),
        field<&ReviewItem::reviewGroup>("reviewGroup", QT_TRANSLATE_NOOP("Field", "Group of the review"),
                                        Reference, Required, "reviewGroup"),
        field<&ReviewItem::group>("group", QT_TRANSLATE_NOOP("Field", "Group"), Reference, Required, "group"),
        field<&ReviewItem::membership>("membership", QT_TRANSLATE_NOOP("Field", "Membership"), Reference,
                                       Required, "membership"),
        field<&ReviewItem::staff>("staff", QT_TRANSLATE_NOOP("Field", "Member"), Reference, Required,
                                  "staff"),
        field<&ReviewItem::name>("name", QT_TRANSLATE_NOOP("Field", "Name"), Name, Listed),
        field<&ReviewItem::kana>("kana", QT_TRANSLATE_NOOP("Field", "Kana"), Kana, Listed),
        field<&ReviewItem::profession>("profession", QT_TRANSLATE_NOOP("Field", "Profession"), Text, Listed),
        field<&ReviewItem::office>("office", QT_TRANSLATE_NOOP("Field", "Office of the member"), Reference,
                                   FieldUses(), "office"),
        field<&ReviewItem::officeName>("officeName", QT_TRANSLATE_NOOP("Field", "Office"), Name, Listed),
        field<&ReviewItem::flags>("flags", QT_TRANSLATE_NOOP("Field", "Conspicuous"), Text, Listed),
        field<&ReviewItem::decision>("decision", QT_TRANSLATE_NOOP("Field", "Decision"), Text, Listed),
        field<&ReviewItem::reason>("reason", QT_TRANSLATE_NOOP("Field", "Reason"), Text, Listed),
        field<&ReviewItem::decidedBy>("decidedBy", QT_TRANSLATE_NOOP("Field", "Decided by"), Name, Listed),
        field<&ReviewItem::decidedByOperator>("decidedByOperator",
                                              QT_TRANSLATE_NOOP("Field", "Deciding operator"), Reference,
                                              FieldUses(), "operator"),
        field<&ReviewItem::decidedAt>("decidedAt", QT_TRANSLATE_NOOP("Field", "Decided at"), Moment, Listed),
        field<&ReviewItem::inBulk>("inBulk", QT_TRANSLATE_NOOP("Field", "Decided with others"), Flag,
                                   FieldUses()),
        field<&ReviewItem::ownMembership>("ownMembership", QT_TRANSLATE_NOOP("Field", "Own membership"), Flag,
                                          FieldUses()),
        field<&ReviewItem::assignedTo>("assignedTo", QT_TRANSLATE_NOOP("Field", "Assigned to"), Reference,
                                       FieldUses(), "operator"),
        field<&ReviewItem::note>("note", QT_TRANSLATE_NOOP("Field", "Note"), Note, FieldUses()),
    };
    static const RegisterSpec spec{"reviewItem", "review_items",
                                   QT_TRANSLATE_NOOP("Register", "Member in a review"), fields};
    return spec;
}

struct KeyLabel
{
    const char16_t *key;
    const char *label;
};

static QString translatedKey(const char *context, std::span<const KeyLabel> labels, const QString &key)
{
    for (const KeyLabel &entry : labels) {
        if (key == QString::fromUtf16(entry.key)) {
            return QCoreApplication::translate(context, entry.label);
        }
    }
    return {};
}

static constexpr std::array reviewKinds{
    KeyLabel{periodicReview, QT_TRANSLATE_NOOP("ReviewKind", "Periodic review")},
    KeyLabel{personReview, QT_TRANSLATE_NOOP("ReviewKind", "Groups of one person")},
    KeyLabel{consentReview, QT_TRANSLATE_NOOP("ReviewKind", "Consent withdrawn")},
};

QString translatedReviewKind(const QString &kind)
{
    return translatedKey("ReviewKind", reviewKinds, kind);
}

static constexpr std::array decisions{
    KeyLabel{decisionKeep, QT_TRANSLATE_NOOP("Decision", "Keep")},
    KeyLabel{decisionRelease, QT_TRANSLATE_NOOP("Decision", "Release")},
    KeyLabel{decisionUnsure, QT_TRANSLATE_NOOP("Decision", "To be clarified")},
};

QString translatedDecision(const QString &decision)
{
    return translatedKey("Decision", decisions, decision);
}

static constexpr std::array flags{
    ReviewFlag{"leaver", QT_TRANSLATE_NOOP("ReviewFlag", "Leaves or has left")},
    ReviewFlag{"incident", QT_TRANSLATE_NOOP("ReviewFlag", "Incident under way")},
    ReviewFlag{"consent-withdrawn", QT_TRANSLATE_NOOP("ReviewFlag", "Consent withdrawn")},
    ReviewFlag{"no-consent", QT_TRANSLATE_NOOP("ReviewFlag", "No valid consent")},
    ReviewFlag{"no-pledge", QT_TRANSLATE_NOOP("ReviewFlag", "No valid pledge")},
    ReviewFlag{"office-changed", QT_TRANSLATE_NOOP("ReviewFlag", "Office changed")},
    ReviewFlag{"job-changed", QT_TRANSLATE_NOOP("ReviewFlag", "Profession changed")},
    ReviewFlag{"check-overdue", QT_TRANSLATE_NOOP("ReviewFlag", "Past the next check")},
    ReviewFlag{"not-on-mcs", QT_TRANSLATE_NOOP("ReviewFlag", "Not on MCS")},
    ReviewFlag{"new", QT_TRANSLATE_NOOP("ReviewFlag", "New since the last review")},
};

std::span<const ReviewFlag> reviewFlags()
{
    return flags;
}

QStringList translatedFlags(const QString &keys)
{
    const QStringList set = keys.split(u' ', Qt::SkipEmptyParts);
    QStringList labels;
    for (const ReviewFlag &flag : flags) {
        if (set.contains(QLatin1StringView(flag.key))) {
            labels += QCoreApplication::translate("ReviewFlag", flag.label);
        }
    }
    return labels;
}

} // namespace renkei
