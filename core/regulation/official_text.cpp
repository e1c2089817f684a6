// SPDX-License-Identifier: Apache-2.0
#include "regulation/official_text.h"

#include "regulation/pack_error.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QXmlStreamReader>

#include <array>

namespace renkei {

static constexpr qint64 largestTemplate = Q_INT64_C(1) * 1024 * 1024;

/// Attributes whose words are printed, in the order in which they count.
static constexpr std::array printedAttributes{"label", "title", "options", "text", "suffix"};

static void appendWords(QString &words, QStringView text)
{
    for (const QChar letter : text) {
        if (!letter.isSpace()) {
            words += letter;
        }
    }
}

static void appendElement(QString &words, const QXmlStreamReader &reader)
{
    // What a field is called in messages is printed nowhere; what can be chosen in it is.
    const bool isField = reader.name() == u"field" || reader.name() == u"form";
    for (const char *name : printedAttributes) {
        const QLatin1StringView key(name);
        if (!isField || key == QLatin1StringView("options")) {
            appendWords(words, reader.attributes().value(key));
        }
    }
}

QByteArray officialTextHash(const QByteArray &xml, const QString &file,
                            const QHash<QString, QString> &clauses)
{
    QString words;
    QXmlStreamReader reader(xml);
    reader.setEntityExpansionLimit(0);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement()) {
            appendElement(words, reader);
            if (reader.name() == u"clause") {
                appendWords(words,
                            clauses.value(reader.attributes().value(QStringLiteral("ref")).toString()));
            }
        } else if (reader.isCharacters()) {
            appendWords(words, reader.text());
        }
    }
    if (reader.hasError()) {
        throw PackError(file, reader.lineNumber(),
                        QCoreApplication::translate("RegionPack", "the XML is not well formed here: %1")
                            .arg(reader.errorString()));
    }
    return QCryptographicHash::hash(words.toUtf8(), QCryptographicHash::Sha256);
}

OfficialText officialText(const RegionPack &pack, const QString &formId)
{
    const PackForm &form = pack.form(formId);
    QFile file(pack.folder + u'/' + form.file);
    if (!file.open(QIODevice::ReadOnly)) {
        throw PackError(form.file, 1,
                        QCoreApplication::translate("RegionPack", "the file is missing or cannot be read."));
    }
    return {form.id, form.version,
            officialTextHash(file.read(largestTemplate), form.file, pack.clauseTexts())};
}

std::optional<OfficialText> officialTextFor(const RegionPack &pack, const QString &documentKind)
{
    const PackForm *form = pack.formForKind(documentKind);
    return form == nullptr ? std::nullopt : std::optional(officialText(pack, form->id));
}

bool isOlderText(const OfficialText &current, const QByteArray &signedHash)
{
    return signedHash.isEmpty() ? current.version != QString::fromUtf16(firstTextVersion)
                                : signedHash != current.hash;
}

} // namespace renkei
