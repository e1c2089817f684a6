// SPDX-License-Identifier: Apache-2.0
#include "ledger/backup.h"
#include "ledger/ledger_access.h"
#include "ledger/ledger_folder.h"
#include "support/error_of.h"
#include "support/fake_keychain.h"
#include "support/test_clock.h"
#include "support/text_stream.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

using namespace renkei;
using namespace Qt::StringLiterals;
using Fault = test::FakeKeychain::Fault;

namespace {

const QString password = u"Sakura2026"_s;

struct Fixture
{
    QTemporaryDir root;
    QString folder = root.filePath(u"台帳"_s);
    test::TestClock clock;
    test::FakeKeychain keychain;

    CreatedLedger create() { return createLedger(folder, password, keychain, clock, KdfCost::least()); }
    std::optional<Error> refusal(const QString &typed)
    {
        return test::errorOf([&] { openLedger(folder, typed, keychain, clock); });
    }
    void overwrite(const QString &file, const QByteArray &bytes) const
    {
        QFile writer(file);
        REQUIRE(writer.open(QIODevice::WriteOnly));
        writer.write(bytes);
    }
};

} // namespace

TEST_CASE("a ledger is made, opened by password and by recovery code", "[access]")
{
    Fixture f;
    CreatedLedger created = f.create();
    CHECK(created.usesKeychain);
    CHECK(created.recoveryCode.size() == 29);
    const QUuid id = created.ledger->id();
    CHECK(KeyStore::load(LedgerFolder(f.folder).keys()).ledgerId() == id);
    created.ledger.reset();
    {
        const OpenedLedger opened = openLedger(f.folder, password, f.keychain, f.clock);
        CHECK(opened.ledger->id() == id);
        CHECK(opened.slotIds == QList<QUuid>{created.slotId});
    }
    test::FakeKeychain otherPc;
    CHECK(test::errorOf([&] { openLedger(f.folder, password, otherPc, f.clock); })->code() ==
          ErrorCode::Unavailable);
    const OpenedLedger recovered = openLedgerWithRecoveryCode(f.folder, created.recoveryCode, f.clock);
    CHECK(recovered.ledger->id() == id);
}

TEST_CASE("a PC without a keychain gets a ledger that the password alone opens", "[access]")
{
    Fixture f;
    f.keychain.fault = Fault::Absent;
    CHECK_FALSE(f.create().usesKeychain);
    CHECK_FALSE(f.refusal(password).has_value());
    CHECK(f.keychain.entries.isEmpty());
}

TEST_CASE("a ledger that could not be made leaves nothing behind", "[access]")
{
    Fixture f;
    for (const Fault fault : {Fault::Locked, Fault::DropsWrites, Fault::ForgotEntry}) {
        f.keychain.fault = fault;
        CHECK(test::errorOf([&] { f.create(); })->code() == ErrorCode::Unavailable);
        CHECK_FALSE(QFile::exists(f.folder));
    }
    f.keychain.fault = Fault::None;
    CHECK(test::errorOf([&] { createLedger(f.folder, u"short"_s, f.keychain, f.clock); })->code() ==
          ErrorCode::InvalidInput);
    CHECK_FALSE(QFile::exists(f.folder));

    REQUIRE(QDir().mkpath(f.folder));
    f.overwrite(f.folder + u"/letter.txt"_s, "dear");
    CHECK(test::errorOf([&] { f.create(); })->code() == ErrorCode::Refused);
    CHECK(QFile::exists(f.folder + u"/letter.txt"_s));
    REQUIRE(QFile::remove(f.folder + u"/letter.txt"_s));
    CHECK(f.create().ledger != nullptr);
    const auto again = test::errorOf([&] { f.create(); });
    REQUIRE(again.has_value());
    CHECK(again->code() == ErrorCode::Refused);
    CHECK(again->sentence().contains(u"already a ledger"_s));
}

