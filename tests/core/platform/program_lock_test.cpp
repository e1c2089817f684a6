// SPDX-License-Identifier: Apache-2.0
#include "platform/program_lock.h"
#include "support/error_of.h"
#include "support/test_clock.h"
#include "support/text_stream.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTimeZone>

#include <catch2/catch_test_macros.hpp>

#include <optional>

using namespace renkei;
using namespace Qt::StringLiterals;

namespace {

void write(const QString &file, const QByteArray &bytes)
{
    QFile writer(file);
    REQUIRE(writer.open(QIODevice::WriteOnly));
    REQUIRE(writer.write(bytes) == bytes.size());
}

QJsonObject content(const QString &file)
{
    QFile reader(file);
    REQUIRE(reader.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(reader.readAll()).object();
}

} // namespace

TEST_CASE("a second opening is refused with the program's name and since when", "[lock]")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"ledger.lock"_s);
    test::TestClock clock;
    const QString name = QCoreApplication::applicationName();
    QCoreApplication::setApplicationName(u"renkei-desk"_s);
    {
        const ProgramLock lock(file, clock);
        CHECK(ProgramLock::holder(file).program == u"renkei-desk"_s);
        CHECK(ProgramLock::holder(file).process == QCoreApplication::applicationPid());
        clock.advanceSeconds(3600);
        const auto error = test::errorOf([&] { const ProgramLock second(file, clock); });
        REQUIRE(error.has_value());
        CHECK(error->code() == ErrorCode::InUse);
        CHECK(error->sentence().contains(u"Renkei Desk"_s));
        CHECK(error->sentence().contains(QDateTime(QDate(2026, 11, 22), QTime(9, 0), QTimeZone::utc())
                                             .toLocalTime()
                                             .toString(u"yyyy-MM-dd HH:mm"_s)));
        CHECK(ProgramLock::holder(file).program == u"renkei-desk"_s);
    }
    CHECK(ProgramLock::holder(file).program.isEmpty());
    CHECK_FALSE(test::errorOf([&] { const ProgramLock again(file, clock); }).has_value());
    QCoreApplication::setApplicationName(name);
}

TEST_CASE("a lock moves with its object and ends with it", "[lock]")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"ledger.lock"_s);
    const test::TestClock clock;
    std::optional<ProgramLock> outer;
    {
        ProgramLock lock(file, clock);
        outer = std::move(lock);
    }
    CHECK(test::errorOf([&] { const ProgramLock second(file, clock); })->code() == ErrorCode::InUse);
    outer.reset();
    CHECK_FALSE(test::errorOf([&] { const ProgramLock second(file, clock); }).has_value());
}

TEST_CASE("what a killed program left behind is taken over, whoever has its process number now", "[lock]")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"ledger.lock"_s);
    const test::TestClock clock;
    QJsonObject left;
    {
        const ProgramLock lock(file, clock);
        left = content(file);
    }
    left[u"process"_s] = 1; // a number that is certainly in use
    left[u"since"_s] = u"2026-11-01T00:00:00Z"_s;
    write(file, QJsonDocument(left).toJson());
    const ProgramLock lock(file, clock);
    CHECK(ProgramLock::holder(file).process == QCoreApplication::applicationPid());
    CHECK(ProgramLock::holder(file).since == clock.now());
}

TEST_CASE("a lock left by another PC is refused with the way out", "[lock]")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"ledger.lock"_s);
    const test::TestClock clock;
    write(
        file,
        R"({"program":"renkei","process":7,"host":"pc-2","machine":"other","since":"2026-11-22T08:00:00Z"})");
    const auto error = test::errorOf([&] { const ProgramLock lock(file, clock); });
    REQUIRE(error.has_value());
    CHECK(error->code() == ErrorCode::InUse);
    CHECK(error->sentence().contains(u"pc-2"_s));
    CHECK(error->sentence().contains(u"ledger.lock"_s));
    CHECK(ProgramLock::holder(file).host == u"pc-2"_s);
    REQUIRE(QFile::remove(file));
    CHECK_FALSE(test::errorOf([&] { const ProgramLock lock(file, clock); }).has_value());
}

TEST_CASE("a lock file of nonsense is taken over", "[lock]")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"ledger.lock"_s);
    const test::TestClock clock;
    write(file, QByteArray(100000, '\xff'));
    const ProgramLock lock(file, clock);
    CHECK(ProgramLock::holder(file).process == QCoreApplication::applicationPid());
}

TEST_CASE("a folder that may not be written is a sentence about the folder", "[lock]")
{
    const QTemporaryDir folder;
    const test::TestClock clock;
    const auto error =
        test::errorOf([&] { const ProgramLock lock(folder.filePath(u"missing/ledger.lock"_s), clock); });
    REQUIRE(error.has_value());
    CHECK(error->code() == ErrorCode::DeviceFailed);
    CHECK_FALSE(error->detail().isEmpty());
}
