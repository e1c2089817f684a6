// SPDX-License-Identifier: Apache-2.0
#include "regulation/official_text.h"
#include "regulation/pack_error.h"
#include "support/text_stream.h"

#include <catch2/catch_test_macros.hpp>

#include <QSet>

using namespace renkei;

static QByteArray hashOf(const QByteArray &body)
{
    return officialTextHash("<form id=\"f\" text-size=\"10.5\"><fields/><body>" + body + "</body></form>",
                            QStringLiteral("f.xml"));
}

static QByteArray utf8(const char16_t *text)
{
    return QString::fromUtf16(text).toUtf8();
}

TEST_CASE("only the words of a template make its text", "[regulation][official-text]")
{
    const QByteArray issued =
        hashOf(utf8(u"<article label=\"第１条\">職員は、業務情報を漏らさない。</article>"));
    CHECK(issued.size() == 32);
    SECTION("layout does not matter")
    {
        CHECK(
            hashOf(utf8(u"<article label=\"第１条\" size=\"12\" before=\"2\" keep-with-next=\"yes\">職員は、"
                        u"業務情報を漏らさない。</article>")) == issued);
        CHECK(
            hashOf(utf8(u"\n   <article hang=\"4\" label=\"第１条\">\n職員は、\n    業務情報を　漏らさない。"
                        u"\n</article>\n<!-- 注 --><space lines=\"2\"/>")) == issued);
    }
    SECTION("a changed word, label or order does")
    {
        CHECK(hashOf(utf8(u"<article label=\"第１条\">職員は、連続情報を漏らさない。</article>")) != issued);
        CHECK(hashOf(utf8(u"<article label=\"第２条\">職員は、業務情報を漏らさない。</article>")) != issued);
        CHECK(hashOf(utf8(u"<article label=\"第１条\">業務情報を職員は、漏らさない。</article>")) != issued);
    }
    SECTION("the number of the centre is no text")
    {
        CHECK(hashOf("<p><value of=\"centre.fax\"/></p>") == hashOf("<p><value of=\"centre.phone\"/></p>"));
    }
}

TEST_CASE("a template that is no XML says in which file and line", "[regulation][official-text]")
{
    try {
        officialTextHash("<form>\n<body>", QStringLiteral("forms/form3.xml"));
        FAIL("was read");
    } catch (const PackError &error) {
        CHECK(error.file() == QStringLiteral("forms/form3.xml"));
        CHECK(error.line() == 2);
    }
}

TEST_CASE("every form of the pack that is signed has a text of its own and a version",
          "[regulation][official-text]")
{
    const RegionPack pack = RegionPack::load(QStringLiteral(":/packs/fukushima"));
    QSet<QByteArray> seen;
    for (const PackForm &form : pack.forms) {
        CAPTURE(form.id);
        const OfficialText text = officialText(pack, form.id);
        CHECK(text.version == form.version);
        CHECK_FALSE(text.version.isEmpty());
        CHECK_FALSE(seen.contains(text.hash));
        seen.insert(text.hash);
    }
    CHECK(officialTextFor(pack, QStringLiteral("staff-pledge")) ==
          officialText(pack, QStringLiteral("form3")));
    CHECK_FALSE(officialTextFor(pack, QStringLiteral("other")).has_value());
}

TEST_CASE("a paper from before versions were kept was signed on the first text",
          "[regulation][official-text]")
{
    const OfficialText first{QStringLiteral("form3"), QStringLiteral("1"), "words"};
    const OfficialText second{QStringLiteral("form3"), QStringLiteral("2"), "other words"};
    CHECK_FALSE(isOlderText(first, {}));
    CHECK(isOlderText(second, {}));
    CHECK_FALSE(isOlderText(second, "other words"));
    CHECK(isOlderText(second, "words"));
}
