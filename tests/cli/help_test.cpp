// SPDX-License-Identifier: Apache-2.0
#include "cli/renkei_program.h"
#include "support/text_stream.h"

#include <QRegularExpression>

#include <catch2/catch_test_macros.hpp>

using namespace renkei::test;

/// The names of all commands: "list", "pack check".
static QStringList commandNames(const RenkeiProgram &renkei)
{
    static const QRegularExpression name(QStringLiteral("^  renkei ([a-z-]+(?: [a-z][a-z-]*(?= ))?)"),
                                         QRegularExpression::MultilineOption);
    QStringList names;
    QRegularExpressionMatchIterator found = name.globalMatch(renkei.run({QStringLiteral("--help")}).out);
    while (found.hasNext()) {
        names += found.next().captured(1);
    }
    return names;
}

static QStringList optionsIn(const QString &text)
{
    static const QRegularExpression option(QStringLiteral("--([a-z-]+)"));
    QStringList options;
    QRegularExpressionMatchIterator found = option.globalMatch(text);
    while (found.hasNext()) {
        options += found.next().captured(1);
    }
    return options;
}

TEST_CASE("every command explains each of its options, and an example uses only these", "[cli][help]")
{
    const RenkeiProgram renkei;
    const QStringList names = commandNames(renkei);
    CHECK(names.size() >= 65);
    CHECK(names.contains(QStringLiteral("members reconcile")));
    CHECK(names.contains(QStringLiteral("attach")));
    for (const QString &name : names) {
        CAPTURE(name);
        const ProgramResult help = renkei.run(name.split(u' ') + QStringList{QStringLiteral("--help")});
        CHECK(help.code == 0);
        const QStringList lines = help.out.split(u'\n', Qt::SkipEmptyParts);
        QStringList explained;
        for (qsizetype i = 2; i < lines.size() && lines.at(i).startsWith(QStringLiteral("  --")); i += 2) {
            explained += optionsIn(lines.at(i)).constFirst();
            CAPTURE(explained.constLast());
            REQUIRE(i + 1 < lines.size());
            CHECK(lines.at(i + 1).startsWith(QStringLiteral("      ")));
            CHECK_FALSE(lines.at(i + 1).trimmed().isEmpty());
        }
        for (const QString &option : optionsIn(lines.constFirst() + lines.constLast())) {
            CAPTURE(option);
            CHECK(explained.contains(option));
        }
        CHECK(explained.contains(QStringLiteral("help")));
    }
}

TEST_CASE("an option that its command does not name is refused, also one that a sister command has",
          "[cli][help]")
{
    const RenkeiProgram renkei;
    const ProgramResult refused = renkei.run({QStringLiteral("procedure"), QStringLiteral("complete"),
                                              QStringLiteral("--reason"), QStringLiteral("x")});
    CHECK(refused.code == 2);
    CHECK(refused.err.contains(QStringLiteral("--reason")));
    CHECK(refused.err.contains(QStringLiteral("procedure complete PROCEDURE")));
}
