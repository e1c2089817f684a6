// SPDX-License-Identifier: Apache-2.0
#include "forms/print_run.h"

#include "domain/patient.h"
#include "exchange/control_code.h"
#include "forms/placed_text.h"
#include "support/error_of.h"
#include "support/test_ledger.h"
#include "support/text_stream.h"
#include "workflow/settings.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <catch2/catch_test_macros.hpp>

using namespace renkei;
using namespace renkei::test;
using namespace renkei::forms;

namespace {

/// An office with three people, one of whom has left.
struct Desk
{
    Desk()
    {
        office.name = QStringLiteral("訪問看護ステーションふくしま");
        office.address = QStringLiteral("福島市森合10-1");
        office.phone = QStringLiteral("024-572-6671");
        office.manager = QStringLiteral("髙橋 日出男");
        ledger.change(u"office.add", [&](Change &change) { change.put(office); });
        yamazaki = add(u"山﨑 月子", u"やまざき つきこ", {});
        ayame = add(u"渡邉 彩", u"あやめ", {});
        gone = add(u"佐藤 一", u"さとう はじめ", QDate(2026, 11, 21));
        patient.name = QStringLiteral("𠮷田 太郎");
        patient.address = QStringLiteral("福島市渡利");
        patient.explainer = yamazaki.id;
        ledger.change(u"patient.add", [&](Change &change) { change.put(patient); });
        setSetting(session, SettingName::ownOffice, office.id.uuid().toString(QUuid::WithoutBraces));
    }

    StaffMember add(const char16_t *name, const char16_t *kana, const QDate &left)
    {
        StaffMember staff;
        staff.office = office.id;
        staff.name = QString::fromUtf16(name);
        staff.kana = QString::fromUtf16(kana);
        staff.address = QStringLiteral("福島市北矢野目");
        staff.left = left;
        ledger.change(u"staff.add", [&](Change &change) { change.put(staff); });
        return staff;
    }

    PrintRequest request(const char16_t *form, const QList<QUuid> &subjects = {}) const
    {
        PrintRequest wanted;
        wanted.formId = QString::fromUtf16(form);
        wanted.subjects = subjects;
        return wanted;
    }

    PlacedDocument only(const PrintRequest &request)
    {
        std::vector<PlacedDocument> documents = PrintRun(session, request).all();
        REQUIRE(documents.size() == 1);
        return documents.front();
    }

    TestLedger ledger;
    RegionPack pack = fukushima();
    Office office;
    StaffMember yamazaki;
    StaffMember ayame;
    StaffMember gone;
    Patient patient;
    Session session{*ledger, pack, ledger.clock, OperatorId(), QStringLiteral("佐藤")};
};

} // namespace

TEST_CASE("form 1 takes the office and everybody in service, sorted by kana")
{
    Desk desk;
    const PlacedDocument form = desk.only(desk.request(u"form1"));
    CHECK(fieldText(form, QStringLiteral("office.name")) == desk.office.name);
    CHECK(fieldText(form, QStringLiteral("date")) == QStringLiteral("８１１２２"));
    CHECK(fieldText(form, QStringLiteral("roster.0.name")) == QStringLiteral("渡邉 彩"));
    CHECK(fieldText(form, QStringLiteral("roster.1.name")) == QStringLiteral("山﨑 月子"));
    CHECK(fieldText(form, QStringLiteral("roster.2.name")) == QString());
    CHECK(form.pages.front().qrs.empty());
}

TEST_CASE("office mode fills in only what is the office's, blank mode nothing")
{
    Desk desk;
    PrintRequest request = desk.request(u"form3", {desk.yamazaki.id.uuid()});
    request.mode = FillMode::Office;
    const PlacedDocument office = desk.only(request);
    CHECK(fieldText(office, QStringLiteral("office.manager")) == desk.office.manager);
    CHECK(fieldText(office, QStringLiteral("staff.address")) == QString());
    request.mode = FillMode::Blank;
    const PlacedDocument blank = desk.only(request);
    CHECK(fieldText(blank, QStringLiteral("office.manager")) == QString());
}

