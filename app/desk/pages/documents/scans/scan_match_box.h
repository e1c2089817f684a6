// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/pages/common/subject.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace renkei::desk {

class DeskContext;
class SubjectPicker;

/// Says whose paper the chosen pages are: person, paper, 「この書類にする」.
class ScanMatchBox : public QWidget
{
    Q_OBJECT
public:
    explicit ScanMatchBox(DeskContext &context, QWidget *parent = nullptr);

    /// What stands on the page and what to do; empty = nothing to say.
    void explain(const QString &sentence);
    /// Whether a page is chosen, and whether a person's word about it can be taken back.
    void setPossible(bool canMatch, bool canTakeBack);
    void startTyping();

Q_SIGNALS:
    void matched(const Subject &subject, const QString &kind);
    void takenBack();

private:
    void subjectChanged();
    void update();

    SubjectPicker *m_subject;
    QComboBox *m_kind;
    QLabel *m_explanation;
    QPushButton *m_match;
    QPushButton *m_takeBack;
    bool m_canMatch = false;
};

} // namespace renkei::desk
