// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/document_kind.h"
#include "domain/review.h"

#include <optional>

namespace renkei {

/// What is known about a member on the day of the snapshot, as far as it decides what is conspicuous.
struct MemberFacts
{
    bool isOwnStaff = false; ///< of the own office: signs a pledge here
    bool hasPatient = false; ///< of a patient group: needs a consent
    DocumentState pledge = DocumentState::Missing;
    DocumentState consent = DocumentState::Missing;
    bool hasIncident = false; ///< an incident about the person is being dealt with
    QDate left;               ///< last day of service; null = stays
    QDate nextCheckOn;
    QDate joinedOn; ///< null = not in the group yet
    QDate seenOn;
    QDate missedOn;
    QString profession;
    OfficeId office;
};

/// The member in the last closed review.
struct EarlierMember
{
    QString profession;
    OfficeId office; ///< null = was not kept
};

/// What all members of a group have in common.
struct FlagDays
{
    QDate today;
    QDate nextReview;         ///< whoever leaves before it is a leaver
    bool wasReviewed = false; ///< the group was looked through before: somebody new can be told
};

/// Keys of reviewFlags() in their order, separated by blanks; empty = nothing conspicuous, nothing changed.
QString conspicuous(const MemberFacts &member, const std::optional<EarlierMember> &earlier,
                    const FlagDays &days);

/// Place of the most pressing flag among reviewFlags(); the number of flags when there is none.
int urgency(const QString &flags);

} // namespace renkei