TEST_CASE("name and date of form 3 stay open unless they are to be printed")
{
    Desk desk;
    PrintRequest request = desk.request(u"form3", {desk.yamazaki.id.uuid()});
    const PlacedDocument open = desk.only(request);
    CHECK(fieldText(open, QStringLiteral("staff.name")) == QString());
    CHECK(fieldText(open, QStringLiteral("date")) == QString());
    CHECK(fieldText(open, QStringLiteral("staff.address")) == desk.yamazaki.address);
    request.asName = true;
    const PlacedDocument printed = desk.only(request);
    CHECK(fieldText(printed, QStringLiteral("staff.name")) == desk.yamazaki.name);
    CHECK(fieldText(printed, QStringLiteral("date")) == QStringLiteral("８１１２２"));
}

TEST_CASE("form 4 names the explainer; an agent signs in the patient's place and the relation is not printed")
{
    Desk desk;
    PrintRequest request = desk.request(u"form4", {desk.patient.id.uuid()});
    request.asName = true;
    const PlacedDocument self = desk.only(request);
    CHECK(fieldText(self, QStringLiteral("signer.name")) == desk.patient.name);
    CHECK(fieldText(self, QStringLiteral("explainer.name")) == desk.yamazaki.name);
    CHECK(fieldText(self, QStringLiteral("explainer.office")) == desk.office.name);
    desk.patient.agentName = QStringLiteral("𠮷田 花子");
    desk.patient.agentRelation = QStringLiteral("長女");
    desk.ledger.change(u"patient.edit", [&](Change &change) { change.put(desk.patient); });
    const PlacedDocument agent = desk.only(request);
    CHECK(fieldText(agent, QStringLiteral("signer.name")) == desk.patient.agentName);
    // The agent's address is not known: the patient's would be wrong.
    CHECK(fieldText(agent, QStringLiteral("signer.address")) == QString());
    CHECK(!filledText(agent.pages.front()).contains(QStringLiteral("長女")));
}

TEST_CASE("a batch is for everybody in service and ends with a list of who gets which sheet")
{
    Desk desk;
    PrintRequest request = desk.request(u"form3");
    request.allSubjects = true;
    PrintRun run(desk.session, request);
    REQUIRE(run.count() == 2);
    std::vector<size_t> steps;
    const std::vector<PlacedDocument> documents = run.all([&](size_t done, size_t) {
        steps.push_back(done);
        return true;
    });
    CHECK(steps == std::vector<size_t>{1, 2});
    REQUIRE(documents.size() == 3);
    const QString list = filledText(documents[2].pages.front());
    CHECK(list.contains(QStringLiteral("渡邉彩")));
    CHECK(list.contains(QStringLiteral("山﨑月子")));
    for (size_t i = 0; i < 2; ++i) {
        const auto code = controlCodeFromPayload(documents[i].pages.front().qrs.at(0).payload);
        REQUIRE(code);
        CHECK(list.contains(controlNumber(code->printout)));
    }
    CHECK(documents[2].pages.front().qrs.empty());
}

TEST_CASE("a run can be stopped and then nothing is remembered")
{
    Desk desk;
    PrintRequest request = desk.request(u"form3");
    request.allSubjects = true;
    PrintRun run(desk.session, request);
    const auto error = errorOf([&] { run.all([](size_t, size_t) { return false; }); });
    REQUIRE(error);
    CHECK(error->code() == ErrorCode::Cancelled);
    CHECK(desk.ledger->count(Printout::spec()) == 0);
}

TEST_CASE("what was printed is remembered and can be printed again as it was")
{
    Desk desk;
    PrintRequest request = desk.request(u"form3", {desk.yamazaki.id.uuid()});
    request.asName = true;
    request.copies = 2;
    PrintRun run(desk.session, request);
    const std::vector<PlacedDocument> documents = run.all();
    CHECK(documents.size() == 2);
    run.record();
    const QList<Printout> printouts = desk.ledger->all<Printout>();
    REQUIRE(printouts.size() == 1);
    CHECK(printouts[0].formId == QStringLiteral("form3"));
    CHECK(printouts[0].kind == QStringLiteral("staff-pledge"));
    CHECK(printouts[0].subject == desk.yamazaki.id.uuid());
    CHECK(printouts[0].mode == QStringLiteral("complete"));
    CHECK(printouts[0].copies == 2);
    CHECK(printouts[0].textHash == documents[0].textHash);
    const auto code = controlCodeFromPayload(documents[0].pages.front().qrs.at(0).payload);
    REQUIRE(code);
    CHECK(code->printout == printouts[0].id.uuid());

    // The person marries, a year passes: the sheet of then is what comes out.
    desk.yamazaki.name = QStringLiteral("渡邉 月子");
    desk.ledger.change(u"staff.edit", [&](Change &change) { change.put(desk.yamazaki); });
    desk.ledger.clock.advanceDays(365);
    const std::vector<PlacedDocument> again = reprint(desk.session, printouts[0].id);
    REQUIRE(again.size() == 2);
    CHECK(again[0].data == documents[0].data);
    CHECK(again[0].textHash == documents[0].textHash);
    CHECK(filledText(again[0].pages.front()) == filledText(documents[0].pages.front()));
    CHECK(officialText(again[0]) == officialText(documents[0]));
}

