// SPDX-License-Identifier: Apache-2.0
#include "exchange/column_mapping.h"

#include "exchange/heading_words.h"
#include "text/error.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace renkei {

namespace {

/// A title, the date and the name of the office may stand above the headings; more than this never does.
constexpr qsizetype searchedRows = 20;

QString listed(const QStringList &words)
{
    return words.join(QCoreApplication::translate("Import", ", "));
}

bool isJoinable(FieldKind kind)
{
    return kind == FieldKind::Name || kind == FieldKind::Kana || kind == FieldKind::Text ||
           kind == FieldKind::Note;
}

/// The field a person names: by key, option or label.
QByteArray fieldNamed(const RegisterSpec &spec, const QByteArray &wanted)
{
    if (wanted.isEmpty()) {
        return {};
    }
    QStringList known;
    for (const FieldSpec *field : importableFields(spec)) {
        const QString text = QString::fromUtf8(wanted);
        if (wanted == field->key || text == field->option() || text == field->translatedLabel()) {
            return field->key;
        }
        known.append(QString::fromUtf8(field->key));
    }
    throw Error(ErrorCode::InvalidInput,
                QCoreApplication::translate("Import", "There is no field named “%1”. The fields are: %2.")
                    .arg(QString::fromUtf8(wanted), listed(known)),
                QStringLiteral("unknown field in a mapping"));
}

class MappingGuesser
{
public:
    MappingGuesser(const Table &table, const RegisterSpec &spec, const QList<MappingChoice> &choices,
                   const RememberedMapping &remembered)
        : m_table(table)
        , m_spec(spec)
        , m_choices(choices)
        , m_remembered(remembered)
        , m_words(spec)
    {
    }

    ColumnMapping guess()
    {
        ColumnMapping mapping;
        mapping.headingRow = headingRow();
        const qsizetype columns = m_table.columnCount();
        if (mapping.headingRow >= 0) {
            mapping.headings = m_table.rows[mapping.headingRow].cells;
        }
        mapping.headings.resize(columns);
        mapping.fields.resize(columns);
        m_settled.resize(columns);
        applyChoices(mapping);
        applyRemembered(mapping);
        applyGuesses(mapping, HeadingMatch::Exact);
        applyGuesses(mapping, HeadingMatch::Similar);
        return mapping;
    }

private:
    /// The row with the most headings that are known; in a list of one column its heading alone is enough.
    qsizetype headingRow() const
    {
        qsizetype best = -1;
        qsizetype bestScore = 0;
        const qsizetype end = std::min(searchedRows, m_table.rows.size());
        for (qsizetype row = 0; row < end; ++row) {
            const qsizetype score = knownHeadings(m_table.rows[row]);
            if (score > bestScore && (score > 1 || m_table.columnCount() == 1 || isFirstWide(row))) {
                best = row;
                bestScore = score;
            }
        }
        return best;
    }

    /// One known heading is enough in the first row that is not a title alone in its row.
    bool isFirstWide(qsizetype row) const
    {
        const auto filled = [&](qsizetype index) {
            return std::ranges::count_if(m_table.rows[index].cells,
                                         [](const QString &cell) { return !cell.trimmed().isEmpty(); });
        };
        for (qsizetype above = 0; above < row; ++above) {
            if (filled(above) > 1) {
                return false;
            }
        }
        return filled(row) > 1;
    }

    qsizetype knownHeadings(const TableRow &row) const
    {
        return std::ranges::count_if(row.cells, [&](const QString &cell) {
            if (cell.trimmed().isEmpty()) {
                return false;
            }
            const QString key = headingKey(cell);
            return m_words.guess(cell).match == HeadingMatch::Exact || m_remembered.contains(key) ||
                   std::ranges::any_of(m_choices, [&](const MappingChoice &choice) {
                       return cell.trimmed() == choice.first.trimmed() || key == headingKey(choice.first);
                   });
        });
    }

    void applyChoices(ColumnMapping &mapping)
    {
        for (const MappingChoice &choice : m_choices) {
            const qsizetype column = columnNamed(mapping, choice.first);
            mapping.fields[column] = fieldNamed(m_spec, choice.second);
            m_settled[column] = true;
        }
    }

