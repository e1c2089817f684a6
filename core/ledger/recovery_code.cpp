// SPDX-License-Identifier: Apache-2.0
#include "ledger/recovery_code.h"

#include "text/error.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QRandomGenerator>

namespace renkei {

namespace {

constexpr QLatin1StringView alphabet("0123456789ABCDEFGHJKMNPQRSTVWXYZ");
constexpr qsizetype secretLength = 20;
constexpr qsizetype checkLength = 4;
constexpr qsizetype groupLength = 4;

/// 20 bits that change with any character that changes.
QString checkCharacters(const QString &secret)
{
    QByteArray text = secret.toLatin1();
    text.prepend("renkei recovery ");
    const QByteArray hash = QCryptographicHash::hash(text, QCryptographicHash::Sha256);
    QString check;
    for (qsizetype i = 0; i < checkLength; ++i) {
        check += alphabet.at(quint8(hash.at(i)) % alphabet.size());
    }
    return check;
}

bool isSeparator(QChar c)
{
    return c.isSpace() || c.category() == QChar::Punctuation_Dash || c == u'\u2212' || c == u'\u30FC' ||
           c == u'\uFF70' || c == u'_' || c == u'.';
}

Error mistyped(const char *sentence, const QString &argument = {})
{
    const QString text = QCoreApplication::translate("RecoveryCode", sentence);
    return {ErrorCode::InvalidInput, argument.isEmpty() ? text : text.arg(argument)};
}

} // namespace

QString makeRecoveryCode()
{
    QString secret;
    for (qsizetype i = 0; i < secretLength; ++i) {
        secret += alphabet.at(qsizetype(QRandomGenerator::system()->bounded(quint32(alphabet.size()))));
    }
    secret += checkCharacters(secret);
    for (qsizetype at = secret.size() - groupLength; at > 0; at -= groupLength) {
        secret.insert(at, u'-');
    }
    return secret;
}

QString readRecoveryCode(const QString &typed)
{
    QString characters;
    for (QChar c : typed.normalized(QString::NormalizationForm_KC).toUpper()) {
        if (isSeparator(c)) {
            continue;
        }
        if (c == u'O') {
            c = u'0';
        } else if (c == u'I' || c == u'L') {
            c = u'1';
        }
        if (!alphabet.contains(c)) {
            throw mistyped(
                QT_TRANSLATE_NOOP("RecoveryCode",
                                  "“%1” does not occur in a recovery code, which has digits and capital "
                                  "letters without I, L, O and U. Please compare with the printout."),
                c);
        }
        characters += c;
    }
    if (characters.size() != secretLength + checkLength) {
        throw mistyped(
            QT_TRANSLATE_NOOP("RecoveryCode",
                              "A recovery code has 24 characters in six groups; these are %1. Please "
                              "compare with the printout."),
            QString::number(characters.size()));
    }
    if (checkCharacters(characters.left(secretLength)) != characters.mid(secretLength)) {
        throw mistyped(QT_TRANSLATE_NOOP(
            "RecoveryCode", "One of the characters of the recovery code is not right. Please compare "
                            "each group with the printout."));
    }
    return characters;
}

} // namespace renkei
