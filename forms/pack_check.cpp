// SPDX-License-Identifier: Apache-2.0
#include "forms/pack_check.h"

#include "forms/form_data.h"
#include "forms/template_sources.h"
#include "forms/typesetter.h"
#include "regulation/pack_error.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>

namespace renkei::forms {

namespace {

class PackChecker
{
public:
    explicit PackChecker(QString folder)
        : m_folder(std::move(folder))
    {
    }

    QList<PackProblem> check()
    {
        const std::optional<RegionPack> pack = load();
        if (!pack) {
            return m_problems;
        }
        for (const PackForm &form : pack->forms) {
            checkForm(*pack, form);
        }
        return m_problems;
    }

private:
    static QString packFile() { return QStringLiteral("pack.xml"); }

    void add(const QString &file, qint64 line, const QString &sentence)
    {
        m_problems.append({file, line, sentence});
    }

    std::optional<RegionPack> load()
    {
        if (!QDir(m_folder).exists()) {
            add(m_folder, 0, QCoreApplication::translate("PackCheck", "there is no such folder."));
            return {};
        }
        try {
            return RegionPack::load(m_folder);
        } catch (const PackError &error) {
            add(error.file(), error.line(), error.expectation());
        } catch (const Error &error) {
            add(packFile(), 0, error.sentence());
        }
        return {};
    }

    void checkForm(const RegionPack &pack, const PackForm &entry)
    {
        try {
            const FormTemplate form = loadTemplate(pack, entry.id);
            const qsizetype before = m_problems.size();
            checkSources(form, entry.file);
            if (m_problems.size() == before) {
                checkSetting(form);
            }
        } catch (const PackError &error) {
            add(error.file(), error.line(), error.expectation());
        } catch (const Error &error) {
            add(entry.file, 0, error.sentence());
        }
    }

    void checkSources(const FormTemplate &form, const QString &file)
    {
        const SourceRoots roots = rootsOf(form);
        for (const RelatedSource &related : form.related) {
            checkRelated(related, file, roots);
        }
        for (const FormField &field : form.fields) {
            if (field.shape != FieldShape::Table) {
                checkSource(field, file, roots);
            } else if (!field.from.isEmpty()) {
                checkTable(form, field, file);
            }
        }
    }

    void checkSource(const FormField &field, const QString &file, const SourceRoots &roots)
    {
        if (field.from.isEmpty()) {
            return;
        }
        try {
            for (const SourceAlternative &alternative : readSource(field.from, roots).alternatives) {
                if (alternative.source.isData()) {
                    continue; // what data holds shows only when it is there
                }
                const FieldSpec *end = endOfPath(alternative.source);
                const bool day = end ? end->kind == FieldKind::Date : alternative.source.isToday();
                if (day != (field.shape == FieldShape::Date)) {
                    add(file, field.line,
                        QCoreApplication::translate(
                            "PackCheck", "the field \"%1\": from=\"%2\" and kind=\"date\" must go together.")
                            .arg(field.key, field.from));
                }
            }
        } catch (const Error &error) {
            add(file, field.line, error.sentence());
        }
    }

    void checkWhere(const QString &where, const RegisterSpec &spec, qint64 line, const QString &file,
                    const SourceRoots &roots)
    {
        try {
            readFilters(where, spec, roots);
        } catch (const Error &error) {
            add(file, line, error.sentence());
        }
    }

    void checkFieldKey(const QString &key, const RegisterSpec &spec, const QString &owner, qint64 line,
                       const QString &file)
    {
        if (!key.isEmpty() && spec.indexOf(key.toUtf8()) < 0) {
            add(file, line,
                QCoreApplication::translate("PackCheck",
                                            "the table \"%1\": the register \"%2\" has no field \"%3\".")
                    .arg(owner, QLatin1StringView(spec.key), key));
        }
    }

    void checkRelated(const RelatedSource &related, const QString &file, const SourceRoots &roots)
    {
        const RegisterSpec *spec = roots.value(related.key);
        if (spec) {
            checkWhere(related.where, *spec, related.line, file, roots);
            checkFieldKey(related.orderBy, *spec, related.key, related.line, file);
        }
    }

    void checkTable(const FormTemplate &form, const FormField &table, const QString &file)
    {
        const SourceRoots roots = rowRootsOf(form, table);
        if (const RegisterSpec *spec = registerNamed(table.from)) {
            checkWhere(table.where, *spec, table.line, file, roots);
            for (const QString &key : {table.whileField, table.orderBy, table.first, table.filled}) {
                checkFieldKey(key, *spec, table.key, table.line, file);
            }
        } else if (!QString(table.where + table.whileField + table.orderBy + table.first).isEmpty()) {
            add(file, table.line,
                QCoreApplication::translate("PackCheck",
                                            "the table \"%1\": where, while, order and first need a register "
                                            "as from=\"…\".")
                    .arg(table.key));
        }
        for (const FormField &column : table.columns) {
            checkSource(column, file, roots);
        }
    }

    static QJsonValue sampleFor(const FormField &field)
    {
        if (field.shape == FieldShape::Date) {
            return QStringLiteral("2026-11-22");
        }
        return field.options.isEmpty() ? QStringLiteral("髙橋 日出男") : field.options.front();
    }

    /// Sets the form blank and filled, every copy: what is too tall or lacks a glyph shows here.
    static void checkSetting(const FormTemplate &form)
    {
        QJsonObject data;
        for (const FormField &field : form.fields) {
            if (field.internal) {
                continue;
            }
            if (field.shape != FieldShape::Table) {
                setDataValue(data, field.key, sampleFor(field));
                continue;
            }
            QJsonObject row;
            for (const FormField &column : field.columns) {
                setDataValue(row, column.key, sampleFor(column));
            }
            constexpr int manyRows = 40;
            QJsonArray rows;
            for (int i = 0; i < manyRows; ++i) {
                rows.append(row);
            }
            setDataValue(data, field.key, rows);
        }
        Typesetter typesetter(form);
        for (int copy = 0; copy <= int(form.copies.size()); ++copy) {
            TypesetOptions options;
            options.copy = copy;
            typesetter.typeset({}, options);
            typesetter.typeset(data, options);
        }
    }

    QString m_folder;
    QList<PackProblem> m_problems;
};

} // namespace

QList<PackProblem> checkPack(const QString &folder)
{
    return PackChecker(folder).check();
}

} // namespace renkei::forms
