// SPDX-License-Identifier: Apache-2.0
#include "exchange/import_duplicates.h"

#include "text/fold.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace renkei {

namespace {

/// The field that tells people of one name apart. A register that is not listed goes by the name alone.
struct DetailRow
{
    const char *registerKey;
    const char *field;
};
constexpr std::array details{DetailRow{"staff", "office"}, DetailRow{"patient", "birthDate"}};

QString uniqueKey(const FieldSpec &field, const QString &value)
{
    return QString::fromLatin1(field.key) + u'\n' + value.toCaseFolded();
}

} // namespace

DuplicateFinder::DuplicateFinder(const Ledger &ledger, const RegisterSpec &spec)
    : m_ledger(ledger)
    , m_spec(spec)
{
    for (const DetailRow &row : details) {
        if (qstrcmp(row.registerKey, spec.key) == 0) {
            m_detail = &spec.field(row.field);
        }
    }
    for (const FieldSpec &field : spec.fields) {
        if (field.uses.testFlag(FieldUse::Unique)) {
            m_uniqueFields.append(&field);
        }
    }
    ledger.forEach(spec, {}, [&](const Record &record) {
        Person known = person(record);
        known.id = record.id;
        learn(record, std::move(known));
    });
}

DuplicateFinder::Person DuplicateFinder::person(const Record &record) const
{
    Person result;
    result.nameKey = searchKey(record.text("name"));
    if (m_spec.indexOf("kana") >= 0) {
        result.kanaKey = searchKey(record.text("kana"));
    }
    if (m_detail != nullptr) {
        result.detail = record.value(m_detail->key);
    }
    return result;
}

void DuplicateFinder::learn(const Record &record, Person person)
{
    const qsizetype index = m_people.size();
    // Of several who cannot be told apart the first is enough; else a file of one name would cost its square.
    const auto [begin, end] = m_byName.equal_range(person.nameKey);
    const bool isKnown =
        std::any_of(begin, end, [&](qsizetype other) { return m_people[other].detail == person.detail; });
    if (!person.nameKey.isEmpty() && !isKnown) {
        m_byName.insert(person.nameKey, index);
    }
    for (const FieldSpec *field : m_uniqueFields) {
        const QString value = record.text(field->key);
        if (!value.isEmpty() && !m_byUnique.contains(uniqueKey(*field, value))) {
            m_byUnique.insert(uniqueKey(*field, value), index);
        }
    }
    m_people.append(std::move(person));
}

void DuplicateFinder::add(const Record &record, qsizetype plannedRow)
{
    Person known = person(record);
    known.plannedRow = plannedRow;
    learn(record, std::move(known));
}

bool DuplicateFinder::sameDetail(const QVariant &a, const QVariant &b) const
{
    return m_detail == nullptr || a == b || isEmptyValue(*m_detail, a) || isEmptyValue(*m_detail, b);
}

std::optional<Duplicate> DuplicateFinder::find(const Record &record, const QList<PlannedRow> &earlier) const
{
    const Person wanted = person(record);
    qsizetype hit = -1;
    // Of several of that name, one whose detail is really the same comes before one where it is unknown, and
    // the ledger before the file.
    for (const qsizetype index : m_byName.values(wanted.nameKey)) {
        const Person &other = m_people[index];
        if (!sameDetail(wanted.detail, other.detail)) {
            continue;
        }
        const bool better =
            hit < 0 || (other.detail == wanted.detail) > (m_people[hit].detail == wanted.detail) ||
            ((other.detail == wanted.detail) == (m_people[hit].detail == wanted.detail) && index < hit);
        hit = better ? index : hit;
    }
    bool samePerson = true;
    const FieldSpec *sharedField = nullptr;
    for (const FieldSpec *field : m_uniqueFields) {
        const QString value = record.text(field->key);
        const qsizetype index = value.isEmpty() ? -1 : m_byUnique.value(uniqueKey(*field, value), -1);
        if (index >= 0 && index != hit) {
            const Person &other = m_people[index];
            samePerson = hit < 0 && (other.nameKey == wanted.nameKey ||
                                     (!wanted.kanaKey.isEmpty() && other.kanaKey == wanted.kanaKey));
            hit = index;
            sharedField = field;
            break;
        }
    }
    if (hit < 0) {
        return std::nullopt;
    }

    const Person &other = m_people[hit];
    Duplicate duplicate;
    duplicate.samePerson = samePerson;
    duplicate.earlierRow = other.plannedRow;
    QString name;
    if (other.plannedRow >= 0) {
        name = earlier[other.plannedRow].record.text("name");
    } else {
        duplicate.existing = m_ledger.get(m_spec, other.id);
        name = duplicate.existing->text("name");
    }
    const QString line = other.plannedRow >= 0 ? QString::number(earlier[other.plannedRow].line) : QString();
    if (sharedField != nullptr) {
        const QString label = sharedField->translatedLabel();
        duplicate.sentence =
            line.isEmpty() ? QCoreApplication::translate("Import", "%1: “%2” in the ledger has the same one.")
                                 .arg(label, name)
                           : QCoreApplication::translate("Import", "%1: “%2” in row %3 has the same one.")
                                 .arg(label, name, line);
    } else {
        duplicate.sentence =
            line.isEmpty()
                ? QCoreApplication::translate("Import", "“%1” is already in the ledger.").arg(name)
                : QCoreApplication::translate("Import", "“%1” is already in row %2.").arg(name, line);
    }
    return duplicate;
}

} // namespace renkei
