// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/register.h"

#include "domain/group.h"
#include "domain/membership.h"

namespace renkei {

using ReviewId = Id<struct ReviewTag>;
using ReviewGroupId = Id<struct ReviewGroupTag>;
using ReviewItemId = Id<struct ReviewItemTag>;

/// 精査: a review of who is in which group, from a frozen snapshot (留意事項(1)). Read-only once closed.
struct Review : Row
{
    ReviewId id;
    QString kind; ///< periodicReview, personReview, consentReview
    QString title;
    QString reason;  ///< why it was started; for those that arise by themselves what happened
    StaffId person;  ///< of a personReview: whose groups are looked through
    QDate startedOn; ///< the day of the snapshot
    QString startedBy;
    QDate dueOn;
    QDate closedOn; ///< null = open
    QString closedBy;
    QByteArray report; ///< SHA-256 of the report's JSON among the stored bytes; empty while open
    QString chainHead; ///< head of the history chain when it was closed, hex
    QString note;

    static const RegisterSpec &spec();
};

/// Values of Review::kind.
inline constexpr char16_t periodicReview[] = u"periodic"; ///< 定期の精査
inline constexpr char16_t personReview[] = u"person";     ///< somebody left, moved, or had an incident
inline constexpr char16_t consentReview[] = u"consent";   ///< the consent of a group was withdrawn
QString translatedReviewKind(const QString &kind);

/// One group of a review, as it was when the review was started.
struct ReviewGroup : Row
{
    ReviewGroupId id;
    ReviewId review;
    GroupId group;
    QString groupName;
    QString patientName;
    QString hostOfficeName;
    qint64 members = 0;
    QDate previousOn; ///< when the last review of this group was closed; null = never
    /// As of the review, so that "reviewed last" is one look; stays null in a personReview, which looks at
    /// one person and not at the group.
    QDate closedOn;
    QString note;

    static const RegisterSpec &spec();
};

/// One member of a reviewed group: the snapshot, what is conspicuous, and what was decided.
struct ReviewItem : Row
{
    ReviewItemId id;
    ReviewId review;
    ReviewGroupId reviewGroup;
    GroupId group;
    MembershipId membership;
    StaffId staff;
    QString name;
    QString kana;
    QString profession;
    OfficeId office; ///< compared at the next review, so that a renamed office is no other office
    QString officeName;
    QString flags;    ///< keys of reviewFlags(), separated by blanks; empty = unchanged
    QString decision; ///< decisionKeep, decisionRelease, decisionUnsure, or nothing yet
    QString reason;
    QString decidedBy;
    OperatorId decidedByOperator;
    QDateTime decidedAt;
    bool inBulk = false;        ///< decided with others under one note
    bool ownMembership = false; ///< decided by the person it is about, because there is no other operator
    OperatorId assignedTo;      ///< the operator who is to decide it; null = any
    QString note;

    static const RegisterSpec &spec();
};

/// Values of ReviewItem::decision.
inline constexpr char16_t decisionKeep[] = u"keep";       ///< 継続
inline constexpr char16_t decisionRelease[] = u"release"; ///< 解除
inline constexpr char16_t decisionUnsure[] = u"unsure";   ///< 要確認
QString translatedDecision(const QString &decision);

/// Why a member is shown first and cannot be kept without a reason.
struct ReviewFlag
{
    const char *key;
    const char *label; ///< English, translated in context "ReviewFlag"
};
/// new, job-changed, office-changed, leaver, incident, no-pledge, no-consent, consent-withdrawn,
/// check-overdue, not-on-mcs: the most pressing first.
std::span<const ReviewFlag> reviewFlags();
/// The labels of a ReviewItem::flags text.
QStringList translatedFlags(const QString &flags);

} // namespace renkei
