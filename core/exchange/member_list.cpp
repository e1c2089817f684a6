// SPDX-License-Identifier: Apache-2.0
#include "exchange/member_list.h"

#include "text/fold.h"
#include "text/table_file.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace renkei {

namespace {

/// The words of the table, folded, by what they are.
class ListWords
{
public:
    ListWords()
    {
        readTable(QStringLiteral(":/exchange/member_list.tsv"),
                  [this](const QString &kind, const QString &words) {
                      for (const QString &word : words.split(u' ', Qt::SkipEmptyParts)) {
                          m_words[kind].append({word, searchKey(word)});
                      }
                  });
        for (QList<Word> &words : m_words) { // 旧姓 before 旧, 事務室 before 事務
            std::ranges::stable_sort(words, std::ranges::greater(),
                                     [](const Word &w) { return w.text.size(); });
        }
    }

    struct Word
    {
        QString text;
        QString key;
    };
    const QList<Word> &of(const QString &kind) const { return m_words[kind]; }
    bool is(const QString &kind, const QString &text) const
    {
        const QString key = searchKey(text);
        return std::ranges::any_of(of(kind), [&](const Word &word) { return word.key == key; });
    }

private:
    mutable QHash<QString, QList<Word>> m_words;
};

const ListWords &listWords()
{
    static const ListWords words;
    return words;
}

constexpr QStringView openBrackets(u"(（[［【〔〈《「『");
constexpr QStringView closeBrackets(u")）]］】〕〉》」』");
/// Between a name and its office.
constexpr QStringView dividers(u"/／|｜\t@＠⁄∕");
/// Between them, too, but also inside names written in katakana.
constexpr QStringView middleDots(u"・･·•");

QString withoutSpaces(const QString &text)
{
    QString result = text;
    result.removeIf([](QChar c) { return c.isSpace(); });
    return result;
}

bool isKana(const QString &text)
{
    bool any = false;
    for (const QChar c : text) {
        const char16_t unit = c.unicode();
        const bool kana = (unit >= 0x3041 && unit <= 0x30FE) || (unit >= 0xFF66 && unit <= 0xFF9F);
        if (!kana && !c.isSpace() && !middleDots.contains(c)) {
            return false;
        }
        any = any || kana;
    }
    return any;
}

QString withoutNumbering(const QString &line)
{
    static const QRegularExpression numbering(
        QStringLiteral("^(?:[\\s\\x{3000}]*(?:[•・･●○◎◯■□◆◇▪▫▶▷►★☆✓✔☑☐※*＊＋+＞>‐–—-]|[①-⑳]|[(（\\[［【][0-"
                       "9０-９]{1,3}[)）\\]］】]|"
                       "[0-9０-９]{1,3}(?:[)）．.、,，:：]|(?=[\\s\\x{3000}]))))+[\\s\\x{3000}]*"));
    QString rest = line;
    rest.remove(numbering);
    return rest.trimmed();
}

/// 「メンバー 12名」, 「氏名　所属」, 「グループ名：山田様」: every word, or what stands before the colon, is
/// one of the headings.
bool isHeading(const QString &line)
{
    static const QRegularExpression count(QStringLiteral("[0-9０-９]+[\\s\\x{3000}]*[名人件]?"));
    static const QRegularExpression between(
        QStringLiteral("[\\s\\x{3000}/／|｜()（）\\[\\]【】「」『』、,，・･…]+"));
    static const QRegularExpression colon(QStringLiteral("[:：]"));
    QString rest = line;
    const qsizetype place = rest.indexOf(colon);
    if (place > 0 && listWords().is(QStringLiteral("heading"), rest.left(place))) {
        return true;
    }
    rest.replace(count, QStringLiteral(" "));
    rest.replace(colon, QStringLiteral(" "));
    const QStringList words = rest.split(between, Qt::SkipEmptyParts);
    return std::ranges::all_of(
        words, [](const QString &word) { return listWords().is(QStringLiteral("heading"), word); });
}

/// A part of the line with what stood in brackets in it.
struct Part
{
    QString text;
    struct Bracket
    {
        QString text;
        qsizetype place; ///< in `text`: size of what stands before it
    };
    QList<Bracket> brackets;
};

/// Takes the brackets out; one that never closes stays as it is.
Part withoutBrackets(const QString &text)
{
    Part part;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qsizetype kind = openBrackets.indexOf(text[i]);
        const qsizetype end = kind < 0 ? -1 : text.indexOf(closeBrackets[kind], i + 1);
        if (end < 0) {
            part.text += text[i];
            continue;
        }
        part.brackets.append({text.mid(i + 1, end - i - 1).trimmed(), part.text.size()});
        i = end;
    }
    return part;
}

/// Cuts at the dividers that stand outside brackets.
QStringList dividedAt(const QString &text, QStringView marks)
{
    QStringList parts(QString{});
    qsizetype depth = 0;
    for (const QChar c : text) {
        depth += openBrackets.contains(c) ? 1 : 0;
        depth -= closeBrackets.contains(c) && depth > 0 ? 1 : 0;
        if (depth == 0 && marks.contains(c)) {
            parts.append(QString());
        } else {
            parts.last() += c;
        }
    }
    return parts;
}

