// SPDX-License-Identifier: Apache-2.0
#include "workflow/review_flags.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace renkei {

using Earlier = std::optional<EarlierMember>;

struct FlagTest
{
    const char *key;
    bool (*holds)(const MemberFacts &member, const Earlier &earlier, const FlagDays &days);
};

static bool leaves(const MemberFacts &member, const Earlier &, const FlagDays &days)
{
    return member.left.isValid() && (!days.nextReview.isValid() || member.left < days.nextReview);
}

static bool isInIncident(const MemberFacts &member, const Earlier &, const FlagDays &)
{
    return member.hasIncident;
}

static bool consentIsWithdrawn(const MemberFacts &member, const Earlier &, const FlagDays &)
{
    return member.hasPatient && member.consent == DocumentState::Withdrawn;
}

static bool lacksConsent(const MemberFacts &member, const Earlier &, const FlagDays &)
{
    return member.hasPatient && member.consent != DocumentState::Withdrawn && !isSettled(member.consent);
}

static bool lacksPledge(const MemberFacts &member, const Earlier &, const FlagDays &)
{
    return member.isOwnStaff && !isSettled(member.pledge);
}

static bool hasOtherOffice(const MemberFacts &member, const Earlier &earlier, const FlagDays &)
{
    return earlier && !earlier->office.isNull() && earlier->office != member.office;
}

/// A profession that was only filled in since is no other profession.
static bool hasOtherProfession(const MemberFacts &member, const Earlier &earlier, const FlagDays &)
{
    return earlier && !earlier->profession.trimmed().isEmpty() &&
           earlier->profession.trimmed() != member.profession.trimmed();
}

static bool isPastNextCheck(const MemberFacts &member, const Earlier &, const FlagDays &days)
{
    return member.nextCheckOn.isValid() && member.nextCheckOn <= days.today;
}

/// Whoever is seen again is missed no more, so that on the same day the missing came later.
static bool isNotOnMcs(const MemberFacts &member, const Earlier &, const FlagDays &)
{
    return member.joinedOn.isValid() && member.missedOn.isValid() &&
           (!member.seenOn.isValid() || member.missedOn >= member.seenOn);
}

static bool isNew(const MemberFacts &, const Earlier &earlier, const FlagDays &days)
{
    return days.wasReviewed && !earlier;
}

static constexpr std::array tests{
    FlagTest{"leaver", leaves},
    FlagTest{"incident", isInIncident},
    FlagTest{"consent-withdrawn", consentIsWithdrawn},
    FlagTest{"no-consent", lacksConsent},
    FlagTest{"no-pledge", lacksPledge},
    FlagTest{"office-changed", hasOtherOffice},
    FlagTest{"job-changed", hasOtherProfession},
    FlagTest{"check-overdue", isPastNextCheck},
    FlagTest{"not-on-mcs", isNotOnMcs},
    FlagTest{"new", isNew},
};

QString conspicuous(const MemberFacts &member, const Earlier &earlier, const FlagDays &days)
{
    QStringList keys;
    for (const ReviewFlag &flag : reviewFlags()) {
        const auto test = std::find_if(tests.begin(), tests.end(), [&flag](const FlagTest &candidate) {
            return QLatin1StringView(candidate.key) == QLatin1StringView(flag.key);
        });
        if (test != tests.end() && test->holds(member, earlier, days)) {
            keys += QLatin1StringView(flag.key);
        }
    }
    return keys.join(u' ');
}

int urgency(const QString &flags)
{
    const std::span<const ReviewFlag> all = reviewFlags();
    const QStringList set = flags.split(u' ', Qt::SkipEmptyParts);
    const auto first = std::find_if(all.begin(), all.end(), [&set](const ReviewFlag &flag) {
        return set.contains(QLatin1StringView(flag.key));
    });
    return int(first - all.begin());
}

} // namespace renkei
