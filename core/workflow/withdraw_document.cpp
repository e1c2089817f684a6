// SPDX-License-Identifier: Apache-2.0
#include "workflow/withdraw_document.h"

#include "domain/document_kind.h"
#include "domain/patient.h"
#include "domain/waiver.h"
#include "text/era.h"
#include "text/error.h"
#include "workflow/paper_subject.h"
#include "workflow/procedures.h"

namespace renkei {

static const QString consentKind = QStringLiteral("consent");
static const QString consentWithdrawal = QStringLiteral("consent-withdrawal");

static void require(bool condition, const QString &sentence)
{
    if (!condition) {
        throw Error(ErrorCode::InvalidInput, sentence, QStringLiteral("withdrawal incomplete"));
    }
}

static Withdrawal withDay(const Session &session, Withdrawal withdrawal)
{
    if (!withdrawal.on.isValid()) {
        withdrawal.on = session.clock.today();
    }
    return withdrawal;
}

static void requireComplete(const Session &session, const Withdrawal &withdrawal)
{
    require(!withdrawal.by.trimmed().isEmpty(),
            QCoreApplication::translate("WithdrawDocument", "Please enter who withdraws it."));
    require(!withdrawal.reason.trimmed().isEmpty(),
            QCoreApplication::translate("WithdrawDocument", "Please enter the reason for the withdrawal."));
    requireNotInFuture(withdrawal.on, session.clock.today(),
                       Document::spec().field("withdrawnOn").translatedLabel());
}

static void withdraw(const Session &session, Change &change, Document &document, const Withdrawal &withdrawal)
{
    require(!document.signedOn.isValid() || withdrawal.on >= document.signedOn,
            QCoreApplication::translate(
                "WithdrawDocument", "The paper cannot be withdrawn before it was signed. Please check the "
                                    "day."));
    document.withdrawnOn = withdrawal.on;
    document.withdrawnBy = withdrawal.by;
    document.withdrawnReason = withdrawal.reason;
    document.withdrawnAt = session.clock.now();
    change.put(document);
}

static Selection papersOf(const QString &kind, const QUuid &subject)
{
    Selection selection;
    selection.where = {{"subject", QVariant::fromValue(subject)}, {"kind", kind}};
    return selection;
}

/// The waivers of the paper go; what served instead is returned for the record.
static QStringList endWaivers(const Session &session, Change &change, const QString &kind,
                              const QUuid &subject)
{
    QStringList served;
    for (const Waiver &waiver : session.ledger.all<Waiver>(papersOf(kind, subject))) {
        served += waiver.evidence;
        change.bin(Waiver::spec(), waiver.id.uuid());
    }
    return served;
}

int withdrawPapers(Session &session, Change &change, const QString &kind, const QUuid &subject,
                   const Withdrawal &given)
{
    const Withdrawal withdrawal = withDay(session, given);
    int withdrawn = 0;
    for (Document &document : session.ledger.all<Document>(papersOf(kind, subject))) {
        if (!document.withdrawnOn.isValid()) {
            withdraw(session, change, document, withdrawal);
            ++withdrawn;
        }
    }
    const QStringList served = endWaivers(session, change, kind, subject);
    if (withdrawn == 0 && !served.isEmpty()) {
        Document instead;
        instead.kind = kind;
        instead.subject = subject;
        paperSubject(session.ledger, kind, instead.subjectRegister, subject);
        instead.title = documentKind(kind).translatedLabel();
        instead.note = QCoreApplication::translate("WithdrawDocument", "Served instead until then: %1")
                           .arg(served.join(QStringLiteral(", ")));
        withdraw(session, change, instead, withdrawal);
        ++withdrawn;
    }
    return withdrawn;
}

static void startWithdrawal(Session &session, Change &change, const Document &document)
{
    if (document.kind != consentKind ||
        openProcedure(session.ledger, consentWithdrawal, document.subject).has_value()) {
        return;
    }
    Procedure procedure;
    procedure.kind = consentWithdrawal;
    procedure.subjectRegister = QLatin1StringView(Patient::spec().key);
    procedure.subject = document.subject;
    procedure.plannedOn = document.withdrawnOn;
    procedure.reason = document.withdrawnReason;
    startProcedure(session, change, procedure);
}

Document withdrawDocument(Session &session, DocumentId id, const Withdrawal &given)
{
    auto document = session.ledger.get<Document>(id);
    if (document.withdrawnOn.isValid()) {
        throw Error(ErrorCode::Refused,
                    QCoreApplication::translate("WithdrawDocument", "This paper was withdrawn on %1 already.")
                        .arg(displayDate(document.withdrawnOn)),
                    QStringLiteral("withdrawn twice"));
    }
    const Withdrawal withdrawal = withDay(session, given);
    requireComplete(session, withdrawal);
    session.ledger.change(session.verb(QStringLiteral("document.withdraw")), [&](Change &change) {
        withdraw(session, change, document, withdrawal);
        endWaivers(session, change, document.kind, document.subject);
        startWithdrawal(session, change, document);
    });
    return document;
}

} // namespace renkei