QStringList dividedLine(const QString &line)
{
    QStringList parts = dividedAt(line, dividers);
    if (parts.size() == 1) {
        const QStringList dotted = dividedAt(line, middleDots);
        // マリア・サントス is one name; 山田花子・福島訪看 is a name and an office.
        if (dotted.size() > 1 && !isKana(withoutBrackets(line).text)) {
            const qsizetype cut = line.size() - dotted.constLast().size() - 1;
            parts = {line.left(cut), dotted.constLast()};
        }
    }
    return parts;
}

QString withoutHonorific(const QString &name)
{
    for (const ListWords::Word &word : listWords().of(QStringLiteral("honorific"))) {
        if (name.endsWith(word.text) && withoutSpaces(name.chopped(word.text.size())).size() > 1) {
            return name.chopped(word.text.size()).trimmed();
        }
    }
    return name;
}

/// 「山田花子 管理者」: words that MCS shows behind a name.
QString withoutMarks(const QString &text)
{
    QString rest = text;
    for (qsizetype space = rest.size(); space > 0;) {
        space = rest.lastIndexOf(QRegularExpression(QStringLiteral("[\\s\\x{3000}]")));
        if (space <= 0 || !listWords().is(QStringLiteral("mark"), rest.mid(space + 1))) {
            break;
        }
        rest = rest.left(space).trimmed();
    }
    return rest;
}

/// 旧姓 田中 → 田中; empty when the text does not speak of a former name.
QString formerName(const QString &bracket)
{
    for (const ListWords::Word &word : listWords().of(QStringLiteral("former"))) {
        if (bracket.startsWith(word.text)) {
            QString rest = bracket.mid(word.text.size());
            rest.remove(QRegularExpression(QStringLiteral("^[\\s\\x{3000}:：・･=＝]+")));
            return rest.trimmed();
        }
    }
    return {};
}

/// The same person with another family name. Where the family name ends is known when the bracket or a space
/// stands there; else every place is tried.
QStringList renamed(const QString &name, qsizetype familySize, const QString &family)
{
    const QString plain = withoutSpaces(name);
    const QString other = withoutSpaces(family);
    if (other.size() > 3 && other.endsWith(plain.right(1))) { // 「旧名 田中花子」: the whole name
        return {other};
    }
    if (familySize > 0 && familySize < plain.size()) {
        return {other + plain.mid(familySize)};
    }
    QStringList names;
    for (qsizetype given = 1; given < plain.size(); ++given) {
        names.append(other + plain.right(given));
    }
    return names;
}

void readBrackets(const Part &part, ListedName &listed)
{
    const QString plain = withoutSpaces(part.text);
    const qsizetype space = part.text.trimmed().indexOf(QRegularExpression(QStringLiteral("[\\s\\x{3000}]")));
    for (const Part::Bracket &bracket : part.brackets) {
        const QString before = withoutSpaces(part.text.left(bracket.place));
        const bool isInside = !before.isEmpty() && before.size() < plain.size();
        const QString former = formerName(bracket.text);
        if (!former.isEmpty() || (isInside && !isKana(bracket.text))) {
            listed.otherNames += renamed(part.text.trimmed(), isInside ? before.size() : space,
                                         former.isEmpty() ? bracket.text : former);
        } else if (isKana(bracket.text)) {
            listed.kana = toFullWidthKana(bracket.text);
        } else if (!bracket.text.isEmpty() && !listWords().is(QStringLiteral("mark"), bracket.text)) {
            listed.remarks.append(bracket.text);
        }
    }
}

} // namespace

ListedName readMemberName(const QString &text)
{
    ListedName listed;
    listed.text = text.trimmed();
    const QStringList divided = dividedLine(listed.text);
    Part first = withoutBrackets(divided.constFirst().trimmed());
    // The honorific goes first: what is left must be the name that brackets stand in.
    first.text = withoutHonorific(withoutMarks(first.text.trimmed()));
    readBrackets(first, listed);
    listed.name = first.text.trimmed();
    for (const QString &more : divided.mid(1)) {
        const Part part = withoutBrackets(more.trimmed());
        const QString rest = withoutMarks(part.text.trimmed());
        if (!rest.isEmpty()) {
            listed.parts.append(rest);
        }
        for (const Part::Bracket &bracket : part.brackets) {
            if (!bracket.text.isEmpty() && !listWords().is(QStringLiteral("mark"), bracket.text)) {
                listed.remarks.append(bracket.text);
            }
        }
    }
    return listed;
}

QList<ListedName> readMemberList(const QString &text)
{
    QList<ListedName> names;
    static const QRegularExpression lineEnd(QStringLiteral("\\r\\n|[\\n\\r\\x{2028}\\x{2029}]"));
    int number = 0;
    for (const QString &line : text.split(lineEnd)) {
        ++number;
        const QString rest = withoutNumbering(line);
        if (rest.isEmpty() || isHeading(rest)) {
            continue;
        }
        ListedName listed = readMemberName(rest);
        if (withoutSpaces(listed.name).isEmpty() && listed.parts.isEmpty()) {
            continue;
        }
        listed.line = number;
        listed.text = line.trimmed();
        names.append(std::move(listed));
    }
    return names;
}

bool isDepartment(const QString &text)
{
    const QString key = searchKey(text);
    return std::ranges::any_of(listWords().of(QStringLiteral("department")),
                               [&](const ListWords::Word &word) { return key.endsWith(word.key); });
}

} // namespace renkei
