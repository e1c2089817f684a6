// SPDX-License-Identifier: Apache-2.0
// The sheets of a review: on paper for the pen, for the manager, and the report.
#include "exchange/control_qr.h"
#include "forms/page_painter.h"
#include "forms/pdf_tools.h"
#include "forms/pdf_writer.h"
#include "forms/placed_text.h"
#include "forms/print_run.h"
#include "forms/review_report.h"
#include "support/error_of.h"
#include "support/office_at_work.h"
#include "support/text_stream.h"
#include "workflow/reviews.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

using namespace renkei;
using namespace renkei::forms;
using namespace renkei::test;
using namespace Qt::StringLiterals;

namespace {

const QString keep = QString::fromUtf16(decisionKeep);
const QString release = QString::fromUtf16(decisionRelease);
const QString unsure = QString::fromUtf16(decisionUnsure);

struct Desk : OfficeAtWork
{
    /// So many more people of the other office in the first group.
    void addMembers(int count)
    {
        QList<StaffId> people;
        ledger->change(session.verb(u"staff.add"_s), [&](Change &change) {
            for (int i = 0; i < count; ++i) {
                StaffMember person;
                person.office = otherOffice.id;
                person.name = u"髙橋 山﨑%1"_s.arg(i, 3, 10, QLatin1Char('0'));
                person.kana = u"たかはし %1"_s.arg(i, 3, 10, QLatin1Char('0'));
                person.profession = u"介護支援専門員"_s;
                change.put(person);
                people.append(person.id);
            }
        });
        enterMembers(session, group.id, people, {{}, {}, u"担当"_s});
    }
    ReviewGroup reviewGroup(const Review &review, const Group &which)
    {
        for (const ReviewGroup &each : reviewGroups(*ledger, review.id)) {
            if (each.group == which.id) {
                return each;
            }
        }
        FAIL("the group is not under review");
        return {};
    }
    PlacedDocument print(const QString &form, const QUuid &subject)
    {
        PrintRequest request;
        request.formId = form;
        request.subjects = {subject};
        std::vector<PlacedDocument> documents = PrintRun(session, request).all();
        REQUIRE(documents.size() == 1);
        return documents.front();
    }
};

QString allFilled(const PlacedDocument &document)
{
    QString text;
    for (const PlacedPage &page : document.pages) {
        text += filledText(page);
    }
    return text;
}

} // namespace

TEST_CASE("the review sheet of 140 members goes on over several sheets, each of which finds its way back",
          "[sheets][review]")
{
    Desk desk;
    desk.addMembers(137);
    const Review review = startReview(desk.session, {});
    const ReviewGroup group = desk.reviewGroup(review, desk.group);
    const PlacedDocument sheet = desk.print(u"review-sheet"_s, group.id.uuid());
    REQUIRE(sheet.pages.size() >= 7);
    CHECK(fieldText(sheet, u"group.patient"_s) == desk.patient.name);
    CHECK(fieldText(sheet, u"members.0.number"_s) == u"1"_s);
    CHECK(fieldText(sheet, u"members.139.number"_s) == u"140"_s);
    QSet<QString> names;
    for (int i = 0; i < 140; ++i) {
        names += fieldText(sheet, u"members.%1.name"_s.arg(i));
    }
    CHECK(names.size() == 140);
    for (const ReviewItem &item : reviewItems(*desk.ledger, review.id)) {
        CHECK((item.reviewGroup != group.id || names.contains(item.name)));
    }
    for (size_t i = 0; i < sheet.pages.size(); ++i) {
        const PlacedPage &page = sheet.pages[i];
        const QString official = officialText(page);
        CHECK(official.contains(u"氏名職種所属気をつける点継続解除要確認理由"));
        CHECK(official.contains(u"%1/%2"_s.arg(i + 1).arg(sheet.pages.size())));
        CHECK(filledText(page).contains(withoutSpaces(group.groupName)));
        CHECK(official.contains(u"事業所管理者") == (i + 1 == sheet.pages.size()));
        const QList<ControlCode> codes = readControlCodes(pageImage(page, 200));
        REQUIRE(codes.size() == 1);
        CHECK(codes.first().formId == u"review-sheet");
        CHECK(codes.first().sheet == int(i) + 1);
    }
    CHECK(pdfTextWithoutSpaces(writePdf({sheet}, {})).contains(u"髙橋山﨑136"));
}

TEST_CASE("a printed review sheet is remembered with its group, so that its scan opens it",
          "[sheets][review]")
{
    Desk desk;
    const Review review = startReview(desk.session, {});
    const ReviewGroup group = desk.reviewGroup(review, desk.group);
    PrintRequest request;
    request.formId = u"review-sheet"_s;
    request.subjects = {group.id.uuid()};
    PrintRun run(desk.session, request);
    CHECK(run.form(0).subjectName == group.groupName);
    run.record();
    const QList<Printout> printouts = desk.ledger->all<Printout>();
    REQUIRE(printouts.size() == 1);
    CHECK(printouts.first().kind == u"review-sheet");
    CHECK(printouts.first().subjectRegister == u"reviewGroup");
    CHECK(printouts.first().subject == group.id.uuid());
}

