// SPDX-License-Identifier: Apache-2.0
#include "ledger/backup.h"
#include "ledger/key_store.h"
#include "support/error_of.h"
#include "support/failing_vfs.h"
#include "support/fake_keychain.h"
#include "support/file_size_limit.h"
#include "support/test_clock.h"
#include "support/text_stream.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

using namespace renkei;
using namespace Qt::StringLiterals;

namespace {

QByteArray content(const QString &file)
{
    QFile reader(file);
    return reader.open(QIODevice::ReadOnly) ? reader.readAll() : QByteArray();
}

/// A ledger folder with keys and a small encrypted database, open.
struct Fixture
{
    QTemporaryDir root;
    LedgerFolder folder{root.filePath(u"台帳"_s)};
    SecretBytes key = SecretBytes::random(32);
    test::TestClock clock;
    QUuid ledgerId = QUuid::createUuid();
    QString recoveryCode;
    std::unique_ptr<CipherDatabase> database;

    Fixture()
    {
        folder.make();
        KeyStore keys = KeyStore::create(folder.keys(), ledgerId, KdfCost::least());
        keys.addPassword(key, u"Sakura2026"_s, nullptr);
        recoveryCode = keys.newRecoveryCode(key);
        database =
            std::make_unique<CipherDatabase>(folder.database(), key.clone(), CipherDatabase::Mode::Create);
        database->exec(u"CREATE TABLE person (id INTEGER PRIMARY KEY, name TEXT) STRICT"_s);
        addRows(100);
    }
    void addRows(int count) const
    {
        Transaction transaction(*database);
        for (int i = 0; i < count; ++i) {
            database->exec(u"INSERT INTO person (name) VALUES (?)"_s, {u"山﨑 MARKER"_s});
        }
        transaction.commit();
    }
    QString file(const QString &name) const { return root.filePath(name); }
    BackupInfo toFile(const QString &name) const { return backUp(*database, folder, file(name), clock); }
    QStringList leftOvers() const
    {
        return QDir(folder.backups()).entryList({u"*.part*"_s}, QDir::Files) +
               QDir(root.path()).entryList({u"*.part*"_s, u"*.restoring*"_s}, QDir::AllEntries);
    }
};

qint64 rows(const CipherDatabase &database)
{
    return database.value(u"SELECT count(*) FROM person"_s).toLongLong();
}

} // namespace

TEST_CASE("a backup of an open ledger is restored elsewhere and opened with the recovery code", "[backup]")
{
    Fixture f;
    f.addRows(5); // still in the write-ahead log
    const BackupInfo made = f.toFile(u"a.renkei-backup"_s);
    CHECK(made.ledgerId == f.ledgerId);
    CHECK(made.at == f.clock.now());
    CHECK_FALSE(content(made.file).contains("MARKER"));
    CHECK(f.leftOvers().isEmpty());
    f.addRows(1);

    const BackupInfo restored = restoreBackup(made.file, f.file(u"新しい PC/台帳"_s));
    CHECK(restored.ledgerId == f.ledgerId);
    const LedgerFolder folder(f.file(u"新しい PC/台帳"_s));
    CHECK(folder.looksLikeLedger());
    const UnlockedKey unlocked = KeyStore::load(folder.keys()).unlockWithRecoveryCode(f.recoveryCode);
    const CipherDatabase opened(folder.database(), unlocked.dataKey.clone(), CipherDatabase::Mode::Open);
    CHECK(rows(opened) == 105);
    CHECK(checkIntegrity(folder.database(), unlocked.dataKey).isEmpty());
    CHECK((QFile::permissions(folder.path()) & (QFileDevice::ReadOther | QFileDevice::ReadGroup)) == 0);
}

TEST_CASE("a restore touches no folder that holds something, and takes an empty one", "[backup]")
{
    const Fixture f;
    const BackupInfo made = f.toFile(u"a.renkei-backup"_s);
    const QByteArray before = content(f.folder.keys());
    CHECK(test::errorOf([&] { restoreBackup(made.file, f.folder.path()); })->code() == ErrorCode::Refused);
    CHECK(content(f.folder.keys()) == before);
    REQUIRE(QDir(f.root.path()).mkdir(u"full"_s));
    REQUIRE(QFile::copy(made.file, f.file(u"full/letter.txt"_s)));
    CHECK(test::errorOf([&] { restoreBackup(made.file, f.file(u"full"_s)); })->code() == ErrorCode::Refused);
    CHECK(QDir(f.file(u"full"_s)).entryList(QDir::Files) == QStringList{u"letter.txt"_s});
    REQUIRE(QDir(f.root.path()).mkdir(u"empty"_s));
    restoreBackup(made.file, f.file(u"empty"_s));
    CHECK(LedgerFolder(f.file(u"empty"_s)).looksLikeLedger());
}

