// SPDX-License-Identifier: Apache-2.0
#include "exchange/staff_names.h"

#include "domain/office.h"
#include "text/display_name.h"
#include "text/fold.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace renkei {

static bool hasBracketOrDivider(const QString &name)
{
    return std::ranges::any_of(name, [](QChar c) { return QStringView(u"(（[［【〔/／").contains(c); });
}

StaffNames::StaffNames(const Ledger &ledger)
{
    addOffices(ledger);
    const QDate today = ledger.clock().today();
    enum Field { Office, Name, Kana, Left, DisplayName };
    const RowList rows = ledger.rows(StaffMember::spec(), {"office", "name", "kana", "left", "displayName"});
    m_people.reserve(size_t(rows.size()));
    m_indexById.reserve(rows.size());
    m_byName.reserve(rows.size());
    m_byKana.reserve(rows.size());
    for (qsizetype row = 0; row < rows.size(); ++row) {
        const QDate left = rows.value(row, Left).toDate();
        addPerson({StaffId(rows.id(row)), OfficeId(rows.value(row, Office).toUuid()), rows.text(row, Name),
                   left.isValid() && left < today},
                  rows.text(row, Kana), rows.text(row, DisplayName));
    }
}

void StaffNames::addOffices(const Ledger &ledger)
{
    ledger.forEach(Office::spec(), {}, [this](const Record &record) {
        const OfficeId id(record.id);
        QStringList &keys = m_officeKeys[id];
        for (const char *field : {"name", "shortName", "kana"}) {
            for (const QString &key : {searchKey(record.text(field)), officeKey(record.text(field))}) {
                if (!key.isEmpty() && !keys.contains(key)) {
                    keys.append(key);
                    m_byOffice.insert(key, id);
                }
            }
        }
    });
}

void StaffNames::addName(const QString &name, int person)
{
    if (const QString key = searchKey(name); !key.isEmpty() && !m_byName.contains(key, person)) {
        m_byName.insert(key, person);
    }
}

void StaffNames::addPerson(Person person, const QString &kana, const QString &displayName)
{
    const int index = int(m_people.size());
    m_indexById.insert(person.id.uuid(), index);
    if (hasBracketOrDivider(person.name)) {
        const ListedName read = readMemberName(person.name);
        addName(read.name, index);
        for (const QString &other : read.otherNames) {
            addName(other, index);
        }
    } else {
        addName(person.name, index);
    }
    if (!displayName.isEmpty()) { // somebody entered another name than the rule gives
        addName(readMemberName(displayName).name, index);
    }
    if (const QString key = searchKey(kana); !key.isEmpty()) {
        m_byKana.insert(key, index);
    }
    m_people.push_back(std::move(person));
}

static QString withoutSpaces(const QString &text)
{
    QString result = text;
    result.removeIf([](QChar c) { return c.isSpace(); });
    return result;
}

bool StaffNames::isWritten(int person, const QString &name) const
{
    return withoutSpaces(m_people[size_t(person)].name) == withoutSpaces(name);
}

QList<int> StaffNames::peopleCalled(const ListedName &listed) const
{
    QList<int> people;
    const auto take = [&people](const QList<int> &found) {
        for (const int person : found) {
            if (!people.contains(person)) {
                people.append(person);
            }
        }
    };
    const QString key = searchKey(listed.name);
    take(m_byName.values(key));
    for (const QString &other : listed.otherNames) {
        take(m_byName.values(searchKey(other)));
    }
    if (people.isEmpty() && !key.isEmpty()) {
        take(m_byKana.values(key)); // the list shows kana only
    }
    if (!listed.kana.isEmpty()) {
        const QList<int> sounding = m_byKana.values(searchKey(listed.kana));
        QList<int> both;
        std::ranges::copy_if(people, std::back_inserter(both),
                             [&](int person) { return sounding.contains(person); });
        if (!both.isEmpty()) {
            people = both; // 山田 裕子 is ゆうこ or ひろこ
        }
    }
    std::ranges::sort(people);
    return people;
}

/// At most one letter put in, taken out or replaced.
static bool differByOne(const QString &a, const QString &b)
{
    const QString &shorter = a.size() <= b.size() ? a : b;
    const QString &longer = a.size() <= b.size() ? b : a;
    if (longer.size() - shorter.size() > 1) {
        return false;
    }
    qsizetype front = 0;
    while (front < shorter.size() && shorter[front] == longer[front]) {
        ++front;
    }
    const qsizetype skip = longer.size() == shorter.size() ? 1 : 0;
    return QStringView(shorter).mid(std::min(front + skip, shorter.size())) ==
           QStringView(longer).mid(std::min(front + 1, longer.size()));
}

bool StaffNames::resembles(int person, const ListedName &listed) const
{
    constexpr qsizetype shortest = 3; // 林 美 and 森 美 differ by one letter, too
    const Person &known = m_people[size_t(person)];
    const QString key = searchKey(listed.name);
    const QString knownKey = searchKey(known.name);
    if (std::min(key.size(), knownKey.size()) >= shortest && differByOne(key, knownKey)) {
        return true;
    }
    static const QRegularExpression space(QStringLiteral("[\\s\\x{3000}]+"));
    const QString given = searchKey(known.name.section(space, 1));
    const QString office = officeTextOf(listed);
    return given.size() > 1 && key.endsWith(given) && key.size() > given.size() &&
           (officesCalled(office).contains(known.office) || officeResembles(person, office));
}

QList<OfficeId> StaffNames::officesCalled(const QString &text) const
{
    const QString key = searchKey(text);
    if (key.isEmpty()) {
        return {};
    }
    const QList<OfficeId> offices = m_byOffice.values(key);
    return offices.isEmpty() ? m_byOffice.values(officeKey(text)) : offices;
}

static QSet<QString> pairsOf(const QString &key)
{
    QSet<QString> pairs;
    for (qsizetype i = 0; i + 1 < key.size(); ++i) {
        pairs.insert(key.mid(i, 2));
    }
    return pairs;
}

bool StaffNames::officeResembles(int person, const QString &text) const
{
    const QString key = officeKey(text);
    if (key.size() < 2) {
        return false;
    }
    const QSet<QString> pairs = pairsOf(key);
    for (const QString &known : m_officeKeys.value(office(person))) {
        const QString &shorter = known.size() < key.size() ? known : key;
        const QString &longer = known.size() < key.size() ? key : known;
        if (shorter.size() > 2 && longer.contains(shorter)) {
            return true;
        }
        const QSet<QString> knownPairs = pairsOf(known);
        const auto shared =
            std::ranges::count_if(pairs, [&](const QString &pair) { return knownPairs.contains(pair); });
        // More than two thirds of the letter pairs of both.
        if (!knownPairs.isEmpty() && 3 * shared > std::max(pairs.size(), knownPairs.size()) * 2) {
            return true;
        }
    }
    return false;
}

QString StaffNames::officeTextOf(const ListedName &listed) const
{
    for (const QString &text : listed.parts + listed.remarks) {
        if (!officesCalled(text).isEmpty()) {
            return text;
        }
    }
    return listed.parts.value(0);
}

bool StaffNames::isDepartment(const ListedName &listed) const
{
    const QString key = searchKey(listed.name);
    if (key.isEmpty() || !officesCalled(listed.name).isEmpty() || renkei::isDepartment(listed.name)) {
        return true;
    }
    static const QRegularExpression space(QStringLiteral("[\\s\\x{3000}]"));
    const qsizetype cut = listed.name.indexOf(space);
    return cut > 0 && !officesCalled(listed.name.left(cut)).isEmpty();
}

} // namespace renkei
