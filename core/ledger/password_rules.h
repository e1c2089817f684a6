// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace renkei {

/// What there is to say about a password that is being chosen.
struct PasswordJudgement
{
    bool acceptable = false;  ///< 第11条(3): at least 8 characters, with letters and digits
    int strength = 0;         ///< 0 (guessed at once) to 4 (very hard), by zxcvbn
    bool recommended = false; ///< 13 characters or more
    QString sentence;         ///< what to do next, or how good it is
};

/// `personalWords`: names of the office, the operator … that a guesser would try first.
PasswordJudgement judgePassword(const QString &password, const QStringList &personalWords = {});

/// Throws InvalidInput when the password is not acceptable.
void requireAcceptablePassword(const QString &password);

} // namespace renkei
