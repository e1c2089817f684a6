// SPDX-License-Identifier: Apache-2.0
#include "domain/staff_member.h"
#include "ledger/backup.h"
#include "ledger/key_store.h"
#include "ledger/ledger.h"
#include "ledger/ledger_folder.h"
#include "support/error_of.h"
#include "support/fake_keychain.h"
#include "support/killed_writer.h"
#include "support/text_stream.h"

#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

#include <random>

using namespace renkei;
using namespace Qt::StringLiterals;

namespace {

const QString password = u"Sakura2026"_s;

/// Writes until it is killed: entries, and now and then a backup and a new key slot.
[[noreturn]] void writeForEver(const LedgerFolder &folder)
{
    const SystemClock clock;
    KeyStore keys = KeyStore::load(folder.keys(), KdfCost::least());
    const auto ledger =
        Ledger::open(folder.path(), keys.unlock(password, *noKeychain()).dataKey.clone(), clock);
    test::acknowledge(u"open"_s);
    for (qint64 i = ledger->count(StaffMember::spec());; ++i) {
        StaffMember staff;
        staff.name = u"渡邉 %1"_s.arg(i);
        ledger->change({u"staff.add"_s, OperatorId(), u"佐藤"_s, true, {}},
                       [&](Change &change) { change.put(staff); });
        test::acknowledge(staff.id.toString());
        if (i % 5 == 0) {
            keys.newRecoveryCode(ledger->dataKey());
            test::acknowledge(u"keys"_s);
        }
        if (i % 7 == 0) {
            backUpGeneration(ledger->database(), folder, clock);
            test::acknowledge(u"backup"_s);
        }
    }
}

/// The entries that the writer had acknowledged.
QList<QByteArray> acknowledgedBeforeKill(const LedgerFolder &folder, int steps,
                                         std::chrono::microseconds after)
{
    QList<QByteArray> lines = test::saidBeforeKill(folder.path(), u"[.kill-writer]"_s, steps, after);
    lines.removeIf([](const QByteArray &line) { return line.size() != 36; });
    return lines;
}

} // namespace

TEST_CASE("the program that is killed", "[.kill-writer]")
{
    writeForEver(LedgerFolder(qEnvironmentVariable(test::killFolder)));
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
    for (int i = 0; i < test::kills; ++i) {
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
    CHECK(rows <= acknowledged.size() + test::kills);
    CHECK(ledger->history().entries(-1).size() == rows);
    for (const BackupInfo &backup : generations(folder)) {
        CHECK_FALSE(test::errorOf([&] { inspectBackup(backup.file); }).has_value());
    }
    if (test::kills >= 200) { // with few kills the writer may never have got as far as a backup
        CHECK_FALSE(generations(folder).isEmpty());
    }
}
