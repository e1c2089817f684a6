// SPDX-License-Identifier: Apache-2.0
#include "workflow/record_submission.h"

#include "domain/office.h"
#include "text/error.h"
#include "workflow/paper_subject.h"

namespace renkei {

/// The newest paper of that kind, or a fresh one.
static Document newestPaper(const Ledger &ledger, const QString &kind, OfficeId office)
{
    Selection selection;
    selection.where = {{"subject", QVariant::fromValue(office.uuid())}, {"kind", kind}};
    selection.descending = true;
    selection.limit = 1;
    const QList<Document> found = ledger.all<Document>(selection);
    if (!found.isEmpty()) {
        return found.first();
    }
    Document document;
    document.kind = kind;
    document.subjectRegister = QLatin1StringView(Office::spec().key);
    document.subject = office.uuid();
    document.title = documentKind(kind).translatedLabel();
    return document;
}

static void apply(Document &document, const Submission &submission)
{
    if (submission.submittedOn.isValid()) {
        document.submittedOn = submission.submittedOn;
    }
    if (!submission.submittedBy.isEmpty()) {
        document.submittedBy = submission.submittedBy;
    }
    if (submission.invitationOn.isValid()) {
        document.invitationOn = submission.invitationOn;
    }
    if (document.submittedOn.isValid() && document.invitationOn.isValid() &&
        document.invitationOn < document.submittedOn) {
        throw Error(
            ErrorCode::InvalidInput,
            QCoreApplication::translate("RecordSubmission",
                                        "The invitation cannot have come before the papers were submitted. "
                                        "Please check both days."),
            QStringLiteral("invitation before submission"));
    }
}

QList<Document> recordSubmission(Session &session, const Submission &submission)
{
    const QDate today = session.clock.today();
    requireNotInFuture(submission.submittedOn, today,
                       Document::spec().field("submittedOn").translatedLabel());
    requireNotInFuture(submission.invitationOn, today,
                       Document::spec().field("invitationOn").translatedLabel());
    QList<Document> documents;
    for (const QString &kind : submission.kinds) {
        QString registerKey = QLatin1StringView(Office::spec().key);
        paperSubject(session.ledger, kind, registerKey, submission.office.uuid());
        documents.append(newestPaper(session.ledger, kind, submission.office));
        apply(documents.last(), submission);
    }
    session.ledger.change(session.verb(QStringLiteral("document.submit")), [&](Change &change) {
        for (Document &document : documents) {
            change.put(document);
        }
    });
    return documents;
}

} // namespace renkei
