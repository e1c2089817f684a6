// SPDX-License-Identifier: Apache-2.0
#include "workflow/file_scans.h"

#include "text/error.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace renkei {

static void requireNotFiled(const Ledger &ledger, const ScannedPaper &paper)
{
    if (paper.printout.isNull()) {
        return;
    }
    Selection selection;
    selection.where = {{"printout", QVariant::fromValue(paper.printout)}};
    if (ledger.count(Document::spec(), selection) > 0) {
        throw Error(ErrorCode::Refused,
                    QCoreApplication::translate("FileScans",
                                                "One of these papers was filed meanwhile, so nothing was "
                                                "filed. Please read the pile again."),
                    QStringLiteral("printout has a document"));
    }
}

static QString detailOf(const QList<ScannedPaper> &papers)
{
    qint64 pages = 0;
    for (const ScannedPaper &paper : papers) {
        pages += paper.file.pages;
    }
    const QJsonObject counts{{QStringLiteral("papers"), papers.size()}, {QStringLiteral("pages"), pages}};
    return QString::fromUtf8(QJsonDocument(counts).toJson(QJsonDocument::Compact));
}

static Document documentFor(const Session &session, const ScannedPaper &paper, const ScanNotes &notes)
{
    Document document;
    document.kind = paper.kind;
    document.subjectRegister = paper.subjectRegister;
    document.subject = paper.subject;
    document.printout = paper.printout;
    document.signedOn = notes.signedOn;
    document.receivedBy = notes.receivedBy.isEmpty() ? session.operatorName : notes.receivedBy;
    document.originalPlace = notes.originalPlace;
    document.copiesHanded = notes.copiesHanded && paper.kind == QStringLiteral("consent") ? 1 : 0;
    return document;
}

QList<Document> fileScans(Session &session, const QList<ScannedPaper> &papers, const ScanNotes &notes)
{
    QList<Document> documents;
    session.ledger.change(session.verb(QStringLiteral("scans.file"), detailOf(papers)), [&](Change &change) {
        for (const ScannedPaper &paper : papers) {
            requireNotFiled(session.ledger, paper);
            Document document = documentFor(session, paper, notes);
            attachDocument(session, change, document, paper.file);
            documents.append(document);
        }
    });
    return documents;
}

} // namespace renkei
