// SPDX-License-Identifier: Apache-2.0
#include "workflow/demo_papers.h"

#include "domain/document_kind.h"
#include "domain/printout.h"
#include "domain/waiver.h"
#include "workflow/waive_document.h"

#include <QFile>
#include <QJsonDocument>

namespace renkei {

/// A one-page PDF that says that it is a sample.
static QByteArray sampleScan()
{
    const QByteArray text = "BT /F1 28 Tf 170 600 Td (SAMPLE SCAN) Tj ET\n"
                            "0.7 G 2 w 90 120 415 620 re S\n"
                            "BT /F1 12 Tf 170 570 Td (Renkei Desk demo: no real person) Tj ET\n";
    const QByteArrayList objects{
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
        "<</Length " + QByteArray::number(text.size()) + ">>\nstream\n" + text + "endstream",
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    };
    QByteArray pdf = "%PDF-1.4\n";
    QByteArray places = "0000000000 65535 f \n";
    for (qsizetype i = 0; i < objects.size(); ++i) {
        places += QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
        pdf += QByteArray::number(i + 1) + " 0 obj\n" + objects.at(i) + "\nendobj\n";
    }
    const QByteArray start = QByteArray::number(pdf.size());
    const QByteArray count = QByteArray::number(objects.size() + 1);
    return pdf + "xref\n0 " + count + '\n' + places + "trailer\n<</Size " + count +
           "/Root 1 0 R>>\nstartxref\n" + start + "\n%%EOF\n";
}

DemoPapers::DemoPapers(const Session &session, DemoWords &words, Change &change)
    : m_session(session)
    , m_words(words)
    , m_change(change)
{
}

static Document paperOf(const char *kind, const QUuid &subject, Document document = {})
{
    document.kind = QLatin1StringView(kind);
    document.subjectRegister = QLatin1StringView(documentKind(document.kind).subjectRegister);
    document.subject = subject;
    document.title = documentKind(document.kind).translatedLabel();
    return document;
}

void DemoPapers::signedPaper(const char *kind, const QUuid &subject, const QDate &day,
                             const QString &receivedBy, Document known)
{
    Document document = paperOf(kind, subject, std::move(known));
    document.signedOn = day;
    document.receivedOn = std::min(day.addDays(m_words.number(9)), m_session.clock.today());
    document.receivedBy = receivedBy;
    document.originalPlace =
        QCoreApplication::translate("DemoLedger", "Binder %1").arg(1 + m_words.number(4));
    if (m_words.chance(50)) {
        if (m_scan.isEmpty()) {
            m_scan = m_change.putBytes(sampleScan());
        }
        document.content = m_scan;
        document.mediaType = QStringLiteral("application/pdf");
        document.fileName = QStringLiteral("scan.pdf");
        document.pages = 1;
    }
    m_change.put(document);
}

void DemoPapers::printedForm(const char *kind, const QUuid &subject, const QJsonObject &data)
{
    const PackForm *form = m_session.pack.formForKind(QLatin1StringView(kind));
    if (form == nullptr) {
        return; // this region has no such form
    }
    QByteArray &textHash = m_templates[form->id];
    if (textHash.isEmpty()) {
        QFile file(m_session.pack.folder + u'/' + form->file);
        if (!file.open(QIODevice::ReadOnly)) {
            return;
        }
        textHash = m_change.putBytes(file.readAll());
    }
    Printout printout;
    printout.formId = form->id;
    printout.kind = QLatin1StringView(kind);
    printout.subjectRegister = QLatin1StringView(documentKind(printout.kind).subjectRegister);
    printout.subject = subject;
    printout.textHash = textHash;
    printout.data = QString::fromUtf8(QJsonDocument(data).toJson(QJsonDocument::Compact));
    printout.mode = QStringLiteral("complete");
    printout.printedAt = m_session.clock.now().addDays(-m_words.number(20));
    printout.copies = 1;
    printout.sheets = 1;
    m_change.put(printout);
}

static Waiver waiverOf(const Session &session, const char *kind, const QUuid &subject,
                       const QString &confirmedBy)
{
    Waiver waiver;
    waiver.kind = QLatin1StringView(kind);
    waiver.subjectRegister = QLatin1StringView(documentKind(waiver.kind).subjectRegister);
    waiver.subject = subject;
    waiver.ground = QLatin1StringView(documentKind(waiver.kind).waiverGround);
    waiver.confirmedBy = confirmedBy;
    waiver.confirmedOn = session.clock.today().addDays(-30);
    return waiver;
}

void DemoPapers::omitted(const char *kind, const QUuid &subject, const QString &confirmedBy)
{
    Waiver waiver = waiverOf(m_session, kind, subject, confirmedBy);
    waiver.form = QString::fromUtf16(waiverOmitted);
    waiver.evidence = QCoreApplication::translate("DemoLedger", "Pledge signed on joining the office");
    m_change.put(waiver);
}

void DemoPapers::substituted(const char *kind, const QUuid &subject, const QString &confirmedBy)
{
    Waiver waiver = waiverOf(m_session, kind, subject, confirmedBy);
    waiver.form = QString::fromUtf16(waiverSubstituted);
    waiver.evidence = QCoreApplication::translate("DemoLedger", "Consent in the contract of use");
    m_change.put(waiver);
}

void DemoPapers::submitted(const QUuid &office, const QDate &day, const QDate &invitationOn)
{
    for (const char *kind : {"usage-application", "office-pledge"}) {
        Document document = paperOf(kind, office);
        document.signedOn = day;
        document.receivedOn = day;
        document.submittedOn = day;
        document.submittedBy = m_words.chance(60) ? QStringLiteral("FAX") : QStringLiteral("郵送");
        document.invitationOn = invitationOn;
        m_change.put(document);
    }
}

} // namespace renkei
