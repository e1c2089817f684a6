// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "regulation/findings.h"

/// The rules, each in a file of its own. Adding one: a pair of functions here, a line in the table of
/// findings.cpp, and `served="rule:…"` at its clause in the pack.
namespace renkei::regulation {

/// 第３条: the office has submitted 様式1 and 2, or they were waived.
QList<Finding> findOfficePapers(const LedgerView &view, const RegionPack &pack);
QString officePapersHeadline(const RegionPack &pack, const QString &kind, FindingAction action, int count);

/// 第６条: every patient in care has signed 様式4, or another document serves.
QList<Finding> findConsents(const LedgerView &view, const RegionPack &pack);
QString consentsHeadline(const RegionPack &pack, const QString &kind, FindingAction action, int count);

/// 第９条: everybody in service has signed 様式3, or had pledged before.
QList<Finding> findStaffPledges(const LedgerView &view, const RegionPack &pack);
QString staffPledgesHeadline(const RegionPack &pack, const QString &kind, FindingAction action, int count);

/// 様式1 ※1: no two people in service share a mail address.
QList<Finding> findSharedMail(const LedgerView &view, const RegionPack &pack);
QString sharedMailHeadline(const RegionPack &pack, const QString &kind, FindingAction action, int count);

/// Rule guide ①: an account that names only an office is not allowed.
QList<Finding> findDisplayNames(const LedgerView &view, const RegionPack &pack);
QString displayNamesHeadline(const RegionPack &pack, const QString &kind, FindingAction action, int count);

/// 第６条: a group in use has a patient whose consent holds; a withdrawal shows at once and first.
QList<Finding> findGroupConsents(const LedgerView &view, const RegionPack &pack);
QString groupConsentsHeadline(const RegionPack &pack, const QString &kind, FindingAction action, int count);

/// 第６条: a consent taken in an emergency is explained afterwards.
QList<Finding> findEmergencyExplanations(const LedgerView &view, const RegionPack &pack);
QString emergencyExplanationsHeadline(const RegionPack &pack, const QString &kind, FindingAction action,
                                      int count);

/// 留意事項(1): whoever left is in no group any more.
QList<Finding> findLeaverMembers(const LedgerView &view, const RegionPack &pack);
QString leaverMembersHeadline(const RegionPack &pack, const QString &kind, FindingAction action, int count);

/// 留意事項(3), 第８条: what was begun for a leaver, a joiner, a mover is brought to its end; the days are
/// counted down.
QList<Finding> findProcedures(const LedgerView &view, const RegionPack &pack);
QString proceduresHeadline(const RegionPack &pack, const QString &kind, FindingAction action, int count);

/// 留意事項(2): the group of a patient who needs it no more is in the 保管庫.
QList<Finding> findArchives(const LedgerView &view, const RegionPack &pack);
QString archivesHeadline(const RegionPack &pack, const QString &kind, FindingAction action, int count);

/// 第５条, or the clause of the task: what somebody was to do by a day is done.
QList<Finding> findTasks(const LedgerView &view, const RegionPack &pack);
QString tasksHeadline(const RegionPack &pack, const QString &kind, FindingAction action, int count);

/// 留意事項(1): an open review is finished by its day.
QList<Finding> findOpenReviews(const LedgerView &view, const RegionPack &pack);
QString openReviewsHeadline(const RegionPack &pack, const QString &kind, FindingAction action, int count);

/// 留意事項(1): every group is reviewed at regular intervals.
QList<Finding> findReviewsDue(const LedgerView &view, const RegionPack &pack);
QString reviewsDueHeadline(const RegionPack &pack, const QString &kind, FindingAction action, int count);

/// 第７条: the office has an MCS administrator, today and in a month.
QList<Finding> findAdministrators(const LedgerView &view, const RegionPack &pack);
QString administratorsHeadline(const RegionPack &pack, const QString &kind, FindingAction action, int count);

/// 第６条「双方が所有」: the other side holds a copy of the signed consent.
QList<Finding> findConsentCopies(const LedgerView &view, const RegionPack &pack);
QString consentCopiesHeadline(const RegionPack &pack, const QString &kind, FindingAction action, int count);

/// Rule guide ①, 留意事項(3): everybody in service has signed the 確認書.
QList<Finding> findAcknowledgements(const LedgerView &view, const RegionPack &pack);
QString acknowledgementsHeadline(const RegionPack &pack, const QString &kind, FindingAction action,
                                 int count);

/// 第６条, 第９条: what was signed is the text that the pack has now.
QList<Finding> findRenewedTexts(const LedgerView &view, const RegionPack &pack);
QString renewedTextsHeadline(const RegionPack &pack, const QString &kind, FindingAction action, int count);

/// 第９条, where a renewal interval is set: papers are renewed before they run out.
QList<Finding> findExpiringPapers(const LedgerView &view, const RegionPack &pack);
QString expiringPapersHeadline(const RegionPack &pack, const QString &kind, FindingAction action, int count);

/// 第４条: every group in use has a host office.
QList<Finding> findGroupHosts(const LedgerView &view, const RegionPack &pack);
QString groupHostsHeadline(const RegionPack &pack, const QString &kind, FindingAction action, int count);

/// 第８条, 留意事項(3): invitations are judged by the person and approved by the administrator.
QList<Finding> findInvitations(const LedgerView &view, const RegionPack &pack);
QString invitationsHeadline(const RegionPack &pack, const QString &kind, FindingAction action, int count);

/// 第５条: people of other offices are checked by their 次回確認日.
QList<Finding> findOutsideChecks(const LedgerView &view, const RegionPack &pack);
QString outsideChecksHeadline(const RegionPack &pack, const QString &kind, FindingAction action, int count);

/// 第８条: nobody is to use a mail address that MCS still holds back.
QList<Finding> findLockedMail(const LedgerView &view, const RegionPack &pack);
QString lockedMailHeadline(const RegionPack &pack, const QString &kind, FindingAction action, int count);

} // namespace renkei::regulation
