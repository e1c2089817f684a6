// SPDX-License-Identifier: Apache-2.0
#include "exchange/import_row.h"

#include <QSet>

#include <algorithm>

namespace renkei {

namespace {

/// Between the texts of several columns that make one field.
QString joint(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Name:
    case FieldKind::Kana:
        return QStringLiteral("\u3000");
    case FieldKind::Note:
        return QStringLiteral("\n");
    default:
        return {};
    }
}

bool isJoined(FieldKind kind)
{
    return kind == FieldKind::Name || kind == FieldKind::Kana || kind == FieldKind::Text ||
           kind == FieldKind::Note;
}

/// A number that can only be meant as a day when it stands in a date column of a workbook (1927 to 2119).
constexpr qint64 firstPlausibleSerial = 10000;
constexpr qint64 lastPlausibleSerial = 80000;

} // namespace

std::vector<qsizetype> columnsOf(const ColumnMapping &mapping, QByteArrayView key)
{
    std::vector<qsizetype> columns;
    for (qsizetype column = 0; column < mapping.fields.size(); ++column) {
        if (mapping.fields[column] == key) {
            columns.push_back(column);
        }
    }
    return columns;
}

QString joinedFurigana(const TableRow &row, const std::vector<qsizetype> &columns)
{
    QStringList parts;
    for (const qsizetype column : columns) {
        if (row.cell(column).trimmed().isEmpty()) {
            continue;
        }
        const QString part = row.furigana.value(column);
        if (part.isEmpty()) {
            return {};
        }
        parts.append(part);
    }
    return parts.join(joint(FieldKind::Kana));
}

ImportRowReader::ImportRowReader(const Table &table, const ColumnMapping &mapping, const Ledger &ledger,
                                 const RegisterSpec &spec, const ImportOptions &options)
    : m_table(table)
    , m_spec(spec)
    , m_today(options.today)
{
    for (const FieldSpec *field : importableFields(spec)) {
        FieldColumns source;
        source.field = field;
        source.position = spec.indexOf(field->key);
        source.columns = columnsOf(mapping, field->key);
        if (field->kind == FieldKind::Reference) {
            const RegisterSpec &target = registerByKey(field->list);
            if (source.columns.empty() && !field->uses.testFlag(FieldUse::Required)) {
                continue;
            }
            source.names = std::make_unique<ReferenceNames>(ledger, target);
            if (field->uses.testFlag(FieldUse::Required)) {
                source.fallback =
                    options.defaultOffice.isNull() ? source.names->onlyOne() : options.defaultOffice;
            }
        } else if (source.columns.empty() && field->kind != FieldKind::Kana) {
            continue;
        }
        if (m_nameColumns.empty() && field->kind == FieldKind::Name) {
            m_nameColumns = source.columns;
        }
        m_sources.push_back(std::move(source));
    }
}

QString ImportRowReader::cellText(const FieldColumns &source, const TableRow &row) const
{
    QString text;
    for (const qsizetype column : source.columns) {
        QString cell = row.cell(column).trimmed();
        if (cell.isEmpty()) {
            continue;
        }
        if (!isJoined(source.field->kind)) {
            return cell;
        }
        text += text.isEmpty() ? cell : joint(source.field->kind) + cell;
    }
    if (text.isEmpty() && source.field->kind == FieldKind::Kana) {
        return joinedFurigana(row, m_nameColumns);
    }
    return text;
}

/// "2026/11/22 13:05" is the day; a bare number in a date column of a workbook is a serial number.
QString ImportRowReader::dateText(const QString &text) const
{
    const qsizetype space = text.indexOf(u' ');
    if (space > 0 && text.indexOf(u':', space) > 0) {
        return text.first(space);
    }
    bool isNumber = false;
    const qint64 serial = text.toLongLong(&isNumber);
    if (m_table.format == TableFormat::Xlsx && isNumber && serial >= firstPlausibleSerial &&
        serial <= lastPlausibleSerial) {
        return dateFromSerial(double(serial), m_table.datesFrom1904).toString(Qt::ISODate);
    }
    return text;
}

FieldInput ImportRowReader::input(const FieldColumns &source, const QString &text)
{
    switch (source.field->kind) {
    case FieldKind::Reference: {
        if (text.isEmpty()) {
            return {QVariant::fromValue(source.fallback), {}};
        }
        const ReferenceNames::Found found = source.names->find(text);
        return {QVariant::fromValue(found.id), found.problem};
    }
    case FieldKind::Choice: {
        const QString known = QString::fromLatin1(source.field->key) + u'\n' + text;
        const auto before = m_knownChoices.constFind(known);
        return before != m_knownChoices.constEnd()
                   ? *before
                   : *m_knownChoices.insert(known, fieldFromText(*source.field, text, m_today));
    }
    case FieldKind::Date:
        return fieldFromText(*source.field, dateText(text), m_today);
    default:
        return fieldFromText(*source.field, text, m_today);
    }
}

PlannedRow ImportRowReader::read(qsizetype tableRow)
{
    const TableRow &row = m_table.rows[tableRow];
    PlannedRow planned;
    planned.tableRow = tableRow;
    planned.line = row.line;
    planned.record = Record(m_spec);
    QSet<QByteArray> withProblem;
    for (const FieldColumns &source : m_sources) {
        const FieldInput value = input(source, cellText(source, row));
        planned.record.values[source.position] = value.value;
        if (!value.problem.isEmpty()) {
            planned.problems.append({source.field->key, value.problem});
            withProblem.insert(source.field->key);
        }
    }
    // A field that could not be read is empty; that it is required too would be said twice.
    for (const FieldProblem &problem : checkRecord(planned.record, m_today)) {
        if (!withProblem.contains(problem.field)) {
            planned.problems.append(problem);
        }
    }
    return planned;
}

} // namespace renkei
