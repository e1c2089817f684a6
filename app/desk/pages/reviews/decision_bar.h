// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QStringListModel;

namespace renkei::desk {

/// Below the members: about whom the next key decides, the decisions as buttons that name their keys, and, in
/// the place of the key legend, the reason where one is required. Nothing modal.
class DecisionBar : public QWidget
{
    Q_OBJECT
public:
    explicit DecisionBar(QWidget *parent = nullptr);

    /// `whom`: 「髙橋 日出男（看護師）」, 「3名」; `hint` stands below it and may be empty.
    void setTarget(const QString &whom, const QString &hint, bool mayDecide, bool mayTakeBack);
    /// Asks for the reason of that decision; `question` names whom it is about.
    void askReason(const QString &decision, const QString &question, const QString &proposal = {});
    void stopAsking();
    bool isAsking() const;
    /// What could not be done; empty hides it.
    void say(const QString &sentence);
    /// Offered while a reason is typed, the last one first.
    void setReasons(const QStringList &reasons);

Q_SIGNALS:
    void decisionChosen(const QString &decision);
    void reasonGiven(const QString &decision, const QString &reason);
    void askingEnded();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeLegend();
    QWidget *makeReason();
    void giveReason();

    QLabel *m_whom;
    QLabel *m_hint;
    QLabel *m_message;
    QList<QPushButton *> m_decisions;
    QPushButton *m_takeBack;
    QStackedWidget *m_stack;
    QLabel *m_question;
    QLineEdit *m_reason;
    QPushButton *m_give;
    QStringListModel *m_reasons;
    QString m_decision;
};

} // namespace renkei::desk
