// SPDX-License-Identifier: Apache-2.0
// Every sentence has its Japanese: the catalogues are complete, and nothing in the sources is missing from
// them.
#include "support/text_stream.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSet>
#include <QStringList>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <catch2/catch_test_macros.hpp>

namespace {

struct Message
{
    QString key; ///< context and source
    QString translation;
    bool finished = true;
};

QList<Message> messagesOf(const QString &path)
{
    QFile file(path);
    INFO(path.toStdString());
    REQUIRE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    QString source;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        if (xml.name() == QStringLiteral("name")) {
            context = xml.readElementText();
        } else if (xml.name() == QStringLiteral("source")) {
            source = xml.readElementText();
        } else if (xml.name() == QStringLiteral("translation")) {
            const bool finished = !xml.attributes().hasAttribute(QStringLiteral("type"));
            const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
            messages.append({context + QStringLiteral(": ") + source, text, finished});
        }
    }
    REQUIRE_FALSE(xml.hasError());
    return messages;
}

QStringList catalogues()
{
    const QDir folder(QStringLiteral(RENKEI_SOURCE "/translations"));
    QStringList paths;
    for (const QString &name : folder.entryList({QStringLiteral("*_ja.ts")})) {
        paths += folder.filePath(name);
    }
    return paths;
}

} // namespace

TEST_CASE("no sentence waits for its Japanese", "[house]")
{
    REQUIRE(catalogues().size() >= 10);
    QStringList waiting;
    for (const QString &path : catalogues()) {
        for (const Message &message : messagesOf(path)) {
            if (!message.finished || message.translation.isEmpty()) {
                waiting += message.key;
            }
        }
    }
    CHECK(waiting == QStringList());
}

TEST_CASE("every sentence in the sources is in a catalogue", "[house]")
{
    QSet<QString> known;
    for (const QString &path : catalogues()) {
        for (const Message &message : messagesOf(path)) {
            known.insert(message.key);
        }
    }
    const QTemporaryDir folder;
    const QString extracted = folder.filePath(QStringLiteral("sources.ts"));
    QProcess lupdate;
    lupdate.start(QStringLiteral(RENKEI_LUPDATE),
                  {QStringLiteral("-silent"), QStringLiteral("-source-language"), QStringLiteral("en"),
                   QStringLiteral("-target-language"), QStringLiteral("ja"), QStringLiteral("-I"),
                   QStringLiteral(RENKEI_SOURCE), QStringLiteral("-I"), QStringLiteral(RENKEI_SOURCE "/core"),
                   QStringLiteral(RENKEI_SOURCE "/core"), QStringLiteral(RENKEI_SOURCE "/forms"),
                   QStringLiteral(RENKEI_SOURCE "/app"), QStringLiteral("-ts"), extracted});
    REQUIRE(lupdate.waitForFinished(120000));
    REQUIRE(lupdate.exitCode() == 0);
    QStringList missing;
    const QList<Message> inSources = messagesOf(extracted);
    CHECK(inSources.size() > 100);
    for (const Message &message : inSources) {
        if (!known.contains(message.key)) {
            missing += message.key;
        }
    }
    CHECK(missing == QStringList());
}
