// SPDX-License-Identifier: Apache-2.0
#include "ledger/verb_label.h"
#include "support/test_session.h"
#include "support/text_stream.h"
#include "support/thrown.h"
#include "workflow/attach_document.h"
#include "workflow/bin_records.h"
#include "workflow/document_states.h"
#include "workflow/record_printout.h"
#include "workflow/record_submission.h"
#include "workflow/today.h"
#include "workflow/undo.h"
#include "workflow/waive_document.h"

#include <catch2/catch_test_macros.hpp>

using namespace renkei;
using renkei::test::codeOf;
using renkei::test::TestSession;

static Document pledgeOf(const StaffMember &staff)
{
    Document document;
    document.kind = QStringLiteral("staff-pledge");
    document.subject = staff.id.uuid();
    document.signedOn = QDate(2026, 11, 20);
    return document;
}

static AttachedFile scan()
{
    return {QByteArray("%PDF-1.4 scan"), QStringLiteral("application/pdf"), QStringLiteral("scan.pdf"), 1};
}

static DocumentState stateOf(TestSession &desk, const QString &kind, const QUuid &subject)
{
    const DocumentState single = documentStateOf(desk.session, kind, subject);
    CHECK(DocumentStates::read(desk.session).of(kind, subject) == single); // both ways agree
    return single;
}

static const QString pledge = QStringLiteral("staff-pledge");
static const QString consent = QStringLiteral("consent");

TEST_CASE("a signed paper is filed with its scan and the state turns", "[workflow]")
{
    TestSession desk;
    const StaffMember staff = desk.addStaff(QStringLiteral("髙橋"));
    CHECK(stateOf(desk, pledge, staff.id.uuid()) == DocumentState::Missing);
    const Document filed = attachDocument(desk.session, pledgeOf(staff), scan());
    CHECK(desk.newestEntry().verb == QStringLiteral("document.attach"));
    CHECK(verbLabel(desk.newestEntry().verb) != desk.newestEntry().verb);
    CHECK(filed.subjectRegister == QStringLiteral("staff"));
    CHECK(filed.receivedOn == desk.ledger.clock.today());
    CHECK_FALSE(filed.title.isEmpty());
    CHECK(desk.ledger->bytes(filed.content) == scan().bytes);
    CHECK(stateOf(desk, pledge, staff.id.uuid()) == DocumentState::Signed);
    CHECK(stateOf(desk, consent, staff.id.uuid()) == DocumentState::Missing);
    undoLast(desk.session);
    CHECK(stateOf(desk, pledge, staff.id.uuid()) == DocumentState::Missing);
    redoLast(desk.session);
    CHECK(desk.ledger->bytes(desk.ledger->get<Document>(filed.id).content) == scan().bytes);
    binRecords(desk.session, Document::spec(), {filed.id.uuid()});
    CHECK(stateOf(desk, pledge, staff.id.uuid()) == DocumentState::Missing);
}

TEST_CASE("what cannot be a signed paper is refused with a sentence", "[workflow]")
{
    TestSession desk;
    const StaffMember staff = desk.addStaff(QStringLiteral("髙橋"));
    const auto attach = [&](const Document &document, const std::optional<AttachedFile> &file) {
        return codeOf([&] { attachDocument(desk.session, document, file); });
    };
    AttachedFile word = scan();
    word.mediaType = QStringLiteral("application/msword");
    CHECK(attach(pledgeOf(staff), word) == ErrorCode::InvalidInput);
    AttachedFile empty = scan();
    empty.bytes.clear();
    CHECK(attach(pledgeOf(staff), empty) == ErrorCode::InvalidInput);
    AttachedFile huge = scan();
    huge.bytes = QByteArray(qsizetype(maximumAttachmentBytes) + 1, 'x');
    CHECK(attach(pledgeOf(staff), huge) == ErrorCode::InvalidInput);
    Document tomorrow = pledgeOf(staff);
    tomorrow.signedOn = desk.ledger.clock.today().addDays(1);
    CHECK(attach(tomorrow, scan()) == ErrorCode::InvalidInput);
    Document nobody = pledgeOf(staff);
    nobody.subject = newUuid(desk.ledger.clock);
    CHECK(attach(nobody, scan()) == ErrorCode::NotFound);
    Document unknown = pledgeOf(staff);
    unknown.kind = QStringLiteral("love-letter");
    CHECK(attach(unknown, scan()) == ErrorCode::NotFound);
    Document misplaced = pledgeOf(staff);
    misplaced.subjectRegister = QStringLiteral("patient");
    CHECK(attach(misplaced, scan()) == ErrorCode::InvalidInput);
    CHECK(desk.ledger->count(Document::spec()) == 0);
}

TEST_CASE("a waiver says on which ground, by whom and when", "[workflow]")
{
    TestSession desk;
    const StaffMember staff = desk.addStaff(QStringLiteral("渡邉"));
    Waiver waiver;
    waiver.kind = pledge;
    waiver.subject = staff.id.uuid();
    CHECK(codeOf([&] { waiveDocument(desk.session, waiver); }) == ErrorCode::InvalidInput); // by whom?
    waiver.confirmedBy = QStringLiteral("山﨑");
    waiver = waiveDocument(desk.session, waiver);
    CHECK(waiver.ground == QStringLiteral("9"));
    CHECK(waiver.confirmedOn == desk.ledger.clock.today());
    CHECK(stateOf(desk, pledge, staff.id.uuid()) == DocumentState::Waived);
    CHECK(verbLabel(desk.newestEntry().verb) != desk.newestEntry().verb);
}

