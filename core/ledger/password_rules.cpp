// SPDX-License-Identifier: Apache-2.0
#include "ledger/password_rules.h"

#include "text/error.h"

#include <QCoreApplication>

#include <zxcvbn.h>

#include <algorithm>
#include <array>
#include <vector>

namespace renkei {

namespace {

constexpr qsizetype leastLength = 8; // 第11条(3) 英数混合８桁以上
constexpr qsizetype recommendedLength = 13; // 医療情報システムの安全管理に関するガイドライン 第6.0版
constexpr qsizetype judgedLength = 64; // zxcvbn's time grows with the cube of the length

QString say(const char *sentence)
{
    return QCoreApplication::translate("PasswordRules", sentence);
}

/// Letters and digits of any width: what matters is that they are mixed.
bool mixesLettersAndDigits(const QString &password)
{
    const QString folded = password.normalized(QString::NormalizationForm_KC);
    const auto isLetter = [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z'); };
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    return std::any_of(folded.begin(), folded.end(), isLetter) &&
           std::any_of(folded.begin(), folded.end(), isDigit);
}

/// zxcvbn's own scale: 10^3, 10^6, 10^8, 10^10 guesses, here as bits.
int strengthOf(const QString &password, const QStringList &personalWords)
{
    std::vector<QByteArray> words{"renkei", "fukushima", "kango", "kaigo", "houmon"};
    for (const QString &word : personalWords) {
        for (const QString &part : word.split(u' ', Qt::SkipEmptyParts)) {
            words.push_back(part.toLower().toUtf8());
        }
    }
    std::vector<const char *> pointers;
    pointers.reserve(words.size() + 1);
    for (const QByteArray &word : words) {
        pointers.push_back(word.constData());
    }
    pointers.push_back(nullptr);
    QByteArray utf8 = password.left(judgedLength).toUtf8();
    const double bits = ZxcvbnMatch(utf8.constData(), pointers.data(), nullptr);
    utf8.fill('\0');
    static constexpr std::array thresholds{9.97, 19.93, 26.58, 33.22};
    return int(std::ranges::count_if(thresholds, [&](double threshold) { return bits >= threshold; }));
}

} // namespace

PasswordJudgement judgePassword(const QString &password, const QStringList &personalWords)
{
    PasswordJudgement judgement;
    const qsizetype length = password.toUcs4().size();
    judgement.strength = strengthOf(password, personalWords);
    judgement.recommended = length >= recommendedLength;
    if (length < leastLength) {
        judgement.sentence = say(QT_TRANSLATE_NOOP("PasswordRules", "Please use at least 8 characters."));
        return judgement;
    }
    if (!mixesLettersAndDigits(password)) {
        judgement.sentence = say(QT_TRANSLATE_NOOP("PasswordRules", "Please mix letters and digits."));
        return judgement;
    }
    judgement.acceptable = true;
    if (judgement.strength <= 1) {
        judgement.sentence = say(
            QT_TRANSLATE_NOOP("PasswordRules", "This is easy to guess. Please avoid names, dates and rows of "
                                               "keys."));
    } else if (!judgement.recommended) {
        judgement.sentence = say(
            QT_TRANSLATE_NOOP("PasswordRules", "This can be used. 13 characters or more are recommended."));
    } else if (judgement.strength < 4) {
        judgement.sentence = say(QT_TRANSLATE_NOOP("PasswordRules", "This is a good password."));
    } else {
        judgement.sentence = say(QT_TRANSLATE_NOOP("PasswordRules", "This is a very strong password."));
    }
    return judgement;
}

void requireAcceptablePassword(const QString &password)
{
    const PasswordJudgement judgement = judgePassword(password);
    if (!judgement.acceptable) {
        throw Error(ErrorCode::InvalidInput, judgement.sentence);
    }
}

} // namespace renkei
