// SPDX-License-Identifier: Apache-2.0
#include "forms/template_sources.h"

#include "forms/data_provider.h"
#include "regulation/pack_error.h"

#include <QCoreApplication>

namespace renkei::forms {

const RegisterSpec *registerNamed(const QString &key)
{
    for (const RegisterSpec *spec : allRegisters()) {
        if (key == QLatin1StringView(spec->key)) {
            return spec;
        }
    }
    return nullptr;
}

static void refuseProvider(const FormTemplate &form, const RelatedSource &related)
{
    const DataProvider *provider = dataProvider(related.from);
    if (!provider) {
        QStringList known;
        for (const DataProvider &other : dataProviders()) {
            known += QLatin1StringView(other.name);
        }
        throw PackError(form.file, related.line,
                        QCoreApplication::translate(
                            "FormTemplate", "<related from=\"%1\">: expected a register or one of: %2.")
                            .arg(related.from, known.join(QStringLiteral(", "))));
    }
    if (form.subject != QLatin1StringView(provider->subject)) {
        throw PackError(form.file, related.line,
                        QCoreApplication::translate(
                            "FormTemplate",
                            "<related from=\"%1\">: expected subject=\"%2\" in pack.xml, but found \"%3\".")
                            .arg(related.from, QLatin1StringView(provider->subject), form.subject));
    }
}

SourceRoots rootsOf(const FormTemplate &form)
{
    SourceRoots roots{{QStringLiteral("office"), registerNamed(QStringLiteral("office"))},
                      {QStringLiteral("ownOffice"), registerNamed(QStringLiteral("office"))},
                      {QStringLiteral("operator"), registerNamed(QStringLiteral("operator"))}};
    if (!form.subject.isEmpty()) {
        roots.insert(form.subject, registerNamed(form.subject));
    }
    for (const RelatedSource &related : form.related) {
        if (roots.contains(related.key)) {
            throw PackError(
                form.file, related.line,
                QCoreApplication::translate("FormTemplate", "<related key=\"%1\">: the key is taken already.")
                    .arg(related.key));
        }
        const RegisterSpec *spec = registerNamed(related.from);
        if (!spec) {
            refuseProvider(form, related);
        }
        roots.insert(related.key, spec);
    }
    return roots;
}

SourceRoots rowRootsOf(const FormTemplate &form, const FormField &table)
{
    SourceRoots roots = rootsOf(form);
    const QStringList path = table.from.split(u'.');
    if (path.size() == 1) {
        const RegisterSpec *spec = registerNamed(table.from);
        if (!spec) {
            throw PackError(
                form.file, table.line,
                QCoreApplication::translate("PackCheck", "the table \"%1\": from=\"%2\" is no register.")
                    .arg(table.key, table.from));
        }
        roots.insert(table.from, spec);
        return roots;
    }
    if (!roots.contains(path.front()) || roots.value(path.front())) {
        throw PackError(
            form.file, table.line,
            QCoreApplication::translate(
                "FormTemplate", "the table \"%1\": from=\"%2\" is neither a register nor a list of data.")
                .arg(table.key, table.from));
    }
    for (const QString &word : path.mid(1)) {
        roots.insert(word, nullptr);
    }
    return roots;
}

} // namespace renkei::forms
