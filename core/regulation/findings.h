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
    Edit      ///< open the subject at `field`
};

/// "print", "register", "edit": JSON and command line.
QString actionKey(FindingAction action);

/// 指摘: a clause not yet met, with the one step that meets it.
struct Finding
{
    QByteArray rule;        ///< key of the rule: "staff-pledge"
    QString clauseId;       ///< the clause of the pack that the rule serves
    QByteArray registerKey; ///< register of the subject
    QUuid subject;
    QString subjectName;  ///< for the screen, never for a log
    QString documentKind; ///< empty when the finding is about no paper
    FindingAction action = FindingAction::Edit;
    QByteArray field; ///< Edit: the field to open at
    QString sentence; ///< what is missing, about this subject, in plain words
    QDate since;      ///< since when, where that is known
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

/// Every finding of every rule that the pack asks, in the order of rules(); within a rule by subject as the
/// view has them.
QList<Finding> findFindings(const LedgerView &view, const RegionPack &pack);

/// The same grouped by what one sitting can finish, in the same order, but what nobody has begun yet (a form
/// to print) before what waits for somebody.
QList<FindingGroup> groupFindings(const QList<Finding> &findings, const RegionPack &pack);

} // namespace renkei
