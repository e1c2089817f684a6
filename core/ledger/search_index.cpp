// SPDX-License-Identifier: Apache-2.0
#include "ledger/search_index.h"

#include "ledger/row_texts.h"
#include "ledger/search_title.h"
#include "text/fold.h"

#include <QElapsedTimer>
#include <QSet>

#include <algorithm>

namespace renkei {

namespace {

/// The searched fields of one register: name and kana first, because hits in them come first.
struct SearchedFields
{
    const RegisterSpec *spec = nullptr;
    QList<int> names;
    QList<int> others;
};

SearchedFields searchedFields(const RegisterSpec &spec)
{
    SearchedFields fields{&spec, {}, {}};
    for (size_t i = 0; i < spec.fields.size(); ++i) {
        const FieldSpec &field = spec.fields[i];
        if (field.uses.testFlag(FieldUse::Searched)) {
            const bool isName = QByteArrayView(field.key) == "name" || QByteArrayView(field.key) == "kana";
            (isName ? fields.names : fields.others).append(int(i));
        }
    }
    return fields;
}

struct IndexedRow
{
    const SearchedFields *fields = nullptr;
    QUuid id;
    bool isAlive = true;
};

struct Found
{
    size_t row;
    int field;
};

constexpr qint64 rowsASlice = 500;
constexpr qsizetype idLetters = 8; ///< an id begins with the time; fewer letters fit too many rows

} // namespace

struct SearchIndex::Private
{
    explicit Private(Ledger &openLedger)
        : ledger(openLedger)
    {
        for (const RegisterSpec *spec : allRegisters()) {
            SearchedFields searched = searchedFields(*spec);
            if (!searched.names.isEmpty() || !searched.others.isEmpty()) {
                fields.push_back(std::move(searched));
            }
        }
    }

    void restart();
    bool readSlice();
    bool readDirty();
    void put(const SearchedFields &searched, const Record &record);
    void drop(const QUuid &id);
    bool holdsAll(size_t row, const QStringList &words) const;
    QList<Found> findWords(QStringList words, qsizetype limit) const;
    QList<SearchHit> findIds(const QString &text, qsizetype limit) const;

