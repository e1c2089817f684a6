// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/scan_desk.h"
#include "exchange/scan_paper.h"
#include "ledger/verb_label.h"
#include "support/failing_vfs.h"
#include "support/text_stream.h"
#include "support/thrown.h"
#include "workflow/document_states.h"
#include "workflow/file_scans.h"
#include "workflow/undo.h"

#include <catch2/catch_test_macros.hpp>

using namespace renkei;
using namespace renkei::test;

static ScannedPaper paperOf(const Printout &printout)
{
    ScannedPaper paper;
    paper.kind = printout.kind;
    paper.subjectRegister = printout.subjectRegister;
    paper.subject = printout.subject;
    paper.printout = printout.id.uuid();
    paper.file = {QByteArray("%PDF-1.4 ") + printout.subject.toByteArray(), QStringLiteral("application/pdf"),
                  QStringLiteral("scan-001.pdf"), 1};
    return paper;
}

TEST_CASE("a pile is one entry and one undo, each person has the own paper", "[workflow][scans]")
{
    ScanDesk desk;
    const StaffMember takahashi = desk.addStaff(QStringLiteral("髙橋"));
    const Patient yoshida = desk.addPatient(QStringLiteral("𠮷田"));
    const Printout pledge = desk.print(takahashi.id.uuid());
    const Printout consent =
        desk.print(yoshida.id.uuid(), QStringLiteral("consent"), QStringLiteral("patient"));
    desk.scans.add("1.png", pictureBytes(ScanDesk::sheet(pledge), "png"));
    desk.scans.add("2.png", pictureBytes(ScanDesk::sheet(consent), "png"));
    const ScanPile pile = ScanPile::read({desk.scans.path()});
    const ScanPlan plan = planScans(pile.pages(), *desk.ledger);
    QList<int> seen;
    const QList<ScannedPaper> papers = scannedPapers(pile, plan, [&](int done, int all) {
        CHECK(all == 2);
        seen.append(done);
        return true;
    });
    CHECK(seen == QList<int>{1, 2});
    const qint64 changes = desk.ledger->changeCount();

    const QList<Document> filed =
        fileScans(desk.session, papers, {QDate(2026, 11, 20), {}, QStringLiteral("赤い綴り")});
    REQUIRE(filed.size() == 2);
    CHECK(desk.ledger->changeCount() == changes + 1);
    CHECK(desk.newestEntry().verb == QStringLiteral("scans.file"));
    CHECK(verbLabel(QStringLiteral("scans.file")) != QStringLiteral("scans.file"));
    const auto stored = desk.ledger->get<Document>(filed[0].id);
    CHECK(stored.subject == takahashi.id.uuid());
    CHECK(stored.printout == pledge.id.uuid());
    CHECK(stored.textVersion == pledge.textVersion);
    CHECK(stored.textHash == pledge.officialTextHash);
    CHECK(stored.receivedOn == desk.ledger.clock.today());
    CHECK(stored.receivedBy == QStringLiteral("佐藤"));
    CHECK(stored.originalPlace == QStringLiteral("赤い綴り"));
    CHECK(stored.signedOn == QDate(2026, 11, 20));
    CHECK(stored.fileName == QStringLiteral("1-001.pdf"));
    CHECK(desk.ledger->bytes(stored.content) == papers[0].file.bytes);
    CHECK(documentStateOf(desk.session, QStringLiteral("consent"), yoshida.id.uuid()) ==
          DocumentState::Signed);
    CHECK(filed[1].copiesHanded == 0); // nobody said that the copy was handed over

    // The same pile again has nothing left to file.
    const ScanPlan again = planScans(pile.pages(), *desk.ledger);
    CHECK(again.papers.isEmpty());
    CHECK(again.pages[0].reason == ScanReason::AlreadyFiled);

    undoLast(desk.session);
    CHECK(desk.ledger->count(Document::spec()) == 0);
    CHECK(planScans(pile.pages(), *desk.ledger).papers.size() == 2);
    redoLast(desk.session);
    CHECK(desk.ledger->count(Document::spec()) == 2);
    CHECK(desk.ledger->verify() == QStringList());
}

TEST_CASE("the copies of a pile are noted with its consents alone", "[workflow][scans]")
{
    ScanDesk desk;
    const Printout pledge = desk.print(desk.addStaff(QStringLiteral("髙橋")).id.uuid());
    const Printout consent = desk.print(desk.addPatient(QStringLiteral("本田")).id.uuid(),
                                        QStringLiteral("consent"), QStringLiteral("patient"));
    ScanNotes notes;
    notes.copiesHanded = true;
    const QList<Document> filed = fileScans(desk.session, {paperOf(pledge), paperOf(consent)}, notes);
    CHECK(desk.ledger->get<Document>(filed[0].id).copiesHanded == 0);
    CHECK(desk.ledger->get<Document>(filed[1].id).copiesHanded == 1);
}

TEST_CASE("when one paper cannot be filed, none is", "[workflow][scans]")
{
    ScanDesk desk;
    const Printout first = desk.print(desk.addStaff(QStringLiteral("髙橋")).id.uuid());
    const Printout second = desk.print(desk.addStaff(QStringLiteral("山﨑")).id.uuid());
    QList<ScannedPaper> papers{paperOf(first), paperOf(second)};
    SECTION("an empty file")
    {
        papers[1].file.bytes.clear();
        CHECK(codeOf([&] { fileScans(desk.session, papers); }) == ErrorCode::InvalidInput);
        CHECK(desk.ledger->count(Document::spec()) == 0);
    }
    SECTION("filed meanwhile")
    {
        fileScans(desk.session, {paperOf(second)});
        CHECK(codeOf([&] { fileScans(desk.session, papers); }) == ErrorCode::Refused);
        CHECK(desk.ledger->count(Document::spec()) == 1);
    }
    SECTION("a day in the future")
    {
        CHECK(codeOf([&] {
                  fileScans(desk.session, papers, {QDate(2027, 1, 1), {}, {}});
              }) == ErrorCode::InvalidInput);
        CHECK(desk.ledger->count(Document::spec()) == 0);
    }
}

TEST_CASE("a device that fails while a pile is filed leaves nothing of it", "[workflow][scans][device]")
{
    FailingVfs device;
    ScanDesk desk;
    QList<ScannedPaper> papers;
    for (int i = 0; i < 5; ++i) {
        papers.append(paperOf(desk.print(desk.addStaff(QStringLiteral("髙橋%1").arg(i)).id.uuid())));
    }
    const QByteArray head = desk.ledger->history().head();
    int refused = 0;
    for (int at = 1; at < 400; ++at) {
        INFO("write " << at);
        device.failAt(at, SQLITE_FULL);
        bool isFiled = true;
        try {
            fileScans(desk.session, papers);
        } catch (const Error &error) {
            CHECK(error.code() == ErrorCode::DeviceFailed);
            isFiled = false;
        }
        device.recover();
        if (isFiled) {
            break;
        }
        ++refused;
        REQUIRE(desk.ledger->count(Document::spec()) == 0);
        REQUIRE(desk.ledger->history().head() == head);
    }
    CHECK(refused >= 3);
    CHECK(desk.ledger->count(Document::spec()) == 5);
    CHECK(desk.ledger->verify() == QStringList());
}
