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

} // namespace renkei::regulation
