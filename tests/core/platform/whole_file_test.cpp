// SPDX-License-Identifier: Apache-2.0
#include "platform/whole_file.h"
#include "support/error_of.h"
#include "support/file_size_limit.h"
#include "support/text_stream.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

using namespace renkei;
using namespace Qt::StringLiterals;

TEST_CASE("a file is written whole and read whole", "[file]")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"a.bin"_s);
    for (const qsizetype size : {0, 1, 5000, 300000}) {
        writeWholeFile(file, QByteArray(size, 'a'));
        CHECK(readWholeFile(file, 300000) == QByteArray(size, 'a'));
    }
    CHECK(test::errorOf([&] { (void)readWholeFile(file, 299999); })->code() == ErrorCode::Damaged);
    CHECK(test::errorOf([&] { (void)readWholeFile(folder.filePath(u"b"_s), 9); })->code() ==
          ErrorCode::DeviceFailed);
}

TEST_CASE("a full device is noticed at every size and leaves the file before", "[file][device]")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"a.bin"_s);
    writeWholeFile(file, "before");
    for (const qsizetype size : {1001, 5000, 16384, 40000, 300000}) {
        INFO(size);
        {
            const test::FileSizeLimit limit(1000);
            const auto error = test::errorOf([&] { writeWholeFile(file, QByteArray(size, 'a')); });
            REQUIRE(error.has_value());
            CHECK(error->code() == ErrorCode::DeviceFailed);
            CHECK(error->sentence().contains(u"a.bin"_s));
        }
        CHECK(readWholeFile(file, 100) == QByteArray("before"));
        CHECK(QDir(folder.path()).entryList(QDir::Files).size() == 1);
    }
    CHECK(test::errorOf([&] { writeWholeFile(folder.filePath(u"no/a.bin"_s), "x"); })->code() ==
          ErrorCode::DeviceFailed);
}
