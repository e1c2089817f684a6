// SPDX-License-Identifier: Apache-2.0
#include "domain/staff_member.h"
#include "ledger/backup.h"
#include "ledger/key_store.h"
#include "ledger/ledger.h"
#include "ledger/ledger_folder.h"
#include "support/error_of.h"
#include "support/fake_keychain.h"
#include "support/text_stream.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

#include <cstdio>
#include <random>
#include <thread>

using namespace renkei;
using namespace Qt::StringLiterals;

namespace {

const QString password = u"Sakura2026"_s;
#ifdef __SANITIZE_ADDRESS__
constexpr int kills = 20; // starting the program takes ten times as long then
#else
constexpr int kills = 200;
#endif

/// Says what is safely in the ledger, at once.
void acknowledge(const QString &what)
{
    std::puts(qPrintable(what));
    std::fflush(stdout);
}

/// Writes until it is killed: entries, and now and then a backup and a new key slot.
[[noreturn]] void writeForEver(const LedgerFolder &folder)
{
    const SystemClock clock;
    KeyStore keys = KeyStore::load(folder.keys(), KdfCost::least());
    const auto ledger =
        Ledger::open(folder.path(), keys.unlock(password, *noKeychain()).dataKey.clone(), clock);
    acknowledge(u"open"_s);
    for (qint64 i = ledger->count(StaffMember::spec());; ++i) {
        StaffMember staff;
        staff.name = u"渡邉 %1"_s.arg(i);
        ledger->change({u"staff.add"_s, OperatorId(), u"佐藤"_s, true, {}},
                       [&](Change &change) { change.put(staff); });
        acknowledge(staff.id.toString());
        if (i % 5 == 0) {
            keys.newRecoveryCode(ledger->dataKey());
            acknowledge(u"keys"_s);
        }
        if (i % 7 == 0) {
            backUpGeneration(ledger->database(), folder, clock);
            acknowledge(u"backup"_s);
        }
    }
}

/// The writer as a process of its own, killed a random time after it acknowledged `steps` things; returns the
/// entries it had acknowledged. Counting steps keeps the moments inside the writing on slow PCs, too.
QList<QByteArray> acknowledgedBeforeKill(const LedgerFolder &folder, int steps,
                                         std::chrono::microseconds after)
{
    QProcess writer;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"RENKEI_KILL_FOLDER"_s, folder.path());
    writer.setProcessEnvironment(environment);
    writer.start(QCoreApplication::applicationFilePath(), {u"[.kill-writer]"_s});
    QByteArray output;
    while (output.count('\n') < steps && writer.waitForReadyRead(60'000)) {
        output += writer.readAllStandardOutput();
    }
    std::this_thread::sleep_for(after);
    writer.kill();
    writer.waitForFinished();
    output += writer.readAllStandardOutput();
    QList<QByteArray> lines = output.split('\n');
    lines.removeLast(); // the line that was cut off, or nothing
    lines.removeIf([](const QByteArray &line) { return line.size() != 36; });
    return lines;
}

} // namespace

TEST_CASE("the program that is killed", "[.kill-writer]")
{
    writeForEver(LedgerFolder(qEnvironmentVariable("RENKEI_KILL_FOLDER")));
}

TEST_CASE("killed at 200 random moments, no acknowledged entry is lost and the chain is whole", "[kill]")
{
    const QTemporaryDir root;
    const LedgerFolder folder(root.filePath(u"台帳"_s));
    const SystemClock clock;
    const SecretBytes dataKey = SecretBytes::random(32);
    {
        const auto ledger = Ledger::create(folder.path(), dataKey.clone(), clock);
        KeyStore::create(folder.keys(), ledger->id(), KdfCost::least())
            .addPassword(dataKey, password, nullptr);
    }
    std::mt19937 random(20261122);
    std::uniform_int_distribution<int> steps(0, 6);
    std::uniform_int_distribution<int> moment(0, 15'000);
    QList<QByteArray> acknowledged;
    for (int i = 0; i < kills; ++i) {
        INFO("kill " << i);
        const QList<QByteArray> now =
            acknowledgedBeforeKill(folder, steps(random), std::chrono::microseconds(moment(random)));
        acknowledged += now;
        const UnlockedKey unlocked =
            KeyStore::load(folder.keys(), KdfCost::least()).unlock(password, *noKeychain());
        REQUIRE(unlocked.dataKey.view() == dataKey.view());
        const auto ledger = Ledger::open(folder.path(), unlocked.dataKey.clone(), clock);
        for (const QByteArray &id : now) {
            REQUIRE(ledger->find(StaffMember::spec(), QUuid::fromString(id)).has_value());
        }
    }
    const auto ledger = Ledger::open(folder.path(), dataKey.clone(), clock);
    CHECK_FALSE(acknowledged.isEmpty()); // how many depends on the machine
    for (const QByteArray &id : std::as_const(acknowledged)) {
        REQUIRE(ledger->find(StaffMember::spec(), QUuid::fromString(id)).has_value());
    }
    CHECK(ledger->verify().isEmpty());
    // An entry may have been written and not yet acknowledged: at most one a kill.
    const qint64 rows = ledger->count(StaffMember::spec());
    CHECK(rows <= acknowledged.size() + kills);
    CHECK(ledger->history().entries(-1).size() == rows);
    for (const BackupInfo &backup : generations(folder)) {
        CHECK_FALSE(test::errorOf([&] { inspectBackup(backup.file); }).has_value());
    }
    if (kills >= 200) { // with few kills the writer may never have got as far as a backup
        CHECK_FALSE(generations(folder).isEmpty());
    }
}
