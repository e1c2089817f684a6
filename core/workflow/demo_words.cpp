// SPDX-License-Identifier: Apache-2.0
#include "workflow/demo_words.h"

#include "text/error.h"
#include "text/fold.h"

#include <QCoreApplication>
#include <QFile>

namespace renkei {

/// "\uFA19" and "\U000E0100": characters that would not survive a normalising editor.
static QString unescaped(const QString &text)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar kind = i + 1 < text.size() ? text.at(i + 1) : QChar();
        const qsizetype digits = kind == u'u' ? 4 : 8;
        if (text.at(i) == u'\\' && (kind == u'u' || kind == u'U')) {
            result += QString::fromUcs4(
                std::u32string(1, char32_t(QStringView(text).mid(i + 2, digits).toUInt(nullptr, 16))).c_str(),
                1);
            i += digits + 1;
        } else {
            result += text.at(i);
        }
    }
    return result;
}

DemoWords::Rows DemoWords::read(const QString &name)
{
    QFile file(QStringLiteral(":/demo/") + name);
    if (!file.open(QIODevice::ReadOnly)) {
        throw Error(ErrorCode::Internal,
                    QCoreApplication::translate("DemoLedger", "The word lists for the demo are missing."),
                    name);
    }
    Rows rows;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.startsWith(u'#')) {
            rows.append(unescaped(line).split(u'\t'));
        }
    }
    return rows;
}

DemoWords::DemoWords(quint32 seed)
    : m_random(seed)
    , m_familyNames(read(QStringLiteral("family_names.tsv")))
    , m_givenNames(read(QStringLiteral("given_names.tsv")))
    , m_officeWords(read(QStringLiteral("office_words.tsv")))
    , m_officeKinds(read(QStringLiteral("office_kinds.tsv")))
    , m_towns(read(QStringLiteral("towns.tsv")))
{
    for (const QStringList &row : read(QStringLiteral("professions.tsv"))) {
        m_professions += QStringList(row.at(1).toInt(), row.at(0));
    }
}

int DemoWords::number(int bound)
{
    return m_random.bounded(bound);
}

bool DemoWords::chance(int percent)
{
    return number(100) < percent;
}

DemoWords::Person DemoWords::nextPerson()
{
    const bool isInOrder = m_people < m_familyNames.size() / 2;
    return isInOrder ? withFamilyName(m_people++) : anybody();
}

DemoWords::Person DemoWords::anybody()
{
    return withFamilyName(number(int(m_familyNames.size())));
}

DemoWords::Person DemoWords::withFamilyName(qsizetype family)
{
    const QStringList &familyName = m_familyNames.at(family);
    const QStringList &givenName = m_givenNames.at(number(int(m_givenNames.size())));
    return {familyName.at(0) + u' ' + givenName.at(0), familyName.at(1) + u' ' + givenName.at(1),
            givenName.at(2)};
}

DemoWords::Place DemoWords::place()
{
    const QStringList &town = m_towns.at(number(int(m_towns.size())));
    return {town.at(1),
            QStringLiteral("福島市%1字見本%2-%3").arg(town.at(0)).arg(1 + number(120)).arg(1 + number(15))};
}

DemoWords::OfficeName DemoWords::officeName()
{
    const int words = int(m_officeWords.size());
    const int kinds = int(m_officeKinds.size());
    const QString word = m_officeWords.at(m_offices % words).at(0);
    const QStringList &kind = m_officeKinds.at((m_offices + m_offices / words) % kinds);
    const int round = m_offices / (words * kinds);
    const QString again = round == 0 ? QString() : QStringLiteral("第%1").arg(round + 1);
    ++m_offices;
    return {word + again + kind.at(0), toHiragana(word) + again + kind.at(1), word + again + kind.at(2),
            kind.at(3)};
}

QString DemoWords::profession()
{
    return m_professions.at(number(int(m_professions.size())));
}

QString DemoWords::officePhone()
{
    return QStringLiteral("024-000-%1").arg(number(10000), 4, 10, QLatin1Char('0'));
}

QString DemoWords::mobilePhone()
{
    return QStringLiteral("090-0000-%1").arg(number(10000), 4, 10, QLatin1Char('0'));
}

} // namespace renkei
