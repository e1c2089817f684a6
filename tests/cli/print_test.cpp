// SPDX-License-Identifier: Apache-2.0
#include "cli/renkei_program.h"
#include "support/text_stream.h"

#include <QDir>
#include <QFile>

#include <catch2/catch_test_macros.hpp>

using namespace renkei::test;

namespace {

/// Each paragraph of the text as issued, white space removed.
QStringList paragraphs(const char *form)
{
    QFile file(QStringLiteral(RENKEI_TEST_DATA "/regulation/") + QLatin1StringView(form) +
               QStringLiteral(".txt"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QStringList result;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (QString line : lines) {
        line.removeIf([](QChar c) { return c.isSpace(); });
        result += line;
    }
    return result;
}

QStringList missingFrom(const QString &text, const QStringList &wanted)
{
    QStringList missing;
    for (const QString &paragraph : wanted) {
        if (!text.contains(paragraph)) {
            missing += paragraph;
        }
    }
    return missing;
}

} // namespace

TEST_CASE("each blank form holds every paragraph as issued", "[cli][print]")
{
    const RenkeiProgram renkei;
    REQUIRE(renkei.makeLedger().code == 0);
    for (const char *form : {"form1", "form2", "form3", "form4", "guide"}) {
        const QString pdf = renkei.path(QLatin1StringView(form) + QStringLiteral(".pdf"));
        const ProgramResult printed =
            renkei.onLedger({QStringLiteral("print"), QLatin1StringView(form), QStringLiteral("--blank"),
                             QStringLiteral("--out"), pdf});
        CAPTURE(form, printed.err);
        REQUIRE(printed.code == 0);
        CHECK(missingFrom(RenkeiProgram::pdfText(pdf), paragraphs(form)) == QStringList());
        CHECK(QFileInfo(pdf).size() < 150'000);
    }
}

TEST_CASE("form 1 from data alone prints what it was given and gives it back", "[cli][print]")
{
    const RenkeiProgram renkei;
    const QString data =
        renkei.file(QStringLiteral("form1.json"), R"({"office":{"name":"訪問看護ステーションふくしま",
        "address":"福島市森合町10-1","phone":"024-000-0000","manager":"佐藤 一郎"},"date":"2026-11-22",
        "roster":[{"profession":"看護師","name":"髙橋 日出男","sex":"男","email":"takahashi@example.jp"},
                  {"profession":"理学療法士","name":"𠮷田 彩","sex":"","email":"yoshida@example.jp"}]})");
    const QString pdf = renkei.path(QStringLiteral("form1.pdf"));
    const ProgramResult printed = renkei.run({QStringLiteral("print"), QStringLiteral("form1"),
                                              QStringLiteral("--data"), data, QStringLiteral("--out"), pdf});
    CAPTURE(printed.err);
    REQUIRE(printed.code == 0);
    const QString text = RenkeiProgram::pdfText(pdf);
    for (const QString &wanted :
         {QStringLiteral("訪問看護ステーションふくしま"), QStringLiteral("髙橋日出男"),
          QStringLiteral("𠮷田彩"), QStringLiteral("takahashi@example.jp")}) {
        CHECK(text.contains(wanted));
    }
    const ProgramResult read = renkei.run({QStringLiteral("read"), pdf});
    REQUIRE(read.code == 0);
    const QJsonObject form = read.object();
    CHECK(form.value(QStringLiteral("data")).toObject().value(QStringLiteral("roster")).toArray().size() ==
          2);

    SECTION("an unknown key is named")
    {
        const QString wrong = renkei.file(QStringLiteral("wrong.json"), R"({"office":{"nome":"x"}})");
        const ProgramResult refused =
            renkei.run({QStringLiteral("print"), QStringLiteral("form1"), QStringLiteral("--data"), wrong,
                        QStringLiteral("--out"), renkei.path(QStringLiteral("no.pdf"))});
        CHECK(refused.code == 1);
        CHECK(refused.err.contains(QStringLiteral("nome")));
        CHECK_FALSE(QFileInfo::exists(renkei.path(QStringLiteral("no.pdf"))));
    }
}

TEST_CASE("form 3 for everybody is a file each, nobody's name in a file name", "[cli][print]")
{
    const RenkeiProgram renkei;
    REQUIRE(renkei
                .makeDemo({QStringLiteral("--staff"), QStringLiteral("7"), QStringLiteral("--patients"),
                           QStringLiteral("2")})
                .code == 0);
    const QString folder = renkei.path(QStringLiteral("pledges"));
    const ProgramResult printed =
        renkei.onLedger({QStringLiteral("print"), QStringLiteral("form3"), QStringLiteral("--staff"),
                         QStringLiteral("all"), QStringLiteral("--out"), folder, QStringLiteral("--json")});
    CAPTURE(printed.err);
    REQUIRE(printed.code == 0);
    CHECK(printed.array().size() == 7);
    const QStringList files = QDir(folder).entryList(QDir::Files, QDir::Name);
    CHECK(files.size() == 8); // and the hand-out list
    CHECK(files.constFirst() == QStringLiteral("form3-0001.pdf"));
    const ProgramResult staff =
        renkei.onLedger({QStringLiteral("list"), QStringLiteral("staff"), QStringLiteral("--json")});
    int missing = 0;
    for (const auto &row : staff.array()) {
        const QString state = row.toObject()
                                  .value(QStringLiteral("states"))
                                  .toObject()
                                  .value(QStringLiteral("staff-pledge"))
                                  .toString();
        missing += state == QStringLiteral("missing") ? 1 : 0;
    }
    CHECK(missing <= staff.array().size() - 7);
}

TEST_CASE("printing says what is wrong with the call", "[cli][print]")
{
    const RenkeiProgram renkei;
    REQUIRE(renkei.makeLedger().code == 0);
    const QString out = renkei.path(QStringLiteral("out.pdf"));
    CHECK(renkei.onLedger({QStringLiteral("print"), QStringLiteral("form3"), QStringLiteral("--out"), out})
              .code == 2);
    CHECK(renkei
              .onLedger({QStringLiteral("print"), QStringLiteral("form3"), QStringLiteral("--patient"),
                         QStringLiteral("all"), QStringLiteral("--out"), out})
              .code == 2);
    CHECK(renkei
              .onLedger({QStringLiteral("print"), QStringLiteral("form9"), QStringLiteral("--blank"),
                         QStringLiteral("--out"), out})
              .code == 1);
    CHECK(renkei.onLedger({QStringLiteral("print"), QStringLiteral("form1")}).code == 2);
}

TEST_CASE("a pledge is printed together with the confirmation of MCS users", "[cli][print]")
{
    const RenkeiProgram renkei;
    REQUIRE(renkei
                .makeDemo({QStringLiteral("--staff"), QStringLiteral("3"), QStringLiteral("--patients"),
                           QStringLiteral("1")})
                .code == 0);
    const QString folder = renkei.path(QStringLiteral("papers"));
    const ProgramResult printed = renkei.onLedger(
        {QStringLiteral("print"), QStringLiteral("form3"), QStringLiteral("--subject"), QStringLiteral("all"),
         QStringLiteral("--together"), QStringLiteral("--out"), folder, QStringLiteral("--json")});
    CAPTURE(printed.err);
    REQUIRE(printed.code == 0);
    CHECK(printed.array().size() == 6);
    CHECK(QDir(folder).entryList(QDir::Files, QDir::Name) ==
          QStringList{QStringLiteral("acknowledgement-0001.pdf"), QStringLiteral("acknowledgement-0002.pdf"),
                      QStringLiteral("acknowledgement-0003.pdf"), QStringLiteral("acknowledgement-list.pdf"),
                      QStringLiteral("form3-0001.pdf"), QStringLiteral("form3-0002.pdf"),
                      QStringLiteral("form3-0003.pdf"), QStringLiteral("form3-list.pdf")});
    const QString text = RenkeiProgram::pdfText(folder + QStringLiteral("/acknowledgement-0001.pdf"));
    CHECK(text.contains(QStringLiteral("MCSユーザー確認書")));
    CHECK(text.contains(QStringLiteral("グループの目的に合致していますか？")));
}

TEST_CASE("a notice to the centre is printed by --subject for one person, and asks for whom", "[cli][print]")
{
    const RenkeiProgram renkei;
    REQUIRE(renkei
                .makeDemo({QStringLiteral("--staff"), QStringLiteral("2"), QStringLiteral("--patients"),
                           QStringLiteral("1")})
                .code == 0);
    const QJsonObject person =
        renkei.onLedger({QStringLiteral("list"), QStringLiteral("staff"), QStringLiteral("--json")})
            .array()
            .first()
            .toObject();
    const QString pdf = renkei.path(QStringLiteral("notice.pdf"));
    const ProgramResult printed =
        renkei.onLedger({QStringLiteral("print"), QStringLiteral("change-notice"),
                         QStringLiteral("--subject"), person.value(QStringLiteral("id")).toString(),
                         QStringLiteral("--together"), QStringLiteral("--out"), pdf});
    CAPTURE(printed.err);
    REQUIRE(printed.code == 0);
    const QString text = RenkeiProgram::pdfText(pdf);
    QString name = person.value(QStringLiteral("name")).toString();
    name.removeIf([](QChar c) { return c.isSpace(); });
    CHECK(text.startsWith(QStringLiteral("FAX送付状")));
    CHECK(text.contains(QStringLiteral("変更・解除連絡票")));
    CHECK(text.contains(name));
    const ProgramResult nobody = renkei.onLedger(
        {QStringLiteral("print"), QStringLiteral("review-sheet"), QStringLiteral("--out"), pdf});
    CHECK(nobody.code != 0);
    CHECK(nobody.err.contains(QStringLiteral("--subject")));
    const ProgramResult stranger =
        renkei.onLedger({QStringLiteral("print"), QStringLiteral("review-sheet"), QStringLiteral("--subject"),
                         person.value(QStringLiteral("id")).toString(), QStringLiteral("--out"), pdf});
    CHECK(stranger.code != 0);
}

TEST_CASE("a review is printed group by group, and its report is a PDF that carries its JSON",
          "[cli][print][reviews]")
{
    const RenkeiProgram renkei;
    REQUIRE(renkei
                .makeDemo({QStringLiteral("--staff"), QStringLiteral("8"), QStringLiteral("--patients"),
                           QStringLiteral("3"), QStringLiteral("--groups"), QStringLiteral("2"),
                           QStringLiteral("--members"), QStringLiteral("8")})
                .code == 0);
    const ProgramResult started =
        renkei.onLedger({QStringLiteral("review"), QStringLiteral("start"), QStringLiteral("--json")});
    CAPTURE(started.err);
    REQUIRE(started.code == 0);
    const QString review = started.object().value(QStringLiteral("id")).toString();
    const QString folder = renkei.path(QStringLiteral("sheets"));
    const ProgramResult printed =
        renkei.onLedger({QStringLiteral("print"), QStringLiteral("review-sheet"), QStringLiteral("--subject"),
                         review, QStringLiteral("--out"), folder, QStringLiteral("--json")});
    CAPTURE(printed.err);
    REQUIRE(printed.code == 0);
    CHECK(printed.array().size() == 2);
    CHECK(RenkeiProgram::pdfText(folder + QStringLiteral("/review-sheet-0001.pdf"))
              .contains(QStringLiteral("グループ参加者の精査票")));
    const QString pdf = renkei.path(QStringLiteral("report.pdf"));
    const ProgramResult report = renkei.onLedger({QStringLiteral("review"), QStringLiteral("report"), review,
                                                  QStringLiteral("--out"), pdf, QStringLiteral("--json")});
    CAPTURE(report.err);
    REQUIRE(report.code == 0);
    CHECK(report.object().contains(QStringLiteral("summary")));
    CHECK(RenkeiProgram::pdfText(pdf).contains(QStringLiteral("すべての判断")));
}
