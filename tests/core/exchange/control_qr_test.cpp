// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/scan_model.h"
#include "exchange/control_qr.h"
#include "support/text_stream.h"

#include "text/error.h"

#include <QPainter>

#include <catch2/catch_test_macros.hpp>

using namespace renkei;
using namespace renkei::test;

static ControlCode sampleCode()
{
    return {QStringLiteral("form3"), QUuid(QStringLiteral("01935b2e-7c00-7abc-8def-0123456789ab")), 2, 3};
}

TEST_CASE("a control code survives its payload", "[qr]")
{
    const QByteArray payload = controlCodePayload(sampleCode());
    CHECK(payload.startsWith("RD1:FORM3:01935B2E7C007ABC8DEF0123456789AB:2/3:"));
    CHECK(controlCodeFromPayload(payload) == sampleCode());
    CHECK(controlNumber(sampleCode().printout) == QStringLiteral("4567-89AB"));
}

TEST_CASE("a payload with one wrong character, of another program or a newer grammar is not ours", "[qr]")
{
    const QByteArray payload = controlCodePayload(sampleCode());
    for (qsizetype i = 0; i < payload.size(); ++i) {
        QByteArray wrong = payload;
        wrong[i] = wrong[i] == '7' ? '8' : '7';
        INFO(wrong.toStdString());
        CHECK_FALSE(controlCodeFromPayload(wrong).has_value());
    }
    const QList<QByteArray> foreigners{QByteArray(),
                                       QByteArray("https://example.jp/"),
                                       QByteArray("RD1:"),
                                       QByteArray("::::"),
                                       QByteArray(payload).replace("RD1", "RD2"),
                                       QByteArray(payload).append(":1"),
                                       QByteArray("BEGIN:VCARD\nN:1/1:X\nEND")};
    for (const QByteArray &foreign : foreigners) {
        CHECK_FALSE(controlCodeFromPayload(foreign).has_value());
    }
}

TEST_CASE("the symbol of a control code fits a stamp of 20 mm with modules that a FAX keeps", "[qr]")
{
    CHECK(qrSideMm(controlCodePayload(sampleCode())) <= 20.0);
    CHECK(qrSmallestModuleMm >= 0.5);
    CHECK(qrQuietZone >= 4);
}

TEST_CASE("a payload that no symbol holds is refused", "[qr]")
{
    CHECK_THROWS_AS(qrModules(QByteArray(5000, 'x')), Error);
}

TEST_CASE("codes are read from clean scans in any orientation and resolution", "[qr]")
{
    const QImage sheet = sheetWithCode(sampleCode());
    for (const double dpi : {150.0, 200.0, 300.0}) {
        for (const double angle : {0.0, 90.0, 180.0, 270.0, 3.0, -3.0}) {
            INFO("dpi " << dpi << " angle " << angle);
            ScanModel model;
            model.dpi = dpi;
            model.angle = angle;
            const QList<ControlCode> codes = readControlCodes(scanned(sheet, model));
            REQUIRE(codes.size() == 1);
            CHECK(codes[0] == sampleCode());
        }
    }
}

TEST_CASE("codes are read from FAX pages: 1 bit, speckle, blur, lost lines, skew", "[qr]")
{
    int fineRead = 0;
    int standardRead = 0;
    constexpr int trials = 10;
    const QImage sheet = sheetWithCode(sampleCode());
    for (int trial = 0; trial < trials; ++trial) {
        ScanModel model = ScanModel::fax(unsigned(trial) + 1);
        model.angle = -3.0 + 6.0 * trial / (trials - 1);
        fineRead += readControlCodes(scanned(sheet, model)).contains(sampleCode()) ? 1 : 0;
        model.halfVertical = true;
        standardRead += readControlCodes(scanned(sheet, model)).contains(sampleCode()) ? 1 : 0;
    }
    INFO("fine " << fineRead << ", standard " << standardRead << " of " << trials);
    CHECK(fineRead == trials);
    CHECK(standardRead >= trials * 6 / 10);
}

TEST_CASE("foreign codes on the sheet are passed over", "[qr]")
{
    QImage sheet = sheetWithCode(sampleCode());
    paintCode(sheet, "https://example.jp/", {15, 15}, 25);
    const QList<ControlCode> codes = readControlCodes(scanned(sheet, {}));
    REQUIRE(codes.size() == 1);
    CHECK(codes[0] == sampleCode());

    QImage foreignOnly = blankSheet();
    paintCode(foreignOnly, "https://example.jp/", {15, 15}, 25);
    CHECK(readControlCodes(scanned(foreignOnly, {})).isEmpty());
}

TEST_CASE("a page without a code has none", "[qr]")
{
    CHECK(readControlCodes(scanned(blankSheet(), {})).isEmpty());
    CHECK(readControlCodes(QImage()).isEmpty());
}
