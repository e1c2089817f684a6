// SPDX-License-Identifier: Apache-2.0
// The pack's own sheets about people: what they say, blank and filled, and that a FAX leaves them legible.
#include "domain/document.h"
#include "domain/procedure.h"
#include "exchange/control_qr.h"
#include "forms/page_painter.h"
#include "forms/pdf_tools.h"
#include "forms/pdf_writer.h"
#include "forms/placed_sample.h"
#include "forms/placed_text.h"
#include "forms/print_run.h"
#include "forms/typesetter.h"
#include "support/error_of.h"
#include "support/office_at_work.h"
#include "support/text_stream.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_range.hpp>

using namespace renkei;
using namespace renkei::forms;
using namespace renkei::test;
using namespace Qt::StringLiterals;

namespace {

const char *const sheetIds[] = {"acknowledgement",      "fax-cover",          "change-notice",
                                "secrecy-notice",       "consent-withdrawal", "review-sheet",
                                "manager-confirmation", "review-report"};

/// The office at work with what a FAX to the centre needs.
struct Desk : OfficeAtWork
{
    Desk()
    {
        office.manager = u"髙橋 日出男"_s;
        office.phone = u"024-000-1111"_s;
        office.fax = u"024-000-2222"_s;
        ledger->change(session.verb(u"office.edit"_s), [&](Change &change) { change.put(office); });
        nurse.name = QString::fromUcs4(U"\U00020BB7\u7530 \uFA11\u9AD9\uFA19");
        nurse.kana = u"よしだ さき"_s;
        nurse.profession = u"看護師"_s;
        nurse.displayName = nurse.name + u"／つむぎ訪看"_s;
        nurse.email = u"saki@example.jp"_s;
        nurse.left = QDate(2026, 12, 31);
        ledger->change(session.verb(u"staff.edit"_s), [&](Change &change) { change.put(nurse); });
    }
    void addProcedure(const QString &kind, const QDate &on)
    {
        ledger.clock.advanceDays(1);
        Procedure procedure;
        procedure.kind = kind;
        procedure.subjectRegister = u"staff"_s;
        procedure.subject = nurse.id.uuid();
        procedure.plannedOn = on;
        procedure.startedOn = ledger.clock.today();
        ledger->change(session.verb(u"procedure.add"_s), [&](Change &change) { change.put(procedure); });
    }
    PlacedDocument print(const QString &form, const QUuid &subject, bool asName = false)
    {
        PrintRequest request;
        request.formId = form;
        request.subjects = {subject};
        request.asName = asName;
        std::vector<PlacedDocument> documents = PrintRun(session, request).all();
        REQUIRE(documents.size() == 1);
        return documents.front();
    }
};

QString textOf(const PlacedDocument &document)
{
    return pdfTextWithoutSpaces(writePdf({document}, {}));
}

/// How many ticks (of two strokes each) were drawn.
size_t ticks(const PlacedDocument &document)
{
    size_t strokes = 0;
    for (const PlacedPage &page : document.pages) {
        strokes += page.filled.lines.size();
    }
    return strokes / 2;
}

/// As a FAX in fine mode delivers it: 204 × 196 dpi, black or white.
QImage faxed(const PlacedPage &page)
{
    const QImage picture = pageImage(page, 204);
    return picture.scaled(picture.width(), picture.height() * 196 / 204)
        .convertToFormat(QImage::Format_Mono, Qt::ThresholdDither);
}

} // namespace

TEST_CASE("every sheet of the pack is legible after a FAX and keeps away from the edges", "[sheets]")
{
    const auto id = QString::fromLatin1(GENERATE(from_range(std::begin(sheetIds), std::end(sheetIds))));
    CAPTURE(id);
    const PlacedDocument blank = typeset(loadTemplate(fukushima(), id), {});
    const QString pictures = qEnvironmentVariable("RENKEI_TEST_PICTURES");
    for (size_t i = 0; i < blank.pages.size(); ++i) {
        for (const PlacedRun &run : blank.pages[i].official->runs) {
            INFO(run.text.toStdString());
            CHECK(run.sizePt >= 9);
            CHECK(run.origin.x() >= 14.9);
            CHECK(run.origin.x() + run.glyphs.back().x < 195.1);
        }
        if (!pictures.isEmpty()) {
            CHECK(faxed(blank.pages[i]).save(pictures + u"/fax-%1-%2.png"_s.arg(id).arg(i + 1)));
        }
    }
    CHECK(blank.pages.size() <= 2);
}

