// SPDX-License-Identifier: Apache-2.0
// Files that are no lists, or broken ones: each gets its own sentence.
#include "exchange/table_reader.h"
#include "support/error_of.h"
#include "support/text_stream.h"
#include "support/workbook_bytes.h"
#include "text/error.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

#include <array>

using namespace renkei;

namespace {

struct BrokenFile
{
    const char *name;
    const char *sentence; ///< how it begins
};

const QString folder = QStringLiteral(RENKEI_TEST_DATA "/tables/broken/");

constexpr const char *damaged = "The Excel file is damaged or was not copied completely.";

constexpr std::array brokenFiles{
    BrokenFile{"binary.csv", "The file is no list that can be read."},
    BrokenFile{"binary-workbook.xlsb", "This kind of spreadsheet (.xlsb or .ods) cannot be read."},
    BrokenFile{"column-xfd.xlsx", "Row 9 has more than 500 columns."},
    BrokenFile{"cut-off.xlsx", damaged},
    BrokenFile{"deep.xlsx", damaged},
    BrokenFile{"empty-sheet.xlsx", "The file is empty."},
    BrokenFile{"empty.csv", "The file is empty."},
    BrokenFile{"entity-bomb.xlsx", damaged},
    BrokenFile{"letter.docx", "The file is not an Excel file."},
    BrokenFile{"locked-part.xlsx", "The file is protected by a password."},
    BrokenFile{"no-sheet-part.xlsx", damaged},
    BrokenFile{"no-sheets.xlsx", damaged},
    BrokenFile{"not-a-zip.xlsx", damaged},
    BrokenFile{"not-well-formed.xlsx", damaged},
    BrokenFile{"old.xls", "The file is in the old Excel format (.xls)."},
    BrokenFile{"only-separators.csv", "The file is empty."},
    BrokenFile{"open-document.ods", "This kind of spreadsheet (.xlsb or .ods) cannot be read."},
    BrokenFile{"password.xlsx", "The workbook is protected by a password."},
    BrokenFile{"pdf.csv", "The file is a PDF."},
    BrokenFile{"photos.zip", "The file is not an Excel file."},
    BrokenFile{"picture.csv", "The file is a picture."},
    BrokenFile{"unclosed-quote.csv", "The quotation mark (\") opened in line 3 is never closed."},
    BrokenFile{"unknown-text.xlsx", damaged},
    BrokenFile{"web-page.xls", "The file is a web page or XML"},
    BrokenFile{"wrong-checksum.xlsx", damaged},
    BrokenFile{"xml-spreadsheet.xls", "The file is a web page or XML"},
};

/// Readable as tables; what is wrong with them shows when they are planned (import_plan_test.cpp).
const QStringList readable{QStringLiteral("no-headings.csv"), QStringLiteral("only-headings.csv"),
                           QStringLiteral("other-columns.csv")};

} // namespace

TEST_CASE("each broken table is refused with its sentence", "[tables][broken]")
{
    for (const BrokenFile &file : brokenFiles) {
        INFO(file.name);
        const auto error = test::errorOf([&] { readTable(folder + QString::fromUtf8(file.name)); });
        REQUIRE(error);
        CHECK(error->code() == ErrorCode::InvalidInput);
        CHECK(error->sentence().startsWith(QString::fromUtf8(file.sentence)));
        CHECK_FALSE(error->detail().isEmpty());
    }
}

TEST_CASE("no broken table is left out of the test", "[tables][broken]")
{
    const QStringList there = QDir(folder).entryList(QDir::Files, QDir::Name);
    REQUIRE(there.size() >= 20);
    for (const QString &name : there) {
        const bool listed = std::ranges::any_of(
            brokenFiles, [&](const BrokenFile &file) { return name == QString::fromUtf8(file.name); });
        INFO(name.toStdString());
        CHECK((listed || readable.contains(name) || name == QStringLiteral("half-character.csv")));
    }
}

TEST_CASE("bytes that are text in no encoding are refused, in one that is asked for too", "[tables][broken]")
{
    const QString path = folder + QStringLiteral("half-character.csv");
    const auto error = test::errorOf([&] { readTable(path); });
    REQUIRE(error);
    CHECK(error->code() == ErrorCode::InvalidInput);
    CHECK_FALSE(error->sentence().isEmpty());
    CHECK(test::errorOf([&] { readTable(path, {Encoding::Utf8, {}}); }).has_value());
}

TEST_CASE("a file of 50 MB is refused before it is read", "[tables][broken]")
{
    const QTemporaryDir temporary;
    QFile file(temporary.filePath(QStringLiteral("large.csv")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write("name,mail\r\n") > 0);
    REQUIRE(file.resize(50LL * 1024 * 1024));
    file.close();
    const auto error = test::errorOf([&] { readTable(file.fileName()); });
    REQUIRE(error);
    CHECK(error->sentence().startsWith(
        QStringLiteral("The file is too large (50 MB; up to 32 MB can be read).")));
}

TEST_CASE("a million rows are refused, in a text and in a workbook", "[tables][broken]")
{
    const auto text = test::errorOf([] { readTable(QByteArray("name,mail\n").repeated(1'000'000)); });
    REQUIRE(text);
    CHECK(text->sentence().contains(QStringLiteral("up to 200,000 rows")));

    test::Workbook workbook;
    // Told apart by their numbers, so that the packing looks honest.
    for (int i = 1; i <= 1'000'000; ++i) {
        workbook.rows += "<row><c><v>" + QByteArray::number(qint64(i) * 7919) + "</v></c></row>";
    }
    const auto sheet = test::errorOf([&] { readTable(workbook.bytes()); });
    REQUIRE(sheet);
    CHECK(sheet->sentence().contains(QStringLiteral("up to 200,000 rows")));
}

TEST_CASE("a zip bomb is not unpacked", "[tables][broken]")
{
    test::Workbook workbook;
    workbook.rows = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>" + QByteArray(100'000'000, ' ') +
                    "x</t></is></c></row>";
    const QByteArray bytes = workbook.bytes();
    REQUIRE(bytes.size() < 200'000);
    const auto error = test::errorOf([&] { readTable(bytes); });
    REQUIRE(error);
    CHECK(error->sentence().startsWith(
        QStringLiteral("The file is small, but would unpack to an enormous size.")));
}

TEST_CASE("a part that claims to be small and is not is stopped at its claim", "[tables][broken]")
{
    test::Workbook workbook;
    workbook.rows = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>" + QByteArray(5'000'000, ' ');
    QByteArray bytes = workbook.bytes();
    // The central directory says how large the sheet is once unpacked: offset 24 of its entry.
    const qsizetype name = bytes.lastIndexOf("xl/worksheets/sheet1.xml");
    REQUIRE(name > 46);
    bytes.replace(name - 46 + 24, 4, QByteArray("\x00\x10\x00\x00", 4));
    const auto error = test::errorOf([&] { readTable(bytes); });
    REQUIRE(error);
    CHECK(error->code() == ErrorCode::InvalidInput);
}

TEST_CASE("a folder and a missing file are named", "[tables][broken]")
{
    const auto missing = test::errorOf([] { readTable(QStringLiteral("/nowhere/staff.csv")); });
    REQUIRE(missing);
    CHECK(missing->code() == ErrorCode::DeviceFailed);
    CHECK(missing->sentence().contains(QStringLiteral("/nowhere/staff.csv")));
    const auto isFolder = test::errorOf([] { readTable(folder); });
    REQUIRE(isFolder);
    CHECK(isFolder->sentence().contains(QStringLiteral("it is a folder")));
}
