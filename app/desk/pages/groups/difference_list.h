// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/reconcile_list.h"

#include <QTreeWidget>

namespace renkei::desk {

class DeskContext;

/// The differences between a member list and the ledger, in three parts, with what is to be recorded about
/// each. Single keys decide: A accepts, 1 to 9 choose a candidate, N is nobody of them, E enters somebody
/// new, Backspace takes a decision back; the next open one follows by itself.
class DifferenceList : public QTreeWidget
{
    Q_OBJECT
public:
    explicit DifferenceList(DeskContext &context, QWidget *parent = nullptr);

    void show(const MemberMatch &match, const MemberMatcher &matcher);
    void clearAll();
    /// What is to be recorded of the list that was compared.
    ReconcileRequest request(const QString &listText, const QString &reason) const;
    /// Differences and uncertain names without a decision.
    int openCount() const;

public Q_SLOTS:
    void acceptCurrent();
    /// Everything that needs no choice: known people and those who are only here.
    void acceptAll();
    void declineCurrent();
    void enterCurrent();
    void reopenCurrent();

Q_SIGNALS:
    void decided();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Part { OnlyOnMcs, OnlyHere, Uncertain };
    struct Place
    {
        Part part = Part::OnlyOnMcs;
        qsizetype index = -1; ///< -1 = a heading
    };
    Place currentPlace() const;
    static Place placeOf(const QTreeWidgetItem *item);
    NameDecision *decisionAt(const Place &place);
    const ListedName &listedAt(const Place &place) const;
    void addPart(Part part, const QString &heading, qsizetype count);
    void describe(QTreeWidgetItem *item);
    QString personText(StaffId person) const;
    QString candidatesText(const UncertainName &name) const;
    QString decisionText(const Place &place) const;
    bool accept(const Place &place);
    void choose(qsizetype number);
    void settle();
    void refreshAll();
    void goToNextOpen();
    bool isOpen(const Place &place) const;

    DeskContext &m_context;
    MemberMatch m_match;
    ReconcileDecisions m_decisions{m_match};
    QList<NewcomerOnMcs> m_proposed; ///< for each of match.onlyOnMcs, then of match.uncertain
    QList<bool> m_releaseExpected;   ///< for each of match.onlyHere
    QHash<QUuid, QString> m_people;  ///< 髙橋 日出男（福島訪看）
};

} // namespace renkei::desk
