// SPDX-License-Identifier: Apache-2.0
#include "exchange/save_file.h"
#include "support/error_of.h"
#include "support/file_size_limit.h"
#include "support/text_stream.h"

#include "text/error.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

using namespace renkei;

static QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

static void checkRefused(const QString &path)
{
    try {
        saveFile(path, QByteArray(100'000, 'x'));
        FAIL("must refuse");
    } catch (const Error &error) {
        CHECK(error.code() == ErrorCode::DeviceFailed);
        CHECK(error.sentence().contains(path));
    }
}

TEST_CASE("a saved file replaces the one before", "[save]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("同意書.pdf"));
    saveFile(path, "old");
    saveFile(path, "new");
    CHECK(contentOf(path) == "new");
    CHECK(loadFile(path, 10) == "new");
}

TEST_CASE("a device that is full gives a sentence", "[save]")
{
    if (!QFileInfo::exists(QStringLiteral("/dev/full"))) {
        SKIP("this system has no /dev/full");
    }
    checkRefused(QStringLiteral("/dev/full"));
    CHECK(QFileInfo(QStringLiteral("/dev/full")).isWritable());
    CHECK_FALSE(QFileInfo(QStringLiteral("/dev/full")).isFile());
}

TEST_CASE("a folder that is not there, and a folder in place of the file, give a sentence", "[save]")
{
    const QTemporaryDir folder;
    checkRefused(folder.filePath(QStringLiteral("none/out.pdf")));
    checkRefused(folder.path());
    CHECK(QFileInfo(folder.path()).isDir());
}

TEST_CASE("a larger file than the limit is not read", "[save]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("large.pdf"));
    saveFile(path, QByteArray(1000, 'x'));
    try {
        loadFile(path, 999);
        FAIL("must refuse");
    } catch (const Error &error) {
        CHECK(error.code() == ErrorCode::InvalidInput);
    }
}

TEST_CASE("a drive that becomes full leaves the file before, at every size", "[save]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("同意書.pdf"));
    saveFile(path, "before");
    for (const qsizetype size : {1001, 5000, 16'384, 40'000, 300'000}) {
        INFO(size);
        std::optional<Error> error;
        {
            const test::FileSizeLimit limit(1000);
            error = test::errorOf([&] { saveFile(path, QByteArray(size, 'a')); });
        }
        REQUIRE(error.has_value());
        CHECK(error->code() == ErrorCode::DeviceFailed);
        CHECK(contentOf(path) == "before");
        CHECK(QDir(folder.path()).entryList(QDir::Files).size() == 1);
    }
}
