// SPDX-License-Identifier: Apache-2.0
#include "app/cli/named_rows.h"

#include "text/error.h"
#include "text/fold.h"

#include <algorithm>

namespace renkei::cli {

QUuid idFromText(const QString &text)
{
    const std::optional<QUuid> id = uuidFromString(text);
    if (!id) {
        throw Error(
            ErrorCode::InvalidInput,
            CommandLine::tr("\"%1\" is not an id. renkei list and renkei search show the ids.").arg(text));
    }
    return *id;
}

static QList<QByteArray> namingFields(const RegisterSpec &spec)
{
    QList<QByteArray> fields;
    for (const char *key : {"name", "shortName", "title"}) {
        if (spec.indexOf(key) >= 0) {
            fields.append(key);
        }
    }
    return fields;
}

/// 「渡邉 彩様」 is the same as 「渡邉彩」: the group of a patient is called both ways.
static QString nameKey(QString name)
{
    if (name.endsWith(u'様')) {
        name.chop(1);
    }
    return searchKey(name);
}

QUuid oneNamed(const QString &text, const QString &kind, const QList<NamedRow> &rows)
{
    const QString key = nameKey(text);
    const auto isExact = [&](const NamedRow &row) { return row.names.contains(text); };
    const auto isAlike = [&](const NamedRow &row) {
        return !key.isEmpty() && std::any_of(row.names.cbegin(), row.names.cend(),
                                             [&key](const QString &name) { return nameKey(name) == key; });
    };
    QList<NamedRow> meant;
    std::copy_if(rows.cbegin(), rows.cend(), std::back_inserter(meant), isExact);
    if (meant.isEmpty()) {
        std::copy_if(rows.cbegin(), rows.cend(), std::back_inserter(meant), isAlike);
    }
    if (meant.isEmpty()) {
        throw Error(
            ErrorCode::NotFound,
            CommandLine::tr("\"%1\" is neither a name nor an id that is known here (%2). renkei search "
                            "finds people and offices by a part of the name.")
                .arg(text, kind));
    }
    if (meant.size() > 1) {
        constexpr qsizetype shown = 10;
        QStringList choices;
        for (const NamedRow &row : meant.first(std::min<qsizetype>(meant.size(), shown))) {
            choices += row.id.toString(QUuid::WithoutBraces) + u' ' + row.names.join(QStringLiteral(", "));
        }
        throw Error(ErrorCode::InvalidInput,
                    CommandLine::tr("\"%1\" is the name of several (%2). Please give one of these ids:\n%3")
                        .arg(text, kind, choices.join(u'\n')));
    }
    return meant.constFirst().id;
}

QUuid rowNamed(const Ledger &ledger, const RegisterSpec &spec, const QString &text)
{
    if (const std::optional<QUuid> id = uuidFromString(text)) {
        return ledger.get(spec, *id).id;
    }
    const QList<QByteArray> fields = namingFields(spec);
    if (fields.isEmpty()) {
        return idFromText(text);
    }
    const RowList rows = ledger.rows(spec, fields);
    QList<NamedRow> named;
    named.reserve(rows.size());
    for (qsizetype row = 0; row < rows.size(); ++row) {
        NamedRow one{rows.id(row), {}};
        for (qsizetype column = 0; column < rows.columnCount(); ++column) {
            if (!rows.isBlank(row, column)) {
                one.names += rows.text(row, column);
            }
        }
        named += one;
    }
    return oneNamed(text, spec.translatedLabel(), named);
}

} // namespace renkei::cli