TEST_CASE("each way in which a ledger does not open has its own sentence", "[access]")
{
    Fixture f;
    CHECK(f.refusal(password)->code() == ErrorCode::NotFound);
    CreatedLedger created = f.create();

    const auto inUse = f.refusal(password);
    REQUIRE(inUse.has_value());
    CHECK(inUse->code() == ErrorCode::InUse);
    CHECK(inUse->sentence().contains(u"2026-11-22"_s));
    created.ledger.reset();

    CHECK(f.refusal(u"Sakura2025"_s)->code() == ErrorCode::WrongPassword);
    const LedgerFolder place(f.folder);
    REQUIRE(QFile::rename(place.keys(), place.keys() + u".away"_s));
    CHECK(f.refusal(password)->code() == ErrorCode::Damaged);
    CHECK(f.refusal(password)->sentence().contains(u"keys.json"_s));
    REQUIRE(QFile::rename(place.keys() + u".away"_s, place.keys()));

    REQUIRE(QFile::rename(place.database(), place.database() + u".away"_s));
    CHECK(f.refusal(password)->code() == ErrorCode::Damaged);
    f.overwrite(place.database(), QByteArray(8192, 'x'));
    CHECK(f.refusal(password)->code() == ErrorCode::Damaged);
    CHECK(f.refusal(u"Sakura2025"_s)->code() == ErrorCode::WrongPassword);
    REQUIRE(QFile::remove(place.database()));
    REQUIRE(QFile::rename(place.database() + u".away"_s, place.database()));

    f.overwrite(place.keys(), "{}");
    CHECK(f.refusal(password)->code() == ErrorCode::Damaged);
}

TEST_CASE("a failed opening gives the lock back", "[access]")
{
    Fixture f;
    f.create();
    const LedgerFolder place(f.folder);
    REQUIRE(QFile::copy(place.database(), place.database() + u".away"_s));
    f.overwrite(place.database(), QByteArray(8192, 'x'));
    CHECK(f.refusal(password)->code() == ErrorCode::Damaged);
    REQUIRE(QFile::remove(place.database()));
    REQUIRE(QFile::rename(place.database() + u".away"_s, place.database()));
    CHECK_FALSE(f.refusal(password).has_value());
}

TEST_CASE("another PC: restored from the backup, opened with the code, a new password set",
          "[access][backup]")
{
    Fixture f;
    CreatedLedger created = f.create();
    const BackupInfo backup = backUp(created.ledger->database(), LedgerFolder(f.folder),
                                     f.root.filePath(u"stick.renkei-backup"_s), f.clock);
    const QString newFolder = f.root.filePath(u"新しい台帳"_s);
    restoreBackup(backup.file, newFolder);
    test::FakeKeychain newPc;
    CHECK(test::errorOf([&] { openLedger(newFolder, password, newPc, f.clock); })->code() ==
          ErrorCode::Unavailable);
    {
        const OpenedLedger opened = openLedgerWithRecoveryCode(newFolder, created.recoveryCode, f.clock);
        KeyStore keys = KeyStore::load(LedgerFolder(newFolder).keys(), KdfCost::least());
        keys.replacePassword(created.slotId, opened.ledger->dataKey(), u"Ringo20261122"_s, &newPc);
    }
    const OpenedLedger opened = openLedger(newFolder, u"Ringo20261122"_s, newPc, f.clock);
    CHECK(opened.slotIds == QList<QUuid>{created.slotId});
    CHECK(opened.ledger->id() == created.ledger->id());
    CHECK(opened.ledger->verify().isEmpty());
}

TEST_CASE("with the real keychain of this PC: made, opened, changed, opened", "[access][keyring]")
{
    if (qEnvironmentVariable("RENKEI_TEST_KEYRING") != u"1"_s) {
        SKIP("no Secret Service in this run; packaging/test.sh provides one");
    }
    const QTemporaryDir root;
    const QString folder = root.filePath(u"台帳"_s);
    const test::TestClock clock;
    const auto keychain = systemKeychain(std::chrono::seconds(20));
    QUuid slotId;
    {
        const CreatedLedger created = createLedger(folder, password, *keychain, clock, KdfCost::least());
        REQUIRE(created.usesKeychain);
        slotId = created.slotId;
        KeyStore keys = KeyStore::load(LedgerFolder(folder).keys(), KdfCost::least());
        keys.replacePassword(slotId, created.ledger->dataKey(), u"Ringo20261122"_s, keychain.get());
    }
    CHECK(test::errorOf([&] { openLedger(folder, password, *keychain, clock); })->code() ==
          ErrorCode::WrongPassword);
    CHECK(test::errorOf([&] { openLedger(folder, u"Ringo20261122"_s, *noKeychain(), clock); })->code() ==
          ErrorCode::Unavailable);
    CHECK(openLedger(folder, u"Ringo20261122"_s, *keychain, clock).slotIds == QList<QUuid>{slotId});
    const KeyStore keys = KeyStore::load(LedgerFolder(folder).keys());
    CHECK(keychain->remove(keys.keychainEntry(keys.keySlots().constFirst())).outcome ==
          KeychainOutcome::Done);
    const auto gone = test::errorOf([&] { openLedger(folder, u"Ringo20261122"_s, *keychain, clock); });
    REQUIRE(gone.has_value());
    CHECK(gone->code() == ErrorCode::Unavailable);
    CHECK(gone->sentence().contains(u"holds nothing"_s));
}