TEST_CASE("the confirmation of MCS users holds every clause on conduct as the regulation has it", "[sheets]")
{
    Desk desk;
    const PlacedDocument sheet = desk.print(u"acknowledgement"_s, desk.nurse.id.uuid(), true);
    const QString text = textOf(sheet);
    int clauses = 0;
    for (const Clause &clause : desk.pack.clauses) {
        const bool conduct = clause.id.startsWith(u"N1.") || clause.id.startsWith(u"N3.") ||
                             clause.id.startsWith(u"G1.") || clause.id.startsWith(u"G2.");
        if (conduct) {
            INFO(clause.id.toStdString());
            CHECK(text.contains(withoutSpaces(clause.text)));
            ++clauses;
        }
    }
    CHECK(clauses == 33);
    CHECK(text.contains(withoutSpaces(desk.nurse.name)));
    CHECK(fieldText(sheet, u"office.name"_s) == desk.office.name);
    size_t boxes = 0;
    for (const PlacedPage &page : sheet.pages) {
        boxes += page.official->boxes.size();
        REQUIRE(page.qrs.size() == 1);
        const QList<ControlCode> codes = readControlCodes(faxed(page));
        REQUIRE(codes.size() == 1);
        CHECK(codes.first().formId == u"acknowledgement");
        CHECK(codes.first().sheets == int(sheet.pages.size()));
    }
    CHECK(boxes == 33); // one to tick for each
}

TEST_CASE("a template that names a clause keeps its text with the printout, to print it again", "[sheets]")
{
    Desk desk;
    PrintRequest request;
    request.formId = u"acknowledgement"_s;
    request.subjects = {desk.nurse.id.uuid()};
    PrintRun run(desk.session, request);
    const QString before = officialText(run.all().front());
    run.record();
    desk.pack.clauses.clear(); // a later pack
    const QList<Printout> printouts = desk.ledger->all<Printout>();
    REQUIRE(printouts.size() == 1);
    CHECK(printouts.first().kind == u"acknowledgement");
    CHECK(officialText(reprint(desk.session, printouts.first().id).front()) == before);
}

TEST_CASE("the notice to the centre writes the display name that is made where nobody entered one",
          "[sheets]")
{
    Desk desk;
    desk.office.shortName = u"福島訪看"_s;
    desk.nurse.displayName.clear();
    desk.ledger->change(desk.session.verb(u"staff.edit"_s), [&](Change &change) {
        change.put(desk.office);
        change.put(desk.nurse);
    });
    const PlacedDocument notice = desk.print(u"change-notice"_s, desk.nurse.id.uuid());
    const QString made = withoutSpaces(desk.nurse.name) + u"／福島訪看"_s;
    CHECK(fieldText(notice, u"staff.displayName"_s) == made);
    CHECK(textOf(notice).contains(withoutSpaces(made)));
}

TEST_CASE("the notice to the centre ticks the change and names the person as MCS shows it", "[sheets]")
{
    Desk desk;
    desk.addProcedure(u"leaving"_s, QDate(2026, 12, 31));
    const PlacedDocument leaving = desk.print(u"change-notice"_s, desk.nurse.id.uuid());
    CHECK(fieldText(leaving, u"staff.name"_s) == desk.nurse.name);
    CHECK(fieldText(leaving, u"staff.kana"_s) == u"ヨシダ サキ"_s);
    CHECK(fieldText(leaving, u"staff.displayName"_s) == desk.nurse.displayName);
    CHECK(fieldText(leaving, u"staff.email"_s) == desk.nurse.email);
    CHECK(fieldText(leaving, u"change.date"_s) == u"８１２３１"_s);
    CHECK(fieldText(leaving, u"office.name"_s) == desk.office.name);
    CHECK(fieldText(leaving, u"sender"_s) == u"佐藤"_s);
    CHECK(ticks(leaving) == 1);
    CHECK(leaving.data.contains("退職"));
    CHECK(leaving.pages.front().qrs.empty());
    const QString text = textOf(leaving);
    for (const char *key : {"submission.name", "submission.fax", "submission.phone", "submission.mail"}) {
        CHECK(text.contains(withoutSpaces(desk.pack.authority.value(QLatin1StringView(key)))));
    }
    // The newest procedure counts; one that has no box of its own is その他.
    desk.addProcedure(u"name-change"_s, QDate(2027, 1, 10));
    CHECK(desk.print(u"change-notice"_s, desk.nurse.id.uuid()).data.contains("氏名"));
    desk.addProcedure(u"something-new"_s, QDate(2027, 1, 11));
    CHECK(desk.print(u"change-notice"_s, desk.nurse.id.uuid()).data.contains("その他"));
    // Without any procedure nothing is ticked.
    const PlacedDocument other = desk.print(u"change-notice"_s, desk.helper.id.uuid());
    CHECK(ticks(other) == 0);
    CHECK(fieldText(other, u"staff.name"_s) == desk.helper.name);
}

