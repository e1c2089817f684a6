// SPDX-License-Identifier: Apache-2.0
#include "text/contact.h"

#include "text/fold.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace renkei {

static bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

static bool looksLikeHyphen(QChar c)
{
    return QStringView(u"-‐‑‒–—―−﹣－ーｰ").contains(c);
}

static bool isInvisible(QChar c)
{
    return c.isSpace() || c.category() == QChar::Other_Format || c.category() == QChar::Other_Control;
}

/// Half-width, with one plain space for each run of spaces, none at the ends.
static QString folded(const QString &typed)
{
    QString visible;
    for (const QChar c : typed) {
        if (c.isSpace() || !isInvisible(c)) {
            visible += c;
        }
    }
    return toHalfWidth(visible).simplified();
}

QString canonicalPhone(const QString &typed)
{
    const QString text = folded(typed);
    QString phone;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (looksLikeHyphen(c)) {
            // ー is also the long vowel of a word: センター stays as it is.
            const QChar before = i > 0 ? text.at(i - 1) : QChar(u'0');
            const bool inWord = (c == u'ー' || c == u'ｰ') && before.isLetter();
            phone += inWord ? c : QChar(u'-');
        } else if (c == u' ') {
            const bool betweenGroups = isAsciiDigit(text.at(i - 1)) && isAsciiDigit(text.at(i + 1));
            const bool betweenWords = text.at(i - 1).isLetter() || text.at(i + 1).isLetter();
            if (betweenGroups || betweenWords) {
                phone += c;
            }
        } else {
            phone += c;
        }
    }
    return phone;
}

QString canonicalPostCode(const QString &typed)
{
    QString text = folded(typed);
    QString digits;
    for (const QChar c : std::as_const(text)) {
        if (isAsciiDigit(c)) {
            digits += c;
        } else if (c != u'〒' && c != u' ' && !looksLikeHyphen(c)) {
            return text;
        }
    }
    return digits.size() == 7 ? QString(digits.left(3) + u'-' + digits.mid(3)) : text;
}

QString canonicalMail(const QString &typed)
{
    QString mail = folded(typed);
    mail.remove(u' ');
    if (mail.startsWith(QStringLiteral("mailto:"), Qt::CaseInsensitive)) {
        mail = mail.mid(7);
    }
    const qsizetype at = mail.lastIndexOf(u'@');
    return at < 0 ? mail : QString(mail.left(at) + mail.mid(at).toLower());
}

QString phoneProblem(const QString &phone)
{
    if (phone.isEmpty() || std::any_of(phone.begin(), phone.end(), isAsciiDigit)) {
        return {};
    }
    return QCoreApplication::translate("Contact", "The phone number \"%1\" has no digits. Enter the number.")
        .arg(phone);
}

QString postCodeProblem(const QString &postCode)
{
    const auto digits = std::count_if(postCode.begin(), postCode.end(), isAsciiDigit);
    if (postCode.isEmpty() || (digits == 7 && postCode.size() == 8 && postCode.at(3) == u'-')) {
        return {};
    }
    return QCoreApplication::translate(
               "Contact", "The post code \"%1\" does not have seven digits. Enter it like 960-8002.")
        .arg(postCode);
}

static bool isMailCharacter(QChar c)
{
    return c > u' ' && c < QChar(0x7f) && !QStringView(u"()<>[],;:\\\"").contains(c);
}

static bool isDomainLabel(const QString &label)
{
    return !label.isEmpty() && label.size() <= 63 && !label.startsWith(u'-') && !label.endsWith(u'-') &&
           std::all_of(label.begin(), label.end(),
                       [](QChar c) { return c == u'-' || (c.unicode() < 0x80 && c.isLetterOrNumber()); });
}

QString mailProblem(const QString &mail)
{
    if (mail.isEmpty()) {
        return {};
    }
    const auto odd = std::find_if_not(mail.begin(), mail.end(), isMailCharacter);
    if (odd != mail.end()) {
        return QCoreApplication::translate(
                   "Contact", "The mail address \"%1\" contains \"%2\", which mail addresses do not have.")
            .arg(mail, QString(*odd));
    }
    if (mail.count(u'@') != 1) {
        return QCoreApplication::translate("Contact", "The mail address \"%1\" needs one @ sign.").arg(mail);
    }
    const QString name = mail.section(u'@', 0, 0);
    const QStringList labels = mail.section(u'@', 1).split(u'.');
    const bool domainWorks = labels.size() >= 2 && std::all_of(labels.begin(), labels.end(), isDomainLabel) &&
                             labels.constLast().size() >= 2 && !isAsciiDigit(labels.constLast().front());
    if (name.isEmpty() || !domainWorks) {
        return QCoreApplication::translate(
                   "Contact", "The mail address \"%1\" is not complete. Enter it like name@example.jp.")
            .arg(mail);
    }
    return {};
}

} // namespace renkei
