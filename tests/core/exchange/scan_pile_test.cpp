// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/scan_desk.h"
#include "exchange/page_codes.h"
#include "exchange/scan_plan.h"
#include "support/text_stream.h"
#include "support/thrown.h"

#include <QElapsedTimer>

#include <catch2/catch_test_macros.hpp>

using namespace renkei;
using namespace renkei::test;

static QByteArray testData(const char *path)
{
    QFile file(QStringLiteral(RENKEI_TEST_DATA "/") + QLatin1StringView(path));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

static ScanModel turned(double angle, double dpi = 200)
{
    ScanModel model;
    model.angle = angle;
    model.dpi = dpi;
    return model;
}

TEST_CASE("a mixed pile: every file format, turned, skewed, coarse, from a FAX", "[scans][pile]")
{
    ScanDesk desk;
    QList<Printout> printouts;
    for (int i = 0; i < 10; ++i) {
        printouts.append(desk.print(desk.addStaff(QStringLiteral("髙橋%1").arg(i)).id.uuid()));
    }
    const auto sheet = [&](int index, const ScanModel &model) {
        return ScanDesk::sheet(printouts.at(index), model);
    };
    desk.scans.add("1.tif", tiffBytes({sheet(0, ScanModel::fax(1)), sheet(1, ScanModel::fax(2))}));
    desk.scans.add("2.pdf",
                   scannedPdf({sheet(2, turned(90)), sheet(3, turned(3)), sheet(4, turned(0, 150))}));
    desk.scans.add("3.png", pictureBytes(sheet(5, turned(180)), "png"));
    desk.scans.add("4.jpg", pictureBytes(sheet(6, turned(-3, 150)), "jpeg", 60));
    desk.scans.add("5.png", pictureBytes(sheet(7, turned(270, 150)), "png"));
    ScanModel speckled = ScanModel::fax(3);
    speckled.speckle = 0.004;
    speckled.angle = 3;
    desk.scans.add("6.tif", tiffBytes({sheet(8, speckled), sheet(9, turned(180))}));

    const ScanPile pile = ScanPile::read({desk.scans.path()});
    REQUIRE(pile.pages().size() == 10);
    const ScanPlan plan = planScans(pile.pages(), *desk.ledger);
    CHECK(plan.papers.size() == 10);
    for (int i = 0; i < plan.pages.size(); ++i) {
        INFO(pile.fileOf(pile.pages().at(i)).toStdString() << " page " << pile.pages().at(i).page);
        CHECK(plan.pages.at(i).reason == ScanReason::None);
    }
}

TEST_CASE("files that cannot be read say so and stop nobody else", "[scans][pile]")
{
    ScanDesk desk;
    const Printout printout = desk.print(desk.addStaff(QStringLiteral("髙橋")).id.uuid());
    const QByteArray fax = tiffBytes(
        {ScanDesk::sheet(printout, ScanModel::fax(1)), ScanDesk::sheet(printout, ScanModel::fax(2))});
    desk.scans.add("a_empty.pdf", {});
    desk.scans.add("b_locked.pdf", testData("broken/pdf/password.pdf"));
    desk.scans.add("c_cut.tif", fax.left(fax.size() - 40));
    desk.scans.add("d_cut.jpg", testData("broken/pictures/cut_off.jpg"));
    desk.scans.add("e_good.tif", tiffBytes({ScanDesk::sheet(printout)}));
    const ScanPile pile = ScanPile::read({desk.scans.path()});
    const ScanPlan plan = planScans(pile.pages(), *desk.ledger);
    REQUIRE(plan.pages.size() == 5);
    for (int i = 0; i < 4; ++i) {
        INFO(pile.fileOf(pile.pages().at(i)).toStdString());
        CHECK(plan.pages.at(i).reason == ScanReason::UnreadableFile);
        CHECK_FALSE(pile.pages().at(i).problem.isEmpty());
        CHECK(pile.pages().at(i).page == -1);
        CHECK_THROWS_AS(pile.picture(pile.pages().at(i), 100), Error);
    }
    CHECK(plan.papers.size() == 1);
}

TEST_CASE("a TIFF whose second page was lost has a page that cannot be read", "[scans][pile]")
{
    ScanDesk desk;
    const Printout printout = desk.print(desk.addStaff(QStringLiteral("髙橋")).id.uuid());
    QByteArray tiff = tiffBytes({ScanDesk::sheet(printout), ScanDesk::sheet(printout)});
    const auto lastDirectory = tiff.size() - 4 - 12 * 12;
    qToLittleEndian(quint32(tiff.size() + 1000), tiff.data() + lastDirectory + 5 * 12 + 8); // its dots
    desk.scans.add("a.tif", tiff);
    const ScanPile pile = ScanPile::read({desk.scans.path()});
    REQUIRE(pile.pages().size() == 2);
    CHECK(pile.pages().at(0).codes.size() == 1);
    CHECK_FALSE(pile.pages().at(1).problem.isEmpty());
}

TEST_CASE("backs of sheets are blank, also from a bad line; a few words are not", "[scans][pile]")
{
    QImage white(1654, 2339, QImage::Format_Grayscale8);
    white.fill(246);
    CHECK(isBlankPage(white));
    ScanModel fax = ScanModel::fax(5);
    fax.speckle = 0.005;
    QImage sheet(3307, 4677, QImage::Format_Grayscale8);
    sheet.fill(255);
    CHECK(isBlankPage(scanned(sheet, fax)));
    QImage edge = white;
    QPainter(&edge).fillRect(0, 0, 30, edge.height(), Qt::black); // the shadow of the lid
    CHECK(isBlankPage(edge));
    QImage signature = white;
    QPainter painter(&signature);
    painter.setPen(QPen(QColor(60, 60, 120), 3));
    painter.drawPolyline(QPolygon({{700, 900}, {730, 860}, {760, 910}, {800, 850}, {830, 905}}));
    painter.end();
    CHECK_FALSE(isBlankPage(signature));
    CHECK_FALSE(isBlankPage(scanned(blankSheet(), fax)));
}

TEST_CASE("two sheets on one page are told apart from one", "[scans][pile]")
{
    ScanDesk desk;
    const Printout first = desk.print(desk.addStaff(QStringLiteral("髙橋")).id.uuid());
    const Printout second = desk.print(desk.addStaff(QStringLiteral("山﨑")).id.uuid());
    QImage both = sheetWithCode(ScanDesk::code(first));
    paintCode(both, controlCodePayload(ScanDesk::code(second)), {10, 10}, 20);
    QImage advertisement = sheetWithCode(ScanDesk::code(second));
    paintCode(advertisement, "https://example.jp/", {10, 10}, 25);
    desk.scans.add("1.png", pictureBytes(scanned(both, {}), "png"));
    desk.scans.add("2.png", pictureBytes(scanned(advertisement, {}), "png"));
    const ScanPile pile = ScanPile::read({desk.scans.path()});
    const ScanPlan plan = planScans(pile.pages(), *desk.ledger);
    REQUIRE(plan.pages.size() == 2);
    CHECK(plan.pages[0].reason == ScanReason::SeveralCodes);
    CHECK(plan.pages[1].reason == ScanReason::None);
}

TEST_CASE("reading a pile tells how far it is and can be stopped", "[scans][pile]")
{
    ScanDesk desk;
    for (const char *name : {"1.png", "2.png", "3.png"}) {
        desk.scans.add(name, pictureBytes(QImage(800, 1100, QImage::Format_Mono), "png"));
    }
    QList<int> seen;
    ScanPile::read({desk.scans.path()}, [&](int done, int all) {
        CHECK(done <= all);
        seen.append(done);
        return true;
    });
    CHECK(seen.first() == 0);
    CHECK(seen.last() == 3);
    CHECK(codeOf([&] { ScanPile::read({desk.scans.path()}, [](int done, int) { return done == 0; }); }) ==
          ErrorCode::Cancelled);
    CHECK(codeOf([&] {
              ScanPile::read({desk.scans.path()}, {}, {1'000'000, 2});
          }) == ErrorCode::InvalidInput);
}