TEST_CASE("the FAX cover goes before the notice, once, from the office of the person", "[sheets]")
{
    Desk desk;
    PrintRequest request;
    request.formId = u"change-notice"_s;
    request.subjects = {desk.nurse.id.uuid(), desk.helper.id.uuid()};
    const QList<PrintRequest> requests = requestsTogether(desk.session, request);
    REQUIRE(requests.size() == 2);
    CHECK(requests[0].formId == u"fax-cover");
    CHECK(requests[1].formId == u"change-notice");
    PrintRun covers(desk.session, requests[0]);
    REQUIRE(covers.count() == 1);
    const PlacedDocument cover = covers.form(0).documents.front();
    CHECK(fieldText(cover, u"office.fax"_s) == desk.office.fax);
    CHECK(textOf(cover).contains(withoutSpaces(desk.pack.authority.value(u"submission.fax"_s))));
    // A pledge is accompanied by the confirmation, for the same people.
    request.formId = u"form3"_s;
    const QList<PrintRequest> pledges = requestsTogether(desk.session, request);
    REQUIRE(pledges.size() == 2);
    CHECK(pledges[1].formId == u"acknowledgement");
    CHECK(pledges[1].subjects == request.subjects);
    // The cover alone, for any office.
    request = {};
    request.formId = u"fax-cover"_s;
    request.subjects = {desk.otherOffice.id.uuid()};
    CHECK(fieldText(PrintRun(desk.session, request).form(0).documents.front(), u"office.name"_s) ==
          desk.otherOffice.name);
}

TEST_CASE("the notice on secrecy quotes article 9 (2) and article 4 of the pledge to the letter", "[sheets]")
{
    Desk desk;
    const PlacedDocument sheet = desk.print(u"secrecy-notice"_s, desk.nurse.id.uuid());
    CHECK(sheet.pages.size() == 1);
    const QString text = textOf(sheet);
    CHECK(text.contains(withoutSpaces(desk.pack.clause(u"9.2"_s)->text)));
    CHECK(text.contains(withoutSpaces(desk.pack.clause(u"N3.7"_s)->text)));
    QString article;
    for (const QString &paragraph : regulationText(u"form3.txt"_s)) {
        if (paragraph.startsWith(u"第４条")) {
            article = withoutSpaces(paragraph).mid(3);
        }
    }
    REQUIRE(article.size() > 20);
    CHECK(text.contains(article));
    CHECK(fieldText(sheet, u"staff.name"_s) == desk.nurse.name);
    CHECK(fieldText(sheet, u"staff.left"_s) == u"８１２３１"_s);
}

TEST_CASE("the record of a withdrawal says who, when, and which groups are closed for it", "[sheets]")
{
    Desk desk;
    Document consent;
    consent.kind = u"consent"_s;
    consent.subjectRegister = u"patient"_s;
    consent.subject = desk.patient.id.uuid();
    consent.title = u"様式4"_s;
    consent.signedOn = QDate(2025, 4, 1);
    Document withdrawn = consent;
    withdrawn.signedOn = QDate(2026, 4, 1);
    withdrawn.withdrawnOn = QDate(2026, 11, 20);
    withdrawn.withdrawnBy = u"渡邉 彩（長女 \uFA11子）"_s;
    withdrawn.withdrawnReason = u"別の方法で連絡を取りたいため"_s;
    desk.ledger->change(desk.session.verb(u"document.add"_s), [&](Change &change) {
        change.put(withdrawn);
        change.put(consent);
    });
    const PlacedDocument sheet = desk.print(u"consent-withdrawal"_s, desk.patient.id.uuid(), true);
    CHECK(fieldText(sheet, u"patient.name"_s) == desk.patient.name);
    CHECK(fieldText(sheet, u"consent.signedOn"_s) == u"８４１"_s);
    CHECK(fieldText(sheet, u"consent.withdrawnOn"_s) == u"８１１２０"_s);
    CHECK(fieldText(sheet, u"consent.withdrawnBy"_s) == withdrawn.withdrawnBy);
    CHECK(fieldText(sheet, u"signer.name"_s) == withdrawn.withdrawnBy);
    CHECK(fieldText(sheet, u"consent.withdrawnReason"_s) == withdrawn.withdrawnReason);
    CHECK(fieldText(sheet, u"groups.0.name"_s) == desk.group.name);
    CHECK(fieldText(sheet, u"groups.0.host"_s) == desk.office.name);
    CHECK(fieldText(sheet, u"groups.1.name"_s) == QString());
    CHECK(sheet.pages.front().qrs.size() == 1);
    // By hand: the signature stays open.
    CHECK(fieldText(desk.print(u"consent-withdrawal"_s, desk.patient.id.uuid()), u"signer.name"_s) ==
          QString());
}
