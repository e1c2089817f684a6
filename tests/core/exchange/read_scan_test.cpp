// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/scan_model.h"
#include "exchange/read_scan.h"
#include "support/error_of.h"
#include "support/test_ledger.h"
#include "support/text_stream.h"

#include <catch2/catch_test_macros.hpp>

using namespace renkei;
using namespace renkei::test;

/// What a scanner gave, without the file around it.
class Sheets final : public PagePictures
{
public:
    explicit Sheets(QList<QImage> images)
        : m_images(std::move(images))
    {
    }
    MediaType type() const override { return MediaType::Tiff; }
    int pageCount() const override { return int(m_images.size()); }
    QSizeF pageSizeMm(int) const override { return {210, 297}; }
    QImage page(int page, double) const override { return m_images.at(page); }

private:
    QList<QImage> m_images;
};

static Printout printoutFor(TestLedger &ledger, const QUuid &subject)
{
    Printout printout;
    printout.id = PrintoutId(newUuid(ledger.clock));
    printout.formId = QStringLiteral("form3");
    printout.kind = QStringLiteral("staff-pledge");
    printout.subjectRegister = QStringLiteral("staff");
    printout.subject = subject;
    printout.textHash = QByteArray(32, 'h');
    printout.printedAt = ledger.clock.now();
    ledger.change(u"form.print", [&](Change &change) { change.put(printout); });
    return printout;
}

static ControlCode codeOf(const Printout &printout, int sheet, int sheets)
{
    return {printout.formId, printout.id.uuid(), sheet, sheets};
}

TEST_CASE("a scanned sheet says by itself whose paper it is", "[scan]")
{
    TestLedger ledger;
    const StaffMember staff =
        ledger.addStaff(ledger.addOffice(QStringLiteral("訪問看護")), QStringLiteral("髙橋"));
    const Printout printout = printoutFor(ledger, staff.id.uuid());
    const Sheets pages({scanned(sheetWithCode(codeOf(printout, 1, 1)), {}),
                        scanned(sheetWithCode(codeOf(printout, 1, 1)), {})});
    const QList<ScanProposal> proposals = proposalsForScan(findControlCodes(pages), *ledger);
    REQUIRE(proposals.size() == 1);
    REQUIRE(proposals[0].printout.has_value());
    CHECK(proposals[0].printout->kind == QStringLiteral("staff-pledge"));
    CHECK(proposals[0].printout->subject == staff.id.uuid());
    CHECK(proposals[0].pages == QList<int>{0, 1});
    CHECK(proposals[0].missingSheets == 0);
}

TEST_CASE("sheets of one paper are put together, missing ones counted, strangers told apart", "[scan]")
{
    TestLedger ledger;
    const Printout printout = printoutFor(ledger, QUuid::createUuid());
    Printout elsewhere = printout;
    elsewhere.id = PrintoutId(newUuid(ledger.clock));
    const QList<FoundCode> found{
        {0, codeOf(printout, 1, 3)}, {1, codeOf(elsewhere, 1, 1)}, {2, codeOf(printout, 3, 3)}};
    const QList<ScanProposal> proposals = proposalsForScan(found, *ledger);
    REQUIRE(proposals.size() == 2);
    CHECK(proposals[0].pages == QList<int>{0, 2});
    CHECK(proposals[0].missingSheets == 1);
    CHECK(proposals[0].printout.has_value());
    CHECK_FALSE(proposals[1].printout.has_value());
    CHECK(proposals[1].pages == QList<int>{1});
}

TEST_CASE("looking for codes reports each page and can be stopped", "[scan]")
{
    const Sheets pages({scanned(blankSheet(), {}), scanned(blankSheet(), {})});
    QList<int> seen;
    CHECK(findControlCodes(pages, [&](int done, int all) {
              CHECK(all == 2);
              seen.append(done);
              return true;
          }).isEmpty());
    CHECK(seen == QList<int>{1, 2});
    const auto error = errorOf([&] { findControlCodes(pages, [](int, int) { return false; }); });
    REQUIRE(error.has_value());
    CHECK(error->code() == ErrorCode::Cancelled);
}
