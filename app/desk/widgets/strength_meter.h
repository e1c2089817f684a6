// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/password_rules.h"

#include <QWidget>

class QLabel;
class QProgressBar;

namespace renkei::desk {

/// How good a password is while it is typed: a bar, a word, and what to do next.
class StrengthMeter : public QWidget
{
    Q_OBJECT
public:
    explicit StrengthMeter(QWidget *parent = nullptr);
    /// `personalWords`: what a guesser would try first.
    void setPassword(const QString &password, const QStringList &personalWords = {});
    bool isAcceptable() const { return m_judgement.acceptable; }

private:
    PasswordJudgement m_judgement;
    QProgressBar *m_bar;
    QLabel *m_sentence;
};

} // namespace renkei::desk