TEST_CASE("what was decided on the screen is ticked on the sheet, with its reason", "[sheets][review]")
{
    Desk desk;
    const Review review = startReview(desk.session, {});
    const ReviewGroup group = desk.reviewGroup(review, desk.group);
    const auto strokes = [&] {
        return desk.print(u"review-sheet"_s, group.id.uuid()).pages.front().filled.lines.size();
    };
    CHECK(strokes() == 0);
    for (const ReviewItem &item : reviewItems(*desk.ledger, review.id)) {
        if (item.reviewGroup == group.id && item.staff == desk.nurse.id) {
            decide(desk.session, {item.id}, release, u"担当が替わったため"_s);
        }
    }
    CHECK(strokes() == 2);
    const PlacedDocument sheet = desk.print(u"review-sheet"_s, group.id.uuid());
    CHECK(allFilled(sheet).contains(u"担当が替わったため"));
    // Flags are printed in words, whoever has one comes first.
    const QString first = fieldText(sheet, u"members.0.flags"_s);
    CHECK(!first.isEmpty());
    CHECK(!first.contains(u'-'));
}

TEST_CASE("the review sheet has a word for every flag there is", "[sheets][review]")
{
    const FormTemplate form = loadTemplate(fukushima(), u"review-sheet"_s);
    for (const ReviewFlag &flag : reviewFlags()) {
        INFO(flag.key);
        CHECK(form.field(u"members.flags"_s)->words.contains(QLatin1StringView(flag.key)));
    }
}

TEST_CASE("the manager confirms only what an operator decided about the own membership", "[sheets][review]")
{
    Desk desk;
    const Review review = startReview(desk.session, {});
    QList<ReviewItem> items = reviewItems(*desk.ledger, review.id);
    ReviewItem own = items.first();
    own.ownMembership = true;
    own.decision = keep;
    own.reason = u"担当を続けるため"_s;
    desk.ledger->change(desk.session.verb(u"review.decide"_s), [&](Change &change) { change.put(own); });
    const PlacedDocument sheet = desk.print(u"manager-confirmation"_s, review.id.uuid());
    CHECK(fieldText(sheet, u"items.0.name"_s) == own.name);
    CHECK(fieldText(sheet, u"items.0.decision"_s) == u"継続"_s);
    CHECK(fieldText(sheet, u"items.0.reason"_s) == own.reason);
    CHECK(fieldText(sheet, u"items.1.name"_s) == QString());
    CHECK(sheet.pages.front().qrs.size() == 1);
}

TEST_CASE("the report of a review says every decision with its reason and carries the same as JSON",
          "[sheets][review]")
{
    Desk desk;
    desk.addMembers(40);
    const Review review = startReview(desk.session, {});
    QList<ReviewItemId> others;
    for (const ReviewItem &item : reviewItems(*desk.ledger, review.id)) {
        if (item.staff == desk.nurse.id) {
            decide(desk.session, {item.id}, item.group == desk.group.id ? release : unsure,
                   item.group == desk.group.id ? u"担当が替わったため。"_s.repeated(30) : u"本人に確認"_s);
        } else {
            others.append(item.id);
        }
    }
    decide(desk.session, others, keep, u"名簿を確認"_s);
    closeReview(desk.session, review.id);
    const PlacedDocument report = desk.print(u"review-report"_s, review.id.uuid());
    const QJsonObject json = reviewReport(desk.session, review.id);
    const QJsonObject summary = json.value(u"summary"_s).toObject();
    for (const char *key : {"groups", "members", "kept", "released", "unsure", "bulk", "bulkPercent"}) {
        INFO(key);
        REQUIRE(summary.contains(QLatin1StringView(key)));
        CHECK(fieldText(report, u"summary."_s + QLatin1StringView(key)) ==
              QString::number(summary.value(QLatin1StringView(key)).toInt()));
    }
    const QByteArray pdf = writePdf({report}, {});
    const QString text = pdfTextWithoutSpaces(pdf);
    CHECK(text.contains(u"担当が替わったため。"_s.repeated(10)));
    CHECK(text.contains(u"本人に確認"));
    CHECK(text.contains(u"未解除"));
    CHECK(text.contains(u"一括"));
    for (const ReviewItem &item : reviewItems(*desk.ledger, review.id)) {
        CHECK(text.contains(withoutSpaces(item.name)));
    }
    const QString head = json.value(u"chainHead"_s).toString();
    REQUIRE(head.size() == 64);
    CHECK(text.contains(head));
    CHECK(officialText(report).contains(u"ありません")); // nobody came in unapproved

    REQUIRE(report.attachments.size() == 1);
    CHECK(QJsonDocument::fromJson(report.attachments.front().data).object() == json);
    const TemporaryPdf file(pdf);
    const ToolAnswer attached = runTool(u"qpdf"_s, {u"--list-attachments"_s, file.path()});
    CHECK(attached.output.contains("renkei-form.json"));
    CHECK(attached.output.contains("report.json"));
    const ToolAnswer shown = runTool(u"qpdf"_s, {u"--show-attachment=report.json"_s, file.path()});
    CHECK(QJsonDocument::fromJson(shown.output).object() == json);
}

TEST_CASE("the report is written to a file and remembered; a review that is not there is told",
          "[sheets][review]")
{
    Desk desk;
    const Review review = startReview(desk.session, {});
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"精査.pdf"_s);
    writeReviewReport(desk.session, review.id, path);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(pdfTextWithoutSpaces(file.readAll()).contains(withoutSpaces(review.title)));
    const QList<Printout> printouts = desk.ledger->all<Printout>();
    REQUIRE(printouts.size() == 1);
    CHECK(printouts.first().subject == review.id.uuid());
    const auto error =
        errorOf([&] { writeReviewReport(desk.session, ReviewId(newUuid(desk.ledger.clock)), path); });
    REQUIRE(error);
    CHECK(error->code() == ErrorCode::NotFound);
}