TEST_CASE("the setting and the request decide on the control code, in that order")
{
    Desk desk;
    PrintRequest request = desk.request(u"form3", {desk.yamazaki.id.uuid()});
    setSetting(desk.session, controlQrSetting(QStringLiteral("form3")), QStringLiteral("no"));
    CHECK(desk.only(request).pages.front().qrs.empty());
    request.controlQr = true;
    CHECK(desk.only(request).pages.front().qrs.size() == 1);
}

TEST_CASE("nobody to print for is said, not printed")
{
    Desk desk;
    const auto error = errorOf([&] { PrintRun(desk.session, desk.request(u"form3")); });
    REQUIRE(error);
    CHECK(error->code() == ErrorCode::InvalidInput);
    PrintRequest blank = desk.request(u"form3");
    blank.mode = FillMode::Blank;
    CHECK(PrintRun(desk.session, blank).count() == 1);
    CHECK(PrintRun(desk.session, desk.request(u"guide")).count() == 1);
}

TEST_CASE("another region's form takes フリガナ in katakana, birth date, sex and agent from the same ledger")
{
    Desk desk;
    desk.pack = tsuyama();
    desk.patient.kana = QStringLiteral("よしだ たろゔ");
    desk.patient.sex = QStringLiteral("回答しない");
    desk.patient.birthDate = QDate(1926, 12, 25);
    desk.patient.agentRelation = QStringLiteral("長女");
    desk.ledger.change(u"patient.edit", [&](Change &change) { change.put(desk.patient); });
    const std::vector<PlacedDocument> copies =
        PrintRun(desk.session, desk.request(u"form3", {desk.patient.id.uuid()})).all();
    REQUIRE(copies.size() == 2);
    CHECK(fieldText(copies[0], QStringLiteral("patient.kana")) == QStringLiteral("ヨシダ タロヴ"));
    CHECK(fieldText(copies[0], QStringLiteral("patient.birthDate")) == QStringLiteral("元1225"));
    CHECK(fieldText(copies[0], QStringLiteral("agent.relation")) == QStringLiteral("長女"));
    // The form offers 男 and 女 only: nothing is circled, nothing refused; only 昭和 has a ring.
    CHECK(copies[0].pages.front().filled.ellipses.size() == 1);
}

TEST_CASE("copies are marked when asked for, where the pack has marks")
{
    Desk desk;
    PrintRequest request = desk.request(u"form4", {desk.patient.id.uuid()});
    request.copies = 2;
    std::vector<PlacedDocument> plain = PrintRun(desk.session, request).all();
    REQUIRE(plain.size() == 2);
    CHECK(!officialText(plain[1]).contains(QStringLiteral("控")));
    request.markCopies = true;
    std::vector<PlacedDocument> marked = PrintRun(desk.session, request).all();
    CHECK(officialText(marked[0]).contains(QStringLiteral("（利用者控）")));
    CHECK(officialText(marked[1]).contains(QStringLiteral("（事業所控）")));
}

TEST_CASE("everybody means everybody of the own office, unless another one is named")
{
    Desk desk;
    const Office pharmacy = desk.ledger.addOffice(QStringLiteral("もり薬局"));
    const StaffMember other = desk.ledger.addStaff(pharmacy, QStringLiteral("佐藤 薫"));
    PrintRequest request = desk.request(u"form3");
    request.allSubjects = true;
    PrintRun everybody(desk.session, request);
    REQUIRE(everybody.count() == 2);
    CHECK(everybody.form(0).subjectName == desk.ayame.name);
    CHECK(everybody.form(1).subjectName == desk.yamazaki.name);
    request.office = pharmacy.id.uuid();
    CHECK(PrintRun(desk.session, request).form(0).subjectName == other.name);
}
