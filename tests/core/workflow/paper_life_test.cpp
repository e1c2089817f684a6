// SPDX-License-Identifier: Apache-2.0
#include "domain/procedure.h"
#include "domain/waiver.h"
#include "ledger/verb_label.h"
#include "support/test_session.h"
#include "support/text_stream.h"
#include "support/thrown.h"
#include "workflow/attach_document.h"
#include "workflow/document_states.h"
#include "workflow/procedures.h"
#include "workflow/record_printout.h"
#include "workflow/resign.h"
#include "workflow/undo.h"
#include "workflow/waive_document.h"
#include "workflow/withdraw_document.h"

#include <catch2/catch_test_macros.hpp>

using namespace renkei;
using renkei::test::codeOf;
using renkei::test::TestSession;

static const QString pledge = QStringLiteral("staff-pledge");
static const QString consent = QStringLiteral("consent");

static DocumentState stateOf(TestSession &desk, const QString &kind, const QUuid &subject)
{
    const DocumentState single = documentStateOf(desk.session, kind, subject);
    CHECK(DocumentStates::read(desk.session).of(kind, subject) == single); // both ways agree
    return single;
}

static Document filed(TestSession &desk, const QString &kind, const QUuid &subject, const QDate &day)
{
    Document document = proposedDocument(desk.session, kind, subject);
    document.signedOn = day;
    return attachDocument(desk.session, document, std::nullopt);
}

static Printout printed(TestSession &desk, const QString &kind, const QUuid &subject,
                        const OfficialText &text)
{
    PrintoutText form;
    form.printout.formId = text.formId;
    form.printout.kind = kind;
    form.printout.subjectRegister = QLatin1StringView(documentKind(kind).subjectRegister);
    form.printout.subject = subject;
    form.printout.textVersion = text.version;
    form.printout.officialTextHash = text.hash;
    form.templateText = "<form/>";
    return recordPrintouts(desk.session, {form}).first();
}

static Withdrawal byThePatient()
{
    return {{}, QStringLiteral("\U00020BB7田 ハナ"), QStringLiteral("気持ちが変わった")};
}

TEST_CASE("a withdrawn pledge is withdrawn, printed again, signed again; undo goes each step back",
          "[workflow][papers]")
{
    TestSession desk;
    const QUuid staff = desk.addStaff(QStringLiteral("髙橋")).id.uuid();
    const OfficialText text = *officialTextFor(desk.pack, pledge);
    printed(desk, pledge, staff, text);
    const Document first = filed(desk, pledge, staff, QDate(2026, 4, 1));
    CHECK(stateOf(desk, pledge, staff) == DocumentState::Signed);

    const Document withdrawn = withdrawDocument(desk.session, first.id, byThePatient());
    CHECK(desk.newestEntry().verb == QStringLiteral("document.withdraw"));
    CHECK(verbLabel(desk.newestEntry().verb) != desk.newestEntry().verb);
    CHECK(withdrawn.withdrawnOn == desk.ledger.clock.today());
    CHECK(desk.ledger->get<Document>(first.id).withdrawnReason == QStringLiteral("気持ちが変わった"));
    CHECK(stateOf(desk, pledge, staff) == DocumentState::Withdrawn);
    CHECK(desk.ledger->count(Procedure::spec()) == 0); // only a consent needs steps
    undoLast(desk.session);
    CHECK(stateOf(desk, pledge, staff) == DocumentState::Signed);
    redoLast(desk.session);
    CHECK(stateOf(desk, pledge, staff) == DocumentState::Withdrawn);

    desk.ledger.clock.advanceSeconds(60);
    printed(desk, pledge, staff, text);
    CHECK(stateOf(desk, pledge, staff) == DocumentState::Printed);
    filed(desk, pledge, staff, desk.ledger.clock.today());
    CHECK(stateOf(desk, pledge, staff) == DocumentState::Signed);
    undoLast(desk.session);
    CHECK(stateOf(desk, pledge, staff) == DocumentState::Printed);
}

TEST_CASE("a withdrawal says who, why and a day that can be", "[workflow][papers]")
{
    TestSession desk;
    const QUuid staff = desk.addStaff(QStringLiteral("山﨑")).id.uuid();
    const Document paper = filed(desk, pledge, staff, QDate(2026, 4, 1));
    const auto refusal = [&](const Withdrawal &withdrawal) {
        return codeOf([&] { withdrawDocument(desk.session, paper.id, withdrawal); });
    };
    CHECK(refusal({{}, {}, QStringLiteral("理由")}) == ErrorCode::InvalidInput);
    CHECK(refusal({{}, QStringLiteral("本人"), {}}) == ErrorCode::InvalidInput);
    CHECK(refusal({desk.ledger.clock.today().addDays(1), QStringLiteral("本人"), QStringLiteral("理由")}) ==
          ErrorCode::InvalidInput);
    CHECK(refusal({QDate(2026, 3, 31), QStringLiteral("本人"), QStringLiteral("理由")}) ==
          ErrorCode::InvalidInput);
    CHECK(stateOf(desk, pledge, staff) == DocumentState::Signed);
    withdrawDocument(desk.session, paper.id, byThePatient());
    CHECK(refusal(byThePatient()) == ErrorCode::Refused); // twice
    CHECK(codeOf([&] {
              withdrawDocument(desk.session, DocumentId(newUuid(desk.ledger.clock)), byThePatient());
          }) == ErrorCode::NotFound);
}

