// SPDX-License-Identifier: Apache-2.0
#include "regulation/clause_service.h"
#include "regulation/pack_error.h"
#include "regulation/region_pack.h"
#include "support/text_stream.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <array>

#include <catch2/catch_test_macros.hpp>

using namespace renkei;

struct BrokenPack
{
    const char *folder;
    const char *sentence;
};

static constexpr std::array brokenPacks{
    BrokenPack{"not-xml",
               "pack.xml, line 5: the XML is not well formed here: Opening and ending tag mismatch."},
    BrokenPack{"other-root", "pack.xml, line 2: expected <pack>, but found <package>."},
    BrokenPack{"unknown-element",
               "pack.xml, line 3: expected one of authority, clauses, forms, lists, notYet, "
               "policies, vocabulary inside <pack>, but found <adresses>."},
    BrokenPack{"unknown-attribute",
               "pack.xml, line 4: <form> has no attribute \"colour\". It knows: control-qr, file, "
               "id, kind, number, short, subject, title, valid-from, valid-to, version, "
               "with."},
    BrokenPack{"missing-title", "pack.xml, line 4: expected <form title=\"…\">, but title is missing."},
    BrokenPack{"form-twice", "pack.xml, line 5: id=\"form1\" is there twice."},
    BrokenPack{"unknown-kind",
               "pack.xml, line 4: expected kind to be one of usage-application, office-pledge, "
               "staff-pledge, consent, acknowledgement, consent-withdrawal, review-sheet, "
               "manager-confirmation, other, but found \"application\"."},
    BrokenPack{"kind-and-subject", "pack.xml, line 4: expected subject=\"office\" for kind "
                                   "\"usage-application\", but found \"patient\"."},
    BrokenPack{
        "unknown-subject",
        "pack.xml, line 4: expected subject to be one of office, staff, patient, document, waiver, printout, "
        "operator, setting, group, membership, review, reviewGroup, reviewItem, procedure, task, "
        "appointment, reconciliation, deferral, signer, but found \"device\"."},
    BrokenPack{"with-unknown-form", "pack.xml, line 6: expected with=\"…\" of the form \"notice\" to name "
                                    "another form of the pack, but found \"form3\"."},
    BrokenPack{"with-other-subject",
               "pack.xml, line 6: expected the form \"notice\" to have the subject of \"form1\", which it "
               "accompanies (\"office\"), or \"office\", but found \"staff\"."},
    BrokenPack{"outside-the-pack",
               "pack.xml, line 4: expected a file inside the pack such as \"forms/form1.xml\", but "
               "found \"../../secret.xml\"."},
    BrokenPack{"no-forms", "pack.xml, line 6: expected <forms> with at least one <form>."},
    BrokenPack{"policy-in-words",
               "pack.xml, line 4: expected a number from 0 to 10000 as policy \"retentionYears\", but "
               "found \"五年\"."},
    BrokenPack{"entity-bomb", "pack.xml, line 2: a document type (<!DOCTYPE …>) is not allowed."},
    BrokenPack{"clauses-missing", "clauses.xml: the file is missing or cannot be read."},
    BrokenPack{"clause-served-by-nothing-known",
               "clauses.xml, line 4: expected rule: to name one of %1, but found \"staff-pledges\"."},
    BrokenPack{"clause-served-by-training",
               "clauses.xml, line 3: expected served to hold rule:…, workflow:…, sheet:… or acknowledgement, "
               "but found \"training\"."},
    BrokenPack{"clause-without-acknowledgement",
               "clauses.xml, line 3: expected a form of kind \"acknowledgement\" in pack.xml, because this "
               "clause is served by it."},
    BrokenPack{"not-yet-unknown", "not-yet.xml, line 3: expected the id of a clause, but found \"9\"."},
    BrokenPack{
        "not-yet-but-served",
        "not-yet.xml, line 3: expected <part> for \"1\" or no line at all, because the clause is served "
        "by workflow:registers."},
    BrokenPack{"not-yet-no-part",
               "not-yet.xml, line 3: expected <clause> for \"2\", because nothing serves any part of it."},
    BrokenPack{"not-yet-without-word", "not-yet.xml, line 3: expected a word on what is missing."},
    BrokenPack{"clause-served-by-unknown-sheet",
               "clauses.xml, line 3: expected sheet: to name one of form1, but found \"form9\"."},
    BrokenPack{"clause-without-text",
               "clauses.xml, line 3: expected the text of the clause inside <clause>."},
    BrokenPack{"list-date",
               "lists.xml, line 4: expected valid-from=\"2026-04-01\" (year-month-day), but found "
               "\"2026年4月1日\"."},
    BrokenPack{"list-backwards", "lists.xml, line 4: valid-to lies before valid-from."},
    BrokenPack{"list-unknown-clause",
               "lists.xml, line 4: expected the id of a clause above, but found \"3\"."},
    BrokenPack{"list-text",
               "lists.xml, line 5: expected no text directly inside <list>, but found \"医師\"."},
};

static QString sentenceOf(const QString &folder)
{
    try {
        RegionPack::load(folder);
    } catch (const PackError &error) {
        CHECK(error.code() == ErrorCode::InvalidInput);
        CHECK(error.sentence().startsWith(error.file()));
        CHECK(error.sentence().endsWith(error.expectation()));
        return error.sentence();
    }
    return QStringLiteral("it was taken");
}

TEST_CASE("a broken pack is refused with file, line and what was expected", "[regulation][pack][broken]")
{
    for (const BrokenPack &broken : brokenPacks) {
        CAPTURE(broken.folder);
        CHECK(
            sentenceOf(QStringLiteral(RENKEI_TEST_DATA "/broken/pack-") + QLatin1StringView(broken.folder)) ==
            QString::fromUtf8(broken.sentence)
                .replace(QStringLiteral("%1"), ruleKeys().join(QStringLiteral(", "))));
    }
}

TEST_CASE("every broken pack among the data has its sentence", "[regulation][pack][broken]")
{
    const QStringList folders =
        QDir(QStringLiteral(RENKEI_TEST_DATA "/broken")).entryList({QStringLiteral("pack-*")}, QDir::Dirs);
    CHECK(folders.size() == qsizetype(brokenPacks.size()));
}

TEST_CASE("a pack larger than a pack can be is not read", "[regulation][pack][broken]")
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("pack.xml")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("<pack id=\"a\" name=\"b\" version=\"1\">");
    file.write(QByteArray(Q_INT64_C(3) * 1024 * 1024, ' '));
    file.write("</pack>");
    file.close();
    CHECK(sentenceOf(folder.path()) ==
          QStringLiteral("pack.xml: the file is larger than 2 MB, which no pack needs."));
}
