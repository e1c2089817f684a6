// SPDX-License-Identifier: Apache-2.0
// The whole way: printed here, signed, scanned as a pile, filed with each person, taken back.
#include "domain/document.h"
#include "exchange/scan_paper.h"
#include "forms/pdf_writer.h"
#include "forms/print_run.h"
#include "support/scan_bytes.h"
#include "support/test_session.h"
#include "support/text_stream.h"
#include "workflow/document_states.h"
#include "workflow/file_scans.h"
#include "workflow/undo.h"

#include <catch2/catch_test_macros.hpp>

using namespace renkei;
using namespace renkei::test;

static QByteArray printedFor(TestSession &desk, const char16_t *form, const QList<QUuid> &subjects)
{
    forms::PrintRequest request;
    request.formId = QString::fromUtf16(form);
    request.subjects = subjects;
    request.controlQr = true;
    request.handOutList = false;
    forms::PrintRun run(desk.session, request);
    const QByteArray pdf = forms::writePdf(run.all(), {});
    run.record();
    return pdf;
}

TEST_CASE("printed here, scanned in a pile, filed with each person and taken back", "[scans]")
{
    TestSession desk;
    QList<QUuid> staff;
    for (const char16_t *name : {u"髙橋 日出男", u"山﨑 月子", u"渡邉 彩", u"𠮷田 太郎"}) {
        staff.append(desk.addStaff(QString::fromUtf16(name)).id.uuid());
    }
    const QUuid patient = desk.addPatient(QStringLiteral("ﾊﾝｶｸ 花子")).id.uuid();
    const auto pledges = PagePictures::open(printedFor(desk, u"form3", staff));
    const auto consent = PagePictures::open(printedFor(desk, u"form4", {patient}));
    REQUIRE(pledges->pageCount() == 4);

    const ScanFolder scans;
    QImage back = pledges->page(0, 200);
    back.fill(Qt::white);
    scans.add("1.pdf",
              scannedPdf({scannedSheet(*pledges, 3, 180, 200), back, scannedSheet(*pledges, 0, 3, 150)}));
    scans.add("2.tif", tiffBytes({faxedSheet(*pledges, 1, -3), faxedSheet(*pledges, 2, 90)}));
    for (int page = 0; page < consent->pageCount(); ++page) {
        scans.add(QByteArray("3-" + QByteArray::number(page) + ".jpg").constData(),
                  pictureBytes(scannedSheet(*consent, page, 0, 200), "jpeg", 40));
    }
    const ScanPile pile = ScanPile::read({scans.path()});
    const ScanPlan plan = planScans(pile.pages(), *desk.ledger);
    CHECK(plan.papers.size() == 5);
    CHECK(plan.toLookAtCount() == 0);
    CHECK(plan.pages.at(1).reason == ScanReason::Blank);

    fileScans(desk.session, scannedPapers(pile, plan));
    for (const QUuid &member : staff) {
        CHECK(documentStateOf(desk.session, QStringLiteral("staff-pledge"), member) == DocumentState::Signed);
    }
    CHECK(documentStateOf(desk.session, QStringLiteral("consent"), patient) == DocumentState::Signed);
    for (const auto &document : desk.ledger->all<Document>()) {
        const auto printout = desk.ledger->get<Printout>(PrintoutId(document.printout));
        CHECK(document.subject == printout.subject);
        CHECK(document.textHash == printout.officialTextHash);
        CHECK_FALSE(document.textHash.isEmpty());
    }
    undoLast(desk.session);
    CHECK(desk.ledger->count(Document::spec()) == 0);
    CHECK(documentStateOf(desk.session, QStringLiteral("consent"), patient) == DocumentState::Printed);
}
