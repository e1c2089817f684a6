// SPDX-License-Identifier: Apache-2.0
// The house keeps its shape: no include points back up, no file grows past 500 lines.
#include "support/text_stream.h"

#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <catch2/catch_test_macros.hpp>

namespace {

/// Lowest first: a layer may include itself and what stands before it. The two programs do not know each
/// other.
const QStringList layers{QStringLiteral("text"),       QStringLiteral("platform"), QStringLiteral("domain"),
                         QStringLiteral("regulation"), QStringLiteral("ledger"),   QStringLiteral("workflow"),
                         QStringLiteral("exchange"),   QStringLiteral("forms"),    QStringLiteral("app/cli"),
                         QStringLiteral("app/desk")};

QString sourceRoot()
{
    return QStringLiteral(RENKEI_SOURCE);
}

QStringList sourceFiles(const QStringList &folders)
{
    QStringList files;
    for (const QString &folder : folders) {
        QDirIterator iterator(sourceRoot() + u'/' + folder, {QStringLiteral("*.h"), QStringLiteral("*.cpp")},
                              QDir::Files, QDirIterator::Subdirectories);
        while (iterator.hasNext()) {
            files += iterator.next();
        }
    }
    return files;
}

QStringList linesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll()).split(u'\n');
}

/// Index of the layer a path below the source root, or an include, belongs to; -1 for headers from outside.
qsizetype layerOf(QString path)
{
    if (path.startsWith(QStringLiteral("core/"))) {
        path = path.mid(5);
    }
    for (qsizetype i = 0; i < layers.size(); ++i) {
        if (path.startsWith(layers.at(i) + u'/')) {
            return i;
        }
    }
    return -1;
}

} // namespace

TEST_CASE("no include points back up the layers", "[house]")
{
    const QRegularExpression include(QStringLiteral("^\\s*#\\s*include\\s+\"([^\"]+)\""));
    QStringList backwards;
    qsizetype seen = 0;
    for (const QString &path :
         sourceFiles({QStringLiteral("core"), QStringLiteral("forms"), QStringLiteral("app")})) {
        const QString relative = path.mid(sourceRoot().size() + 1);
        const qsizetype own = layerOf(relative);
        INFO(relative.toStdString());
        REQUIRE(own >= 0);
        for (const QString &line : linesOf(path)) {
            const QRegularExpressionMatch match = include.match(line);
            if (!match.hasMatch()) {
                continue;
            }
            ++seen;
            const qsizetype target = layerOf(match.captured(1));
            const bool betweenPrograms = own >= 8 && target >= 8 && own != target;
            if (target > own || betweenPrograms) {
                backwards += relative + QStringLiteral(" includes ") + match.captured(1);
            }
        }
    }
    CHECK(seen > 50);
    CHECK(backwards == QStringList());
}

TEST_CASE("no file is longer than 500 lines", "[house]")
{
    QStringList tooLong;
    for (const QString &path : sourceFiles({QStringLiteral("core"), QStringLiteral("forms"),
                                            QStringLiteral("app"), QStringLiteral("tests")})) {
        const qsizetype lines = linesOf(path).size();
        if (lines > 501) { // the piece after the last newline counts as one
            tooLong += path + QStringLiteral(": ") + QString::number(lines);
        }
    }
    CHECK(tooLong == QStringList());
}