TEST_CASE("withdrawing a consent starts its procedure in the same entry", "[workflow][papers]")
{
    TestSession desk;
    const QUuid patient = desk.addPatient(QStringLiteral("\U00020BB7田 ハナ")).id.uuid();
    Waiver waiver;
    waiver.kind = consent;
    waiver.subject = patient;
    waiver.confirmedBy = QStringLiteral("佐藤");
    waiveDocument(desk.session, waiver);
    const Document paper = filed(desk, consent, patient, QDate(2026, 4, 1));
    withdrawDocument(desk.session, paper.id, byThePatient());
    CHECK(desk.newestEntry().verb == QStringLiteral("document.withdraw"));
    CHECK(openProcedure(*desk.ledger, QStringLiteral("consent-withdrawal"), patient).has_value());
    CHECK(stateOf(desk, consent, patient) == DocumentState::Withdrawn); // the waiver ended, too
    undoLast(desk.session);
    CHECK_FALSE(openProcedure(*desk.ledger, QStringLiteral("consent-withdrawal"), patient).has_value());
    CHECK(stateOf(desk, consent, patient) == DocumentState::Signed);
    CHECK(desk.ledger->count(Waiver::spec()) == 1);
}

TEST_CASE("a consent that another paper stood for can be withdrawn", "[workflow][papers]")
{
    TestSession desk;
    const QUuid patient = desk.addPatient(QStringLiteral("ﾊﾝｶｸ")).id.uuid();
    Waiver waiver;
    waiver.kind = consent;
    waiver.subject = patient;
    waiver.confirmedBy = QStringLiteral("佐藤");
    waiver.form = QString::fromUtf16(waiverSubstituted);
    waiver.evidence = QStringLiteral("利用契約書");
    waiveDocument(desk.session, waiver);
    int withdrawn = 0;
    const auto withdraw = [&] {
        desk.ledger->change(desk.session.verb(QStringLiteral("document.withdraw")), [&](Change &change) {
            withdrawn = withdrawPapers(desk.session, change, consent, patient, byThePatient());
        });
    };
    withdraw();
    CHECK(withdrawn == 1);
    CHECK(stateOf(desk, consent, patient) == DocumentState::Withdrawn);
    CHECK(desk.ledger->all<Document>().first().note.contains(QStringLiteral("利用契約書")));
    withdraw();
    CHECK(withdrawn == 0);
    undoLast(desk.session);
    CHECK(stateOf(desk, consent, patient) == DocumentState::Substituted);
}

TEST_CASE("a renewal interval of the settings makes a paper run out", "[workflow][papers]")
{
    TestSession desk;
    const QUuid staff = desk.addStaff(QStringLiteral("髙橋")).id.uuid();
    filed(desk, pledge, staff, desk.ledger.clock.today().addMonths(-13));
    CHECK(stateOf(desk, pledge, staff) == DocumentState::Signed);
    setSetting(desk.session, SettingName::pledgeRenewalMonths, QStringLiteral("12"));
    CHECK(stateOf(desk, pledge, staff) == DocumentState::Expired);
    desk.pack.policies[QStringLiteral("pledgeRenewalMonths")] = QStringLiteral("12");
    setSetting(desk.session, SettingName::pledgeRenewalMonths, QStringLiteral("0"));
    CHECK(stateOf(desk, pledge, staff) == DocumentState::Signed); // the office's own word
    setSetting(desk.session, SettingName::pledgeRenewalMonths, QString());
    CHECK(stateOf(desk, pledge, staff) == DocumentState::Expired); // the pack's
}

TEST_CASE("a consent is proposed with its agent, explainer and one copy, and keeps its signers",
          "[workflow][papers]")
{
    TestSession desk;
    const StaffMember nurse = desk.addStaff(QStringLiteral("山﨑 看護"));
    Patient patient;
    patient.name = QStringLiteral("\U00020BB7田 ハナ");
    patient.agentName = QStringLiteral("\U00020BB7田 一郎");
    patient.agentRelation = QStringLiteral("長男");
    patient.agentReason = QStringLiteral("本人が書けないため");
    patient.explainer = nurse.id;
    desk.ledger->change(desk.session.verb(QStringLiteral("patient.add")),
                        [&](Change &change) { change.put(patient); });
    Document document = proposedDocument(desk.session, consent, patient.id.uuid());
    CHECK(document.copiesHanded == 1);
    CHECK(document.explainedBy == nurse.name);
    CHECK(document.signerKind == QString::fromUtf16(signerAgent));
    CHECK(document.signerRelation == QStringLiteral("長男"));
    CHECK(proposedDocument(desk.session, pledge, nurse.id.uuid()).copiesHanded == 0);
    document.signedOn = QDate(2026, 11, 1);
    Signer daughter;
    daughter.name = QStringLiteral("佐藤 花");
    daughter.relation = QStringLiteral("長女");
    document = attachDocument(desk.session, document, std::nullopt, {daughter});
    REQUIRE(signersOf(*desk.ledger, document.id).size() == 1);
    CHECK(signersOf(*desk.ledger, document.id).first().signedOn == QDate(2026, 11, 1));
    undoLast(desk.session);
    CHECK(desk.ledger->count(Signer::spec()) == 0); // one entry for all

    const auto refusal = [&](const Document &paper, const QList<Signer> &signers = {}) {
        return codeOf([&] { attachDocument(desk.session, paper, std::nullopt, signers); });
    };
    document = proposedDocument(desk.session, consent, patient.id.uuid());
    CHECK(refusal(document, {Signer()}) == ErrorCode::InvalidInput);
    Document nameless = document;
    nameless.signerName.clear();
    CHECK(refusal(nameless) == ErrorCode::InvalidInput);
    Document unknown = document;
    unknown.basis = QStringLiteral("telepathy");
    CHECK(refusal(unknown) == ErrorCode::InvalidInput);
    Document oral = document;
    oral.basis = QString::fromUtf16(basisOral);
    oral.explainedBy.clear();
    CHECK(refusal(oral) == ErrorCode::InvalidInput);
}

