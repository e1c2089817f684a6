// SPDX-License-Identifier: Apache-2.0
#include "exchange/scan_files.h"
#include "support/scan_bytes.h"
#include "support/text_stream.h"
#include "support/thrown.h"

#include <QFileInfo>

#include <catch2/catch_test_macros.hpp>

using namespace renkei;
using namespace renkei::test;

static QStringList names(const QStringList &paths)
{
    QStringList result;
    for (const QString &path : paths) {
        result += QFileInfo(path).fileName();
    }
    return result;
}

TEST_CASE("a folder is its pictures and PDFs, counted as people count", "[scans]")
{
    const ScanFolder scans;
    for (const char *name : {"scan10.tif", "scan2.JPG", "scan1.pdf", "Thumbs.db", "below/scan3.pdf"}) {
        scans.add(name, "x");
    }
    CHECK(names(scanFiles({scans.path()})) == QStringList{QStringLiteral("scan1.pdf"),
                                                          QStringLiteral("scan2.JPG"),
                                                          QStringLiteral("scan10.tif")});
}

TEST_CASE("files keep the order they are named in, and none is taken twice", "[scans]")
{
    const ScanFolder scans;
    const QString second = scans.add("b.pdf", "x");
    const QString first = scans.add("a.pdf", "x");
    CHECK(scanFiles({second, first, scans.path(), first}) == QStringList{second, first});
}

TEST_CASE("a wrong name and a folder without scans get a sentence", "[scans]")
{
    const ScanFolder scans;
    CHECK(codeOf([&] { scanFiles({scans.path("gone.pdf")}); }) == ErrorCode::NotFound);
    scans.add("notes.txt", "x");
    CHECK(codeOf([&] { scanFiles({scans.path()}); }) == ErrorCode::InvalidInput);
}
