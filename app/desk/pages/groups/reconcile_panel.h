// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/pages/common/record_panel.h"
#include "domain/group.h"

#include <QHash>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace renkei::desk {

class DeskContext;
class DifferenceList;
class TurningSplitter;

/// 照合: the member list as MCS shows it is pasted on the left, the differences stand on the right; what is
/// accepted is recorded in one step.
class ReconcilePanel : public RecordPanel
{
    Q_OBJECT
public:
    explicit ReconcilePanel(DeskContext &context, QWidget *parent = nullptr);

    void setSubject(const Subject &subject) override;

private:
    enum class Side { Paste, Differences };

    QWidget *makePasteSide();
    QWidget *makeDifferenceSide();
    /// One above the other, the side that is worked on has the room.
    void giveRoom(Side side);
    void compare();
    void forget();
    void record();
    void showSummary();
    void showLast();
    void updateButtons();

    DeskContext &m_context;
    GroupId m_group;
    QHash<GroupId, QString> m_pasted; ///< not recorded yet, so that looking at another group loses nothing
    bool m_compared = false;
    int m_agreeing = 0;
    TurningSplitter *m_sides = nullptr;
    QPlainTextEdit *m_text;
    DifferenceList *m_differences;
    QLabel *m_last;
    QLabel *m_summary;
    QLineEdit *m_reason;
    QPushButton *m_compare;
    QList<QPushButton *> m_decide;
    QPushButton *m_record;
};

} // namespace renkei::desk