TEST_CASE("another document stands in only when it is named, and replaces an earlier waiver", "[workflow]")
{
    TestSession desk;
    const Patient patient = desk.addPatient(QStringLiteral("\U00020BB7田"));
    Waiver waiver;
    waiver.kind = consent;
    waiver.subject = patient.id.uuid();
    waiver.confirmedBy = QStringLiteral("山﨑");
    waiveDocument(desk.session, waiver);
    Waiver second = waiver;
    second.form = QString::fromUtf16(waiverSubstituted);
    CHECK(codeOf([&] { waiveDocument(desk.session, second); }) == ErrorCode::InvalidInput);
    second.evidence = QStringLiteral("契約書の同意条項");
    waiveDocument(desk.session, second);
    CHECK(desk.ledger->count(Waiver::spec()) == 1);
    CHECK(stateOf(desk, consent, patient.id.uuid()) == DocumentState::Substituted);
    undoLast(desk.session);
    CHECK(stateOf(desk, consent, patient.id.uuid()) == DocumentState::Waived);
    Waiver wrong = waiver;
    wrong.ground = QStringLiteral("99");
    CHECK(codeOf([&] { waiveDocument(desk.session, wrong); }) == ErrorCode::InvalidInput);
}

TEST_CASE("submission and invitation are noted on the papers of the office", "[workflow]")
{
    TestSession desk;
    Submission submission;
    submission.office = desk.office.id;
    submission.kinds = {QStringLiteral("usage-application"), QStringLiteral("office-pledge")};
    submission.submittedOn = QDate(2026, 11, 1);
    submission.submittedBy = QStringLiteral("FAX");
    const QList<Document> sent = recordSubmission(desk.session, submission);
    REQUIRE(sent.size() == 2);
    CHECK(desk.newestEntry().imageCount == 2);
    CHECK(verbLabel(desk.newestEntry().verb) != desk.newestEntry().verb);
    CHECK(stateOf(desk, QStringLiteral("usage-application"), desk.office.id.uuid()) == DocumentState::Signed);

    Submission answer;
    answer.office = desk.office.id;
    answer.kinds = submission.kinds;
    answer.invitationOn = QDate(2026, 11, 8);
    recordSubmission(desk.session, answer);
    CHECK(desk.ledger->count(Document::spec()) == 2); // noted on the same papers
    const auto paper = desk.ledger->get<Document>(sent.first().id);
    CHECK(paper.submittedBy == QStringLiteral("FAX"));
    CHECK(paper.invitationOn == QDate(2026, 11, 8));

    answer.invitationOn = QDate(2026, 10, 1);
    CHECK(codeOf([&] { recordSubmission(desk.session, answer); }) == ErrorCode::InvalidInput);
    answer.kinds = {consent};
    CHECK(codeOf([&] { recordSubmission(desk.session, answer); }) == ErrorCode::InvalidInput);
}

TEST_CASE("a batch of printouts is one entry about each person, no undo step, and can be printed again",
          "[workflow]")
{
    TestSession desk;
    const StaffMember first = desk.addStaff(QStringLiteral("髙橋"));
    const StaffMember second = desk.addStaff(QStringLiteral("山﨑"));
    QList<PrintoutText> forms;
    for (const StaffMember &staff : {first, second}) {
        PrintoutText form;
        form.printout.id = newPrintoutId(desk.session);
        form.printout.formId = QStringLiteral("form3");
        form.printout.kind = pledge;
        form.printout.subjectRegister = QStringLiteral("staff");
        form.printout.subject = staff.id.uuid();
        form.printout.data = QStringLiteral("{\"staff\":{}}");
        form.templateText = "<form version='1'/>";
        forms.append(form);
    }
    const QList<Printout> printed = recordPrintouts(desk.session, forms);
    REQUIRE(printed.size() == 2);
    CHECK(printed.first().id == forms.first().printout.id);
    CHECK(printed.first().printedAt == desk.ledger.clock.now());
    CHECK(stateOf(desk, pledge, second.id.uuid()) == DocumentState::Printed);
    CHECK(desk.ledger->history().entriesAbout(StaffMember::spec(), second.id.uuid()).first().verb ==
          QStringLiteral("form.print"));
    const PrintoutText again = printoutText(*desk.ledger, printed.first().id);
    CHECK(again.templateText == "<form version='1'/>");
    CHECK(again.printout.data == forms.first().printout.data);
    CHECK(desk.ledger->history().nextUndo()->verb == QStringLiteral("staff.add"));
    CHECK(codeOf([&] { printoutText(*desk.ledger, newPrintoutId(desk.session)); }) == ErrorCode::NotFound);
}

TEST_CASE("what is missing today shrinks as papers come back", "[workflow]")
{
    TestSession desk;
    const StaffMember staff = desk.addStaff(QStringLiteral("髙橋"));
    const auto about = [&](const QUuid &subject, const QString &kind) {
        int count = 0;
        for (const Finding &finding : findingsToday(desk.session)) {
            count += finding.subject == subject && finding.documentKind == kind ? 1 : 0;
        }
        return count;
    };
    CHECK(about(staff.id.uuid(), pledge) == 1);
    CHECK(about(desk.office.id.uuid(), QStringLiteral("usage-application")) == 1);
    attachDocument(desk.session, pledgeOf(staff), std::nullopt);
    CHECK(about(staff.id.uuid(), pledge) == 0);
}
