// SPDX-License-Identifier: Apache-2.0
#include "forms/source_expression.h"

#include "text/error.h"

#include <QCoreApplication>

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

static SourcePath readPath(const QString &text, const QStringList &roots)
{
    SourcePath path{text.trimmed().split(u'.')};
    if (path.words == QStringList{QStringLiteral("today")}) {
        return path;
    }
    if (path.words.size() < 2 || !roots.contains(path.words.front())) {
        QStringList expected{QStringLiteral("today")};
        for (const QString &root : roots) {
            expected += root + QStringLiteral(".…");
        }
        refuse(QCoreApplication::translate("FormSource", "from=\"…%1…\": expected one of: %2.")
                   .arg(text.trimmed(), expected.join(QStringLiteral(", "))));
    }
    const RegisterSpec *spec = &registerByKey(path.words.front().toUtf8());
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

SourceExpression readSource(const QString &text, const QStringList &roots)
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
    if (path.isToday()) {
        return nullptr;
    }
    const RegisterSpec *spec = &registerByKey(path.words.front().toUtf8());
    const FieldSpec *field = nullptr;
    for (qsizetype i = 1; i < path.words.size(); ++i) {
        field = &spec->field(path.words[i].toUtf8());
        spec = field->kind == FieldKind::Reference ? &registerByKey(field->list) : spec;
    }
    return field;
}

} // namespace renkei::forms
