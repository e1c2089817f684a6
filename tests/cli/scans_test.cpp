// SPDX-License-Identifier: Apache-2.0
#include "cli/renkei_program.h"
#include "support/text_stream.h"

#include <QFile>

#include <catch2/catch_test_macros.hpp>

using namespace renkei::test;

static QString word(const char *text)
{
    return QString::fromLatin1(text);
}

TEST_CASE("renkei scans splits a pile, files each page and undoes as one", "[cli][scans]")
{
    const RenkeiProgram renkei;
    REQUIRE(renkei.makeDemo({word("--staff"), word("6"), word("--patients"), word("2")}).code == 0);
    const QString pile = renkei.path(word("pile.pdf"));
    const ProgramResult printed = renkei.onLedger({word("print"), word("form3"), word("--staff"), word("all"),
                                                   word("--control-qr"), word("--out"), pile});
    CAPTURE(printed.err);
    REQUIRE(printed.code == 0);
    const QString empty = renkei.file(word("empty.pdf"), {});
    const auto documents = [&] {
        return renkei.onLedger({word("list"), word("documents"), word("--json")}).array().size();
    };
    const auto before = documents();

    const ProgramResult dry =
        renkei.onLedger({word("scans"), pile, empty, word("--dry-run"), word("--json")});
    CAPTURE(dry.err);
    REQUIRE(dry.code == 0);
    CHECK(documents() == before);
    const QJsonArray pages = dry.array();
    REQUIRE(pages.size() == 8); // six pledges, the hand-out list, the empty file
    for (int i = 0; i < 6; ++i) {
        const QJsonObject page = pages.at(i).toObject();
        CHECK(page.value(word("file")).toString() == pile);
        CHECK(page.value(word("page")).toInt() == i + 1);
        CHECK(page.value(word("kind")).toString() == word("staff-pledge"));
        CHECK(page.value(word("reason")).toString().isEmpty());
        CHECK(page.value(word("subject")).toString().size() == 36);
        CHECK(page.value(word("sheets")).toInt() == 1);
        CHECK(page.value(word("document")).toString().isEmpty());
    }
    CHECK(pages.at(6).toObject().value(word("reason")).toString() == word("no-code"));
    CHECK(pages.at(7).toObject().value(word("reason")).toString() == word("unreadable-file"));
    CHECK(pages.at(7).toObject().value(word("page")).toInt() == 0);

    const ProgramResult filed = renkei.onLedger({word("scans"), pile, empty, word("--json"), word("--signed"),
                                                 word("R8.11.20"), word("--original-place"), word("A-1")});
    CAPTURE(filed.err);
    REQUIRE(filed.code == 0);
    CHECK(documents() == before + 6);
    CHECK(filed.err.contains(QStringLiteral("6件")));
    CHECK(filed.err.contains(QStringLiteral("2ページ")));
    CHECK(filed.array().at(0).toObject().value(word("document")).toString().size() == 36);

    const ProgramResult again = renkei.onLedger({word("scans"), pile});
    CHECK(again.code == 0);
    CHECK(documents() == before + 6);
    CHECK(again.out.contains(QStringLiteral("登録済み")));

    REQUIRE(renkei.onLedger({word("undo")}).code == 0);
    CHECK(documents() == before);
}

TEST_CASE("renkei scans refuses what is no file, and a wrong day, before it reads anything", "[cli][scans]")
{
    const RenkeiProgram renkei;
    REQUIRE(renkei.makeLedger().code == 0);
    CHECK(renkei.onLedger({word("scans")}).code == 2);
    CHECK(renkei.onLedger({word("scans"), renkei.path(word("gone.pdf"))}).code == 1);
    const QString empty = renkei.file(word("empty.pdf"), {});
    CHECK(renkei.onLedger({word("scans"), empty, word("--signed"), word("someday")}).code == 1);
    CHECK(renkei.onLedger({word("scans"), empty}).code == 0);
}

TEST_CASE("renkei scans notes the copies of the consents when told so", "[cli][scans]")
{
    const RenkeiProgram renkei;
    REQUIRE(renkei.makeDemo({word("--staff"), word("3"), word("--patients"), word("2")}).code == 0);
    const QString pile = renkei.path(word("pile.pdf"));
    const ProgramResult printed =
        renkei.onLedger({word("print"), word("form4"), word("--patient"), word("all"), word("--control-qr"),
                         word("--json"), word("--out"), pile});
    REQUIRE(printed.code == 0);
    const qsizetype consents = printed.array().size();
    REQUIRE(consents > 0);
    const auto copies = [&](const QStringList &options) {
        const ProgramResult filed =
            renkei.onLedger(QStringList{word("scans"), pile, word("--json")} + options);
        CAPTURE(filed.err);
        REQUIRE(filed.code == 0);
        QList<int> numbers;
        const QJsonArray all = renkei.onLedger({word("list"), word("documents"), word("--json")}).array();
        for (const auto &page : filed.array()) {
            for (const auto &document : all) {
                if (document[word("id")] == page[word("document")]) {
                    numbers.append(document[word("copiesHanded")].toInt());
                }
            }
        }
        REQUIRE(renkei.onLedger({word("undo")}).code == 0);
        return numbers;
    };
    CHECK(copies({}) == QList<int>(consents, 0));
    CHECK(copies({word("--copies-handed")}) == QList<int>(consents, 1));
}
