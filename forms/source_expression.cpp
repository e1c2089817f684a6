// SPDX-License-Identifier: Apache-2.0
#include "forms/source_expression.h"

#include "text/error.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace renkei::forms {

[[noreturn]] static void refuse(const QString &sentence)
{
    throw Error(ErrorCode::InvalidInput, sentence);
}

static QStringList keysOf(const RegisterSpec &spec)
{
    QStringList keys;
    for (const FieldSpec &field : spec.fields) {
        keys += QLatin1StringView(field.key);
    }
    return keys;
}

static SourcePath readPath(const QString &text, const SourceRoots &roots)
{
    SourcePath path{text.trimmed().split(u'.')};
    if (path.isToday() || path.isNumber()) {
        return path;
    }
    if (path.words.size() < 2 || !roots.contains(path.words.front())) {
        QStringList expected{QStringLiteral("today"), QStringLiteral("number")};
        for (const QString &root : roots.keys()) {
            expected += root + QStringLiteral(".…");
        }
        refuse(QCoreApplication::translate("FormSource", "from=\"…%1…\": expected one of: %2.")
                   .arg(text.trimmed(), expected.join(QStringLiteral(", "))));
    }
    path.begin = roots.value(path.words.front());
    const RegisterSpec *spec = path.begin;
    if (!spec) {
        return path;
    }
    for (qsizetype i = 1; i < path.words.size(); ++i) {
        const int index = spec->indexOf(path.words[i].toUtf8());
        if (index < 0) {
            refuse(QCoreApplication::translate(
                       "FormSource", "from=\"…%1…\": \"%2\" has no field \"%3\"; expected one of: %4.")
                       .arg(text.trimmed(), QLatin1StringView(spec->key), path.words[i],
                            keysOf(*spec).join(QStringLiteral(", "))));
        }
        const FieldSpec &field = spec->fields[size_t(index)];
        const bool last = i + 1 == path.words.size();
        const bool reference = field.kind == FieldKind::Reference && *field.list != '\0';
        if (last == reference) {
            refuse(last ? QCoreApplication::translate(
                              "FormSource", "from=\"…%1…\": \"%2\" is a whole record; add the field of it.")
                              .arg(text.trimmed(), path.words[i])
                        : QCoreApplication::translate(
                              "FormSource", "from=\"…%1…\": nothing can follow \"%2\", which is a value.")
                              .arg(text.trimmed(), path.words[i]));
        }
        spec = reference ? &registerByKey(field.list) : spec;
    }
    return path;
}

SourceExpression readSource(const QString &text, const SourceRoots &roots)
{
    SourceExpression expression;
    for (const QString &part : text.split(u'|')) {
        const QStringList sides = part.split(u'?');
        if (sides.size() > 2) {
            refuse(QCoreApplication::translate("FormSource",
                                               "from=\"%1\": expected at most one ? between two |.")
                       .arg(text));
        }
        SourceAlternative alternative;
        if (sides.size() == 2) {
            alternative.condition = readPath(sides[0], roots);
        }
        alternative.source = readPath(sides.back(), roots);
        expression.alternatives.push_back(std::move(alternative));
    }
    return expression;
}

const FieldSpec *endOfPath(const SourcePath &path)
{
    const RegisterSpec *spec = path.begin;
    const FieldSpec *field = nullptr;
    if (!spec) {
        return nullptr;
    }
    for (qsizetype i = 1; i < path.words.size(); ++i) {
        field = &spec->field(path.words[i].toUtf8());
        spec = field->kind == FieldKind::Reference ? &registerByKey(field->list) : spec;
    }
    return field;
}

static QVariant literalFor(const FieldSpec &field, const QString &literal, const QString &where)
{
    switch (field.kind) {
    case FieldKind::Flag:
        if (literal == u"yes" || literal == u"no") {
            return literal == u"yes";
        }
        refuse(QCoreApplication::translate("FormSource", "where=\"%1\": \"%2\" is 'yes' or 'no'.")
                   .arg(where, QLatin1StringView(field.key)));
    case FieldKind::Text:
    case FieldKind::Name:
    case FieldKind::Kana:
    case FieldKind::Choice:
        return literal;
    default:
        refuse(QCoreApplication::translate("FormSource",
                                           "where=\"%1\": \"%2\" cannot be compared with a text; "
                                           "expected a text, a yes or no, or a record.")
                   .arg(where, QLatin1StringView(field.key)));
    }
}

std::vector<SourceFilter> readFilters(const QString &where, const RegisterSpec &spec,
                                      const SourceRoots &roots)
{
    static const QRegularExpression form(QStringLiteral("^\\s*(\\w+)\\s*=\\s*(?:'([^']*)'|(\\w+))\\s*$"));
    static const QRegularExpression separator(QStringLiteral("\\sand\\s"));
    std::vector<SourceFilter> filters;
    const QStringList conditions = where.split(separator, Qt::SkipEmptyParts);
    for (const QString &condition : conditions) {
        const QRegularExpressionMatch match = form.match(condition);
        if (!match.hasMatch()) {
            refuse(QCoreApplication::translate(
                       "FormSource", "where=\"%1\": expected conditions such as patient = patient or "
                                     "kind = 'consent', joined by \"and\".")
                       .arg(where));
        }
        SourceFilter filter{match.captured(1).toUtf8(), match.captured(3), {}};
        const int index = spec.indexOf(filter.field);
        if (index < 0) {
            refuse(QCoreApplication::translate(
                       "FormSource", "where=\"%1\": \"%2\" has no field \"%3\"; expected one of: %4.")
                       .arg(where, QLatin1StringView(spec.key), match.captured(1),
                            keysOf(spec).join(QStringLiteral(", "))));
        }
        const FieldSpec &field = spec.fields[size_t(index)];
        if (filter.root.isEmpty()) {
            filter.literal = literalFor(field, match.captured(2), where);
        } else if (field.kind != FieldKind::Reference || !roots.value(filter.root)) {
            refuse(QCoreApplication::translate("FormSource",
                                               "where=\"%1\": expected a reference to equal a record that "
                                               "the form knows, or a text in 'quotes', but found \"%2\".")
                       .arg(where, condition.trimmed()));
        }
        filters.push_back(std::move(filter));
    }
    return filters;
}

} // namespace renkei::forms
