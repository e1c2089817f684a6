// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "regulation/ledger_view.h"
#include "regulation/region_pack.h"

#include <QByteArray>
#include <QList>

#include <span>

namespace renkei {

/// The one step that meets a finding; opens the exact place.
enum class FindingAction {
    Print,    ///< print the form of `documentKind` for the subject
    Register, ///< the form was printed: register the signed paper (or the submission) that came back
    Edit,     ///< open the subject at `field`
    Open      ///< open the subject: a group, a review, a procedure, a task
};

/// "print", "register", "edit", "open": JSON and command line.
QString actionKey(FindingAction action);

/// How pressing a finding is; the more pressing ones stand first.
enum class FindingUrgency {
    Reminder, ///< not due yet
    Due,
    Overdue
};

/// "reminder", "due", "overdue": JSON.
QString urgencyKey(FindingUrgency urgency);

/// What makes a finding the same one tomorrow: putting it off goes by this.
struct FindingKey
{
    QByteArray rule;
    QByteArray registerKey;
    QUuid subject;
    QString documentKind;

    friend bool operator==(const FindingKey &, const FindingKey &) = default;
};
size_t qHash(const FindingKey &key, size_t seed = 0);

/// 指摘: a clause not yet met, with the one step that meets it.
struct Finding
{
    QByteArray rule;        ///< key of the rule: "staff-pledge"
    QString clauseId;       ///< the clause of the pack: the one the rule names, else the first it serves
    QByteArray registerKey; ///< register of the subject
    QUuid subject;
    QString subjectName;  ///< for the screen, never for a log
    QString documentKind; ///< empty when the finding is about no paper
    FindingAction action = FindingAction::Edit;
    QByteArray field; ///< Edit: the field to open at
    QString sentence; ///< what is missing, about this subject, in plain words
    QDate since;      ///< since when, where that is known
    FindingUrgency urgency = FindingUrgency::Due;
    QString sortKey;     ///< order among findings of one rule and urgency: kana, else name
    QDate deferredUntil; ///< the last day for which it was put off; null = not put off
    QString deferReason;
    QString deferredBy;

    FindingKey key() const { return {rule, registerKey, subject, documentKind}; }
    bool isDeferred() const { return deferredUntil.isValid(); }
};

/// What one sitting can finish: the findings of one rule that need the same step.
struct FindingGroup
{
    QByteArray rule;
    FindingAction action = FindingAction::Edit;
    QString documentKind;
    QString headline;    ///< 様式3の署名がまだの職員 3名
    QString actionLabel; ///< 一括で印刷する
    QList<Finding> findings;
    bool isDeferred = false; ///< put off; such groups stand last
};

/// A question the regulation asks of the ledger. Pure: looks at the view, writes nothing. A pack says which
/// of its clauses a rule serves (`served="rule:staff-pledge"` in clauses.xml); where none does, the rule is
/// not asked.
struct Rule
{
    const char *key;
    QList<Finding> (*find)(const LedgerView &view, const RegionPack &pack);
    /// The heading of a group of `count` findings that need `action`.
    QString (*headline)(const RegionPack &pack, const QString &documentKind, FindingAction action, int count);
};

/// All rules, the most pressing first.
std::span<const Rule> rules();

/// Every finding of every rule that the pack asks, in the order of rules(); within a rule the most pressing
/// first, then by kana. Those that were put off until today or later say so.
QList<Finding> findFindings(const LedgerView &view, const RegionPack &pack);

/// What findFindings() found, grouped by what one sitting can finish: what is overdue first, then what is
/// due, then reminders; among equally pressing ones forms to print first; what was put off last.
QList<FindingGroup> groupFindings(const QList<Finding> &findings, const RegionPack &pack);

} // namespace renkei