TEST_CASE("an emergency waits for its explanation", "[workflow][papers]")
{
    TestSession desk;
    const QUuid patient = desk.addPatient(QStringLiteral("渡邉")).id.uuid();
    Document document = proposedDocument(desk.session, consent, patient);
    document.basis = QString::fromUtf16(basisEmergency);
    document.explainedBy = QStringLiteral("佐藤");
    document = attachDocument(desk.session, document, std::nullopt);
    CHECK(paperStandingOf(desk.session, consent, patient).awaitsExplanation);
    document.explainedOn = desk.ledger.clock.today();
    desk.ledger->change(desk.session.verb(QStringLiteral("document.edit")),
                        [&](Change &change) { change.put(document); });
    CHECK_FALSE(paperStandingOf(desk.session, consent, patient).awaitsExplanation);
}

TEST_CASE("a paper keeps the text of its printout, and a new text lists who signed the old one",
          "[workflow][papers]")
{
    TestSession desk;
    const QUuid early = desk.addStaff(QStringLiteral("あべ")).id.uuid();
    const QUuid late = desk.addStaff(QStringLiteral("いとう")).id.uuid();
    StaffMember gone = desk.addStaff(QStringLiteral("うえだ"));
    const OfficialText current = *officialTextFor(desk.pack, pledge);
    const OfficialText older{current.formId, QStringLiteral("0"), QByteArray(32, 'o')};
    CHECK(filed(desk, pledge, late, QDate(2026, 11, 2)).textHash == current.hash);
    CHECK(signedOldText(desk.session, pledge).isEmpty());

    for (const QUuid &subject : {early, gone.id.uuid()}) {
        Document paper = proposedDocument(desk.session, pledge, subject);
        paper.printout = printed(desk, pledge, subject, older).id.uuid();
        paper.signedOn = QDate(2026, 11, 1);
        CHECK(attachDocument(desk.session, paper, std::nullopt).textHash == older.hash);
    }
    gone.left = desk.ledger.clock.today().addDays(-1);
    desk.ledger->change(desk.session.verb(QStringLiteral("staff.edit")),
                        [&](Change &change) { change.put(gone); });
    QList<OldSignature> old = signedOldText(desk.session, pledge);
    REQUIRE(old.size() == 1); // whoever has left need not sign again
    CHECK(old.first().subject == early);
    CHECK(old.first().textVersion == QStringLiteral("0"));
    CHECK_FALSE(old.first().printedOn.isValid());
    printed(desk, pledge, early, current);
    CHECK(signedOldText(desk.session, pledge).first().printedOn == desk.ledger.clock.today());
    filed(desk, pledge, early, desk.ledger.clock.today());
    CHECK(signedOldText(desk.session, pledge).isEmpty());
    CHECK(signedOldText(desk.session, QStringLiteral("other")).isEmpty());
}

TEST_CASE("a waiver for several people is one entry and all or nothing", "[workflow][papers]")
{
    TestSession desk;
    const QList<QUuid> people{desk.addStaff(QStringLiteral("髙橋")).id.uuid(),
                              desk.addStaff(QStringLiteral("山﨑")).id.uuid()};
    Waiver common;
    common.kind = pledge;
    common.confirmedBy = QStringLiteral("佐藤");
    common.evidence = QStringLiteral("入職時の誓約書");
    CHECK(codeOf([&] { waiveDocuments(desk.session, common, people + QList{newUuid(desk.ledger.clock)}); }) ==
          ErrorCode::NotFound);
    CHECK(desk.ledger->count(Waiver::spec()) == 0);
    REQUIRE(waiveDocuments(desk.session, common, people).size() == 2);
    for (const QUuid &person : people) {
        CHECK(stateOf(desk, pledge, person) == DocumentState::Waived);
    }
    undoLast(desk.session);
    CHECK(desk.ledger->count(Waiver::spec()) == 0);
}