TEST_CASE("each flipped byte of a backup is noticed and nothing is restored from it", "[backup][broken]")
{
    const Fixture f;
    const BackupInfo made = f.toFile(u"a.renkei-backup"_s);
    const QByteArray good = content(made.file);
    for (qsizetype at = 0; at < good.size(); at += 97) {
        QByteArray bytes = good;
        bytes[at] = char(bytes[at] ^ 0x40);
        QFile writer(made.file);
        REQUIRE(writer.open(QIODevice::WriteOnly));
        writer.write(bytes);
        writer.close();
        INFO("byte " << at);
        const auto error = test::errorOf([&] { restoreBackup(made.file, f.file(u"new"_s)); });
        REQUIRE(error.has_value());
        CHECK((error->code() == ErrorCode::Damaged || error->code() == ErrorCode::Newer));
        REQUIRE_FALSE(QFile::exists(f.file(u"new"_s)));
    }
    CHECK(f.leftOvers().isEmpty());
}

TEST_CASE("a damaged ledger gives no backup, and the backups before it stay", "[backup][broken]")
{
    Fixture f;
    f.addRows(2000);
    const BackupInfo first = backUpGeneration(*f.database, f.folder, f.clock);
    f.database.reset();
    QByteArray bytes = content(f.folder.database());
    bytes[bytes.size() / 2] = char(bytes[bytes.size() / 2] ^ 1);
    QFile writer(f.folder.database());
    REQUIRE(writer.open(QIODevice::WriteOnly));
    writer.write(bytes);
    writer.close();
    f.database =
        std::make_unique<CipherDatabase>(f.folder.database(), f.key.clone(), CipherDatabase::Mode::Open);
    f.clock.advanceDays(1);
    const auto error = test::errorOf([&] { backUpGeneration(*f.database, f.folder, f.clock); });
    REQUIRE(error.has_value());
    CHECK(error->code() == ErrorCode::Damaged);
    CHECK(generations(f.folder).size() == 1);
    CHECK(inspectBackup(first.file).at == first.at);
    CHECK(f.leftOvers().isEmpty());
}

TEST_CASE("a full device keeps the backup before, whichever write it refuses", "[backup][device]")
{
    Fixture f;
    const BackupInfo first = f.toFile(u"a.renkei-backup"_s);
    const QByteArray before = content(first.file);
    f.addRows(200);
    f.database->checkpoint();
    const auto attempt = [&] { return test::errorOf([&] { f.toFile(u"a.renkei-backup"_s); }); };
    const auto copySize = rlim_t(f.toFile(u"b.renkei-backup"_s).bytes);
    for (const rlim_t limit : {rlim_t(4096), copySize / 2, copySize - 2000, copySize - 1}) {
        INFO("limit " << limit);
        {
            const test::FileSizeLimit full(limit);
            const auto error = attempt();
            REQUIRE(error.has_value());
            CHECK(error->code() == ErrorCode::DeviceFailed);
        }
        CHECK(content(first.file) == before);
        CHECK(f.leftOvers().isEmpty());
    }
    CHECK_FALSE(attempt().has_value());
    CHECK(content(first.file) != before);
    CHECK(rows(*f.database) == 300);
}

TEST_CASE("a device that fails while the copy is made gives no backup", "[backup][device]")
{
    Fixture f;
    f.database.reset();
    test::FailingVfs device;
    f.database =
        std::make_unique<CipherDatabase>(f.folder.database(), f.key.clone(), CipherDatabase::Mode::Open);
    int failed = 0;
    for (int at = 1; at < 200; ++at) {
        device.failAt(at, SQLITE_IOERR_WRITE);
        const auto error = test::errorOf([&] { f.toFile(u"a.renkei-backup"_s); });
        const bool refused = device.failures() > 0;
        device.recover();
        if (!refused) {
            CHECK_FALSE(error.has_value());
            break;
        }
        if (error) {
            ++failed;
            CHECK(error->code() == ErrorCode::DeviceFailed);
            CHECK_FALSE(QFile::exists(f.file(u"a.renkei-backup"_s)));
            CHECK(f.leftOvers().isEmpty());
        } else {
            CHECK(inspectBackup(f.file(u"a.renkei-backup"_s)).ledgerId == f.ledgerId);
            QFile::remove(f.file(u"a.renkei-backup"_s));
        }
    }
    CHECK(failed > 3);
    CHECK(inspectBackup(f.file(u"a.renkei-backup"_s)).ledgerId == f.ledgerId);
}

