// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace renkei::desk {

/// What stands where a list would be while there is nothing in it: a sentence and up to two ways on.
class EmptyPage : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyPage(QWidget *parent = nullptr);
    /// An empty label hides its button.
    void setTexts(const QString &sentence, const QString &firstLabel, const QString &secondLabel);

Q_SIGNALS:
    void firstChosen();
    void secondChosen();

private:
    QLabel *m_sentence;
    QPushButton *m_first;
    QPushButton *m_second;
};

} // namespace renkei::desk