    Ledger &ledger;
    int token = 0;
    std::vector<SearchedFields> fields;
    // Reading in: which register, after which id; then what changed since.
    size_t nextRegister = 0;
    QUuid nextAfter;
    QList<std::pair<QByteArray, QUuid>> dirty;
    // The rows: `names` and `others` are numbered alike.
    std::vector<IndexedRow> rows;
    QHash<QUuid, size_t> rowOfId;
    size_t deadRows = 0;
    RowTexts names;
    RowTexts others;
};

void SearchIndex::Private::restart()
{
    nextRegister = 0;
    nextAfter = QUuid();
    dirty.clear();
    rows.clear();
    rowOfId.clear();
    deadRows = 0;
    names.clear();
    others.clear();
}

void SearchIndex::Private::drop(const QUuid &id)
{
    if (const auto known = rowOfId.constFind(id); known != rowOfId.constEnd()) {
        rows[known.value()].isAlive = false;
        rowOfId.erase(known);
        ++deadRows;
    }
}

void SearchIndex::Private::put(const SearchedFields &searched, const Record &record)
{
    drop(record.id);
    if (record.isInBin()) {
        return;
    }
    const auto folded = [&](const QList<int> &indexes) {
        QStringList keys;
        for (const int index : indexes) {
            keys += searchKey(record.values.at(index).toString());
        }
        return keys;
    };
    rowOfId.insert(record.id, rows.size());
    rows.push_back({&searched, record.id, true});
    names.append(folded(searched.names));
    others.append(folded(searched.others));
}

/// False when every register is in.
bool SearchIndex::Private::readSlice()
{
    if (nextRegister >= fields.size()) {
        return false;
    }
    const SearchedFields &searched = fields[nextRegister];
    const QList<Record> slice = ledger.slice(*searched.spec, nextAfter, rowsASlice);
    for (const Record &record : slice) {
        put(searched, record);
    }
    if (slice.isEmpty()) {
        ++nextRegister;
        nextAfter = QUuid();
    } else {
        nextAfter = slice.last().id;
    }
    return true;
}

/// False when nothing changed since.
bool SearchIndex::Private::readDirty()
{
    if (dirty.isEmpty()) {
        return false;
    }
    for (qint64 i = 0; i < rowsASlice && !dirty.isEmpty(); ++i) {
        const std::pair<QByteArray, QUuid> place = dirty.takeLast();
        const auto searched =
            std::find_if(fields.begin(), fields.end(),
                         [&](const SearchedFields &candidate) { return place.first == candidate.spec->key; });
        if (searched == fields.end()) {
            continue;
        }
        if (const std::optional<Record> record = ledger.find(*searched->spec, place.second)) {
            put(*searched, *record);
        } else {
            drop(place.second);
        }
    }
    if (deadRows > 1000 && deadRows > rows.size() / 2) {
        restart();
    }
    return true;
}

bool SearchIndex::Private::holdsAll(size_t row, const QStringList &words) const
{
    return std::all_of(words.begin(), words.end(), [&](const QString &word) {
        return names.contains(row, word) || others.contains(row, word);
    });
}

QList<Found> SearchIndex::Private::findWords(QStringList words, qsizetype limit) const
{
    // The longest word finds the fewest rows; the others are looked up in those.
    std::sort(words.begin(), words.end(),
              [](const QString &a, const QString &b) { return a.size() > b.size(); });
    const QString main = words.takeFirst();
    QList<Found> found;
    QSet<size_t> seen;
    const auto visitor = [&](QList<int> SearchedFields::*part) {
        return [&, part](size_t row, qsizetype text) {
            const IndexedRow &candidate = rows[row];
            if (candidate.isAlive && !seen.contains(row) && holdsAll(row, words)) {
                seen.insert(row);
                found.append({row, (candidate.fields->*part).value(text)});
            }
            return found.size() < limit;
        };
    };
    names.findBeginning(main, visitor(&SearchedFields::names));
    if (found.size() < limit) {
        names.find(main, visitor(&SearchedFields::names));
    }
    if (found.size() < limit) {
        others.find(main, visitor(&SearchedFields::others));
    }
    return found;
}

/// Rows whose id begins with the text, as it stands beside the control QR.
QList<SearchHit> SearchIndex::Private::findIds(const QString &text, qsizetype limit) const
{
    QString digits = text.trimmed().toLower();
    digits.remove(u'-');
    const bool isHex = std::all_of(digits.begin(), digits.end(), [](QChar letter) {
        return (letter >= u'0' && letter <= u'9') || (letter >= u'a' && letter <= u'f');
    });
    if (!isHex || digits.size() < idLetters || digits.size() > 32) {
        return {};
    }
    const QUuid floor = QUuid::fromRfc4122(QByteArray::fromHex(digits.leftJustified(32, u'0').toLatin1()));
    QList<SearchHit> hits;
    for (const RegisterSpec *spec : allRegisters()) {
        // slice() reads what lies above an id: the one just below the first that fits.
        QByteArray below = floor.toRfc4122();
        for (qsizetype i = 15; i >= 0 && below[i]-- == '\0'; --i) {
        }
        for (const Record &record : ledger.slice(*spec, QUuid::fromRfc4122(below), limit)) {
            if (!record.id.toString(QUuid::Id128).startsWith(digits)) {
                break;
            }
            if (!record.isInBin()) {
                hits.append(searchHit(ledger, record, {}));
            }
        }
    }
    return hits.mid(0, limit);
}

// --- the index

SearchIndex::SearchIndex(Ledger &ledger)
    : d(std::make_unique<Private>(ledger))
{
    d->token = ledger.addListener([this](const QHash<QByteArray, QList<QUuid>> &changed) {
        for (auto ids = changed.begin(); ids != changed.end(); ++ids) {
            for (const QUuid &id : ids.value()) {
                d->dirty.append({ids.key(), id});
            }
        }
    });
}

SearchIndex::~SearchIndex()
{
    d->ledger.removeListener(d->token);
}

bool SearchIndex::advance(std::chrono::milliseconds budget)
{
    QElapsedTimer timer;
    timer.start();
    bool isMore = true;
    while (isMore && timer.elapsed() < budget.count()) {
        isMore = d->readDirty() || d->readSlice();
    }
    return isMore;
}

QList<SearchHit> SearchIndex::search(const QString &text, qsizetype limit)
{
    while (d->readDirty() || d->readSlice()) {
    }
    QStringList words;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        for (const QString &part : word.split(u'\u3000', Qt::SkipEmptyParts)) {
            if (const QString key = searchKey(part); !key.isEmpty()) {
                words += key;
            }
        }
    }
    QList<SearchHit> hits = d->findIds(text, limit);
    if (words.isEmpty()) {
        return hits;
    }
    for (const Found &found : d->findWords(words, limit - hits.size())) {
        const IndexedRow &row = d->rows[found.row];
        if (const std::optional<Record> record = d->ledger.find(*row.fields->spec, row.id)) {
            hits.append(searchHit(d->ledger, *record, row.fields->spec->fields[size_t(found.field)].key));
        }
    }
    return hits;
}

} // namespace renkei