    /// By heading as written, by heading folded, by number from 1, by letter.
    static qsizetype columnNamed(const ColumnMapping &mapping, const QString &wanted)
    {
        const QString key = headingKey(wanted);
        for (qsizetype column = 0; column < mapping.headings.size(); ++column) {
            if (mapping.headings[column].trimmed() == wanted.trimmed() && !wanted.trimmed().isEmpty()) {
                return column;
            }
        }
        for (qsizetype column = 0; column < mapping.headings.size(); ++column) {
            if (!key.isEmpty() && headingKey(mapping.headings[column]) == key) {
                return column;
            }
        }
        bool isNumber = false;
        const qsizetype number = wanted.trimmed().toLongLong(&isNumber);
        const qsizetype column = isNumber ? number - 1 : columnFromLetters(wanted.trimmed());
        if (column >= 0 && column < mapping.headings.size()) {
            return column;
        }
        QStringList known;
        for (qsizetype i = 0; i < mapping.headings.size(); ++i) {
            const QString heading = mapping.headings[i].simplified();
            known.append(heading.isEmpty() ? columnLetters(i) : heading);
        }
        throw Error(
            ErrorCode::InvalidInput,
            QCoreApplication::translate("Import", "The table has no column named “%1”. Its columns are: %2.")
                .arg(wanted, listed(known)),
            QStringLiteral("unknown column in a mapping"));
    }

    void applyRemembered(ColumnMapping &mapping)
    {
        QSet<QString> met; // of two columns with the same heading, the first was meant
        for (qsizetype column = 0; column < mapping.headings.size(); ++column) {
            const QString key = headingKey(mapping.headings[column]);
            const auto found = m_remembered.constFind(key);
            if (m_settled[column] || found == m_remembered.constEnd() || met.contains(key)) {
                continue;
            }
            const bool known = found->isEmpty() || m_spec.indexOf(*found) >= 0;
            if (known && (found->isEmpty() || isFree(mapping, *found, true))) {
                mapping.fields[column] = *found;
                m_settled[column] = true;
                met.insert(key);
            }
        }
    }

    void applyGuesses(ColumnMapping &mapping, HeadingMatch wanted)
    {
        // Whole columns first: where 氏名 is, 姓 and 名 beside it add nothing.
        for (const bool part : {false, true}) {
            const QList<QByteArray> whole = mapping.fields;
            for (qsizetype column = 0; column < mapping.headings.size(); ++column) {
                const HeadingGuess guess = m_words.guess(mapping.headings[column]);
                if (m_settled[column] || guess.match != wanted || guess.part != part) {
                    continue;
                }
                if (part ? !whole.contains(guess.field) && isFree(mapping, guess.field, true)
                         : isFree(mapping, guess.field, false)) {
                    mapping.fields[column] = guess.field;
                    m_settled[column] = true;
                }
            }
        }
    }

    bool isFree(const ColumnMapping &mapping, const QByteArray &field, bool mayJoin) const
    {
        return !mapping.hasField(field) || (mayJoin && isJoinable(m_spec.field(field).kind));
    }

    const Table &m_table;
    const RegisterSpec &m_spec;
    const QList<MappingChoice> &m_choices;
    const RememberedMapping &m_remembered;
    HeadingWords m_words;
    QList<bool> m_settled;
};

} // namespace

QStringList ColumnMapping::unusedHeadings() const
{
    QStringList unused;
    for (qsizetype column = 0; column < headings.size(); ++column) {
        if (fields.value(column).isEmpty() && !headings[column].trimmed().isEmpty()) {
            unused.append(headings[column].simplified());
        }
    }
    return unused;
}

QList<const FieldSpec *> importableFields(const RegisterSpec &spec)
{
    QList<const FieldSpec *> fields;
    for (const FieldSpec &field : spec.fields) {
        if (field.uses.testFlag(FieldUse::Imported)) {
            fields.append(&field);
        }
    }
    return fields;
}

ColumnMapping guessMapping(const Table &table, const RegisterSpec &spec, const QList<MappingChoice> &choices,
                           const RememberedMapping &remembered)
{
    return MappingGuesser(table, spec, choices, remembered).guess();
}

QString rememberedText(const ColumnMapping &mapping, const RegisterSpec &spec,
                       const RememberedMapping &before)
{
    QJsonObject object;
    for (auto entry = before.constBegin(); entry != before.constEnd(); ++entry) {
        object.insert(entry.key(), QString::fromUtf8(entry.value()));
    }
    const HeadingWords words(spec);
    for (qsizetype column = mapping.headings.size() - 1; column >= 0; --column) { // the first of equals stays
        const QString key = headingKey(mapping.headings[column]);
        const QByteArray field = mapping.fields.value(column);
        // A column nobody knows what to do with is not a choice: a later version may know it.
        const bool isChoice = !field.isEmpty() || before.contains(key) ||
                              words.guess(mapping.headings[column]).match == HeadingMatch::Exact;
        if (!key.isEmpty() && isChoice) {
            object.insert(key, QString::fromUtf8(field));
        }
    }
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

RememberedMapping rememberedFromText(const QString &text)
{
    RememberedMapping mapping;
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        mapping.insert(entry.key(), entry.value().toString().toUtf8());
    }
    return mapping;
}

} // namespace renkei