TEST_CASE("the second place is a checked copy, or a sentence when the stick is not there", "[backup]")
{
    Fixture f;
    const BackupInfo made = backUpGeneration(*f.database, f.folder, f.clock);
    const auto error = test::errorOf([&] { copyToSecondPlace(made, f.file(u"stick"_s)); });
    REQUIRE(error.has_value());
    CHECK(error->code() == ErrorCode::NotFound);
    CHECK(error->sentence().contains(u"stick"_s));
    REQUIRE(QDir(f.root.path()).mkdir(u"stick"_s));
    const QString copy = copyToSecondPlace(made, f.file(u"stick"_s));
    CHECK(content(copy) == content(made.file));
    {
        const test::FileSizeLimit full(rlim_t(made.bytes - 1));
        CHECK(test::errorOf([&] { copyToSecondPlace(made, f.file(u"stick"_s)); })->code() ==
              ErrorCode::DeviceFailed);
    }
    CHECK(content(copy) == content(made.file));
    for (int i = 0; i < 12; ++i) {
        f.clock.advanceSeconds(12LL * 3600);
        copyToSecondPlace(backUpGeneration(*f.database, f.folder, f.clock), f.file(u"stick"_s));
    }
    CHECK(backupsIn(f.file(u"stick"_s)).size() == generations(f.folder).size());
    CHECK(generations(f.folder).size() < 12);
}

TEST_CASE("generations thin out to the last three, seven days and eight weeks", "[backup]")
{
    Fixture f;
    QList<QDateTime> all;
    const QDateTime now = f.clock.now();
    for (int hour = 0; hour < 24 * 100; hour += 3) {
        all.append(now.addSecs(-3600LL * hour));
    }
    const QList<QDateTime> dropped = superfluousGenerations(all, now);
    QList<QDateTime> kept = all;
    kept.removeIf([&](const QDateTime &at) { return dropped.contains(at); });
    CHECK(kept.size() >= 3 + 6 + 6);
    CHECK(kept.size() <= 3 + 7 + 8);
    CHECK(kept.contains(all.at(0)));
    CHECK(kept.contains(all.at(1)));
    CHECK(kept.contains(all.at(2)));
    for (int day = 0; day < 7; ++day) {
        const QDate date = now.toLocalTime().date().addDays(-day);
        CHECK(std::any_of(kept.begin(), kept.end(),
                          [&](const QDateTime &at) { return at.toLocalTime().date() == date; }));
    }
    CHECK(kept.constLast() > now.addDays(-57));
    CHECK(superfluousGenerations(kept, now).isEmpty());
    const QList<QDateTime> old{now.addYears(-3), now.addYears(-2), now.addYears(-1)};
    CHECK(superfluousGenerations(old, now).isEmpty());
    CHECK(superfluousGenerations({}, now).isEmpty());
}

TEST_CASE("many closings leave few generations, the newest first, and damaged ones untouched", "[backup]")
{
    Fixture f;
    QFile broken(f.folder.backups() + u"/renkei-20260101-000000-000.renkei-backup"_s);
    REQUIRE(broken.open(QIODevice::WriteOnly));
    broken.write("not a backup");
    broken.close();
    BackupInfo last;
    for (int i = 0; i < 16; ++i) {
        f.clock.advanceSeconds(3LL * 3600);
        last = backUpGeneration(*f.database, f.folder, f.clock);
    }
    const QList<BackupInfo> kept = generations(f.folder);
    CHECK(kept.size() >= 4);
    CHECK(kept.size() <= 6);
    CHECK(kept.constFirst().file == last.file);
    for (const BackupInfo &info : kept) {
        CHECK(inspectBackup(info.file).ledgerId == f.ledgerId);
    }
    CHECK(broken.exists());
}
