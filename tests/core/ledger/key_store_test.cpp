// SPDX-License-Identifier: Apache-2.0
#include "ledger/key_store.h"
#include "support/error_of.h"
#include "support/fake_keychain.h"
#include "support/file_size_limit.h"
#include "support/text_stream.h"

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
    QTemporaryDir folder;
    QString file = folder.filePath(u"keys.json"_s);
    QUuid ledgerId = QUuid::createUuid();
    SecretBytes dataKey = SecretBytes::random(32);
    test::FakeKeychain keychain;
    KeyStore store = KeyStore::create(file, ledgerId, KdfCost::least());

    KeyStore reloaded() const { return KeyStore::load(file, KdfCost::least()); }
    bool opens(const QString &typed)
    {
        return reloaded().unlock(typed, keychain).dataKey.view() == dataKey.view();
    }
    std::optional<Error> refusal(const QString &typed)
    {
        return test::errorOf([&] { (void)reloaded().unlock(typed, keychain); });
    }
    QByteArray bytes() const
    {
        QFile reader(file);
        return reader.open(QIODevice::ReadOnly) ? reader.readAll() : QByteArray();
    }
};

} // namespace

TEST_CASE("a password with this PC's keychain opens the ledger; either alone does not", "[keys]")
{
    Fixture f;
    const QUuid slot = f.store.addPassword(f.dataKey, password, &f.keychain);
    const UnlockedKey unlocked = f.reloaded().unlock(password, f.keychain);
    CHECK(unlocked.dataKey.view() == f.dataKey.view());
    CHECK(unlocked.slotIds == QList<QUuid>{slot});
    CHECK(f.reloaded().ledgerId() == f.ledgerId);
    CHECK(f.reloaded().needsKeychain());

    CHECK(f.refusal(u"Sakura2027"_s)->code() == ErrorCode::WrongPassword);
    for (QByteArray &entry : f.keychain.entries) {
        entry = QByteArray(32, 'x');
    }
    CHECK(f.refusal(password)->code() == ErrorCode::WrongPassword);
}

TEST_CASE("a password alone opens without asking any keychain", "[keys]")
{
    Fixture f;
    f.store.addPassword(f.dataKey, password, nullptr);
    CHECK(f.opens(password));
    CHECK_FALSE(f.reloaded().needsKeychain());
    CHECK(f.keychain.reads == 0);
    CHECK(f.refusal(u"sakura2026"_s)->code() == ErrorCode::WrongPassword);
}

TEST_CASE("a password is the same however its letters were composed, and exact in everything else", "[keys]")
{
    Fixture f;
    f.store.addPassword(f.dataKey, u"\u304Cpass2026"_s, nullptr); // が
    CHECK(f.opens(u"\u304B\u3099pass2026"_s));                    // か + ゛
    CHECK(f.refusal(u"\uFF76\uFF9Epass2026"_s)->code() == ErrorCode::WrongPassword);
    CHECK(f.refusal(u"\u304Cpass2026 "_s)->code() == ErrorCode::WrongPassword);
}

TEST_CASE("the file holds neither names, password, key nor keychain secret", "[keys]")
{
    Fixture f;
    f.store.addPassword(f.dataKey, password, &f.keychain);
    f.store.newRecoveryCode(f.dataKey);
    const QByteArray bytes = f.bytes();
    CHECK(bytes.contains("xchacha20-poly1305"));
    const QByteArray key = f.dataKey.view().toByteArray();
    for (const QByteArray &secret :
         {password.toUtf8(), key, key.toHex(), key.toBase64(), f.keychain.entries.constBegin()->toBase64()}) {
        CHECK_FALSE(bytes.contains(secret));
    }
    CHECK(f.keychain.entries.constBegin().key().startsWith(u"renkei-desk/"_s));
    CHECK(f.keychain.entries.constBegin()->size() == 32);
    CHECK((QFile::permissions(f.file) & (QFileDevice::ReadGroup | QFileDevice::ReadOther)) == 0);
}

TEST_CASE("keychain trouble is told from a wrong password, and the recovery code still opens", "[keys]")
{
    Fixture f;
    f.store.addPassword(f.dataKey, password, &f.keychain);
    const QString code = f.store.newRecoveryCode(f.dataKey);
    const QByteArray before = f.bytes();
    const auto entries = f.keychain.entries;
    const QList<std::pair<Fault, QString>> cases{
        {Fault::Locked, u"locked"_s},
        {Fault::Absent, u"could not be reached"_s},
        {Fault::NeverAnswers, u"did not answer"_s},
        {Fault::ForgotEntry, u"holds nothing"_s},
        {Fault::OtherError, u"could not be reached"_s},
    };
    for (const auto &[fault, word] : cases) {
        f.keychain.fault = fault;
        const auto error = f.refusal(password);
        REQUIRE(error.has_value());
        CHECK(error->code() == ErrorCode::Unavailable);
        CHECK(error->sentence().contains(word));
        CHECK(error->sentence().contains(u"recovery code"_s));
        CHECK(f.reloaded().unlockWithRecoveryCode(code).dataKey.view() == f.dataKey.view());
        CHECK(f.bytes() == before);
        CHECK(f.keychain.entries == entries);
    }
    f.keychain.fault = Fault::None;
    CHECK(f.opens(password));
}

TEST_CASE("a keychain that fails or forgets gets no slot, and what was there stays good", "[keys]")
{
    Fixture f;
    f.store.addPassword(f.dataKey, password, &f.keychain);
    const QByteArray before = f.bytes();
    for (const Fault fault : {Fault::Locked, Fault::Absent, Fault::NeverAnswers, Fault::ForgotEntry,
                              Fault::OtherError, Fault::DropsWrites}) {
        f.keychain.fault = fault;
        const auto error =
            test::errorOf([&] { f.store.addPassword(f.dataKey, u"Ringo20261122"_s, &f.keychain); });
        REQUIRE(error.has_value());
        CHECK(error->code() == ErrorCode::Unavailable);
        CHECK(f.bytes() == before);
        f.keychain.fault = Fault::None;
        CHECK(f.opens(password));
    }
}

TEST_CASE("a locked keychain is asked once, however many operators there are", "[keys]")
{
    Fixture f;
    for (int i = 0; i < 5; ++i) {
        f.store.addPassword(f.dataKey, password, &f.keychain);
    }
    f.keychain.fault = Fault::NeverAnswers;
    f.keychain.reads = 0;
    CHECK(f.refusal(password)->code() == ErrorCode::Unavailable);
    CHECK(f.keychain.reads == 1);
}

TEST_CASE("all slots that a password fits are told, on the account that owns them", "[keys]")
{
    Fixture f;
    test::FakeKeychain otherAccount;
    const QUuid first = f.store.addPassword(f.dataKey, password, &f.keychain);
    const QUuid second = f.store.addPassword(f.dataKey, password, nullptr);
    const QUuid third = f.store.addPassword(f.dataKey, u"Ringo20261122"_s, &otherAccount);
    CHECK(f.reloaded().unlock(password, f.keychain).slotIds == QList<QUuid>{first, second});
    CHECK(f.reloaded().unlock(u"Ringo20261122"_s, otherAccount).slotIds == QList<QUuid>{third});
    const auto error = f.refusal(u"Ringo20261122"_s);
    REQUIRE(error.has_value());
    CHECK(error->code() == ErrorCode::WrongPassword);
    CHECK(error->sentence().contains(u"another PC or account"_s));
}

TEST_CASE("a changed password keeps its slot; the one before no longer opens", "[keys]")
{
    Fixture f;
    const QUuid slot = f.store.addPassword(f.dataKey, password, &f.keychain);
    f.store.replacePassword(slot, f.dataKey, u"Ringo20261122"_s, &f.keychain);
    CHECK(f.reloaded().unlock(u"Ringo20261122"_s, f.keychain).slotIds == QList<QUuid>{slot});
    CHECK(f.refusal(password)->code() == ErrorCode::WrongPassword);
    CHECK(f.keychain.entries.size() == 1);
    CHECK(test::errorOf([&] {
              f.store.replacePassword(QUuid::createUuid(), f.dataKey, password, nullptr);
          })->code() == ErrorCode::NotFound);
    const auto weak = test::errorOf([&] { f.store.replacePassword(slot, f.dataKey, u"short1"_s, nullptr); });
    CHECK(weak->code() == ErrorCode::InvalidInput);
    CHECK(f.opens(u"Ringo20261122"_s));
}

TEST_CASE("the last password stays; others can go", "[keys]")
{
    Fixture f;
    const QUuid first = f.store.addPassword(f.dataKey, password, nullptr);
    f.store.newRecoveryCode(f.dataKey);
    CHECK(test::errorOf([&] { f.store.removeSlot(first); })->code() == ErrorCode::Refused);
    f.store.addPassword(f.dataKey, u"Ringo20261122"_s, nullptr);
    f.store.removeSlot(first);
    CHECK(f.refusal(password)->code() == ErrorCode::WrongPassword);
    CHECK(f.opens(u"Ringo20261122"_s));
    CHECK(test::errorOf([&] { f.store.removeSlot(first); })->code() == ErrorCode::NotFound);
    CHECK(f.reloaded().hasRecoveryCode());
}

TEST_CASE("a new recovery code replaces the one before", "[keys]")
{
    Fixture f;
    f.store.addPassword(f.dataKey, password, nullptr);
    CHECK_FALSE(f.reloaded().hasRecoveryCode());
    const QString first = f.store.newRecoveryCode(f.dataKey);
    const QString second = f.store.newRecoveryCode(f.dataKey);
    CHECK(f.reloaded().unlockWithRecoveryCode(second.toLower().remove(u'-')).dataKey.view() ==
          f.dataKey.view());
    const auto old = test::errorOf([&] { (void)f.reloaded().unlockWithRecoveryCode(first); });
    REQUIRE(old.has_value());
    CHECK(old->code() == ErrorCode::WrongPassword);
    const auto mistyped = test::errorOf([&] { (void)f.reloaded().unlockWithRecoveryCode(first.left(20)); });
    CHECK(mistyped->code() == ErrorCode::InvalidInput);
}

TEST_CASE("the key store never writes over another", "[keys]")
{
    Fixture f;
    f.store.addPassword(f.dataKey, password, nullptr);
    CHECK(test::errorOf([&] { (void)KeyStore::create(f.file, f.ledgerId); })->code() == ErrorCode::Refused);
    CHECK(test::errorOf([&] { (void)KeyStore::load(f.folder.filePath(u"other.json"_s)); })->code() ==
          ErrorCode::NotFound);
}

TEST_CASE("a full device leaves the keys as they were", "[keys][device]")
{
    Fixture f;
    const QUuid slot = f.store.addPassword(f.dataKey, password, nullptr);
    const QByteArray before = f.bytes();
    {
        const test::FileSizeLimit limit(200);
        const auto added =
            test::errorOf([&] { f.store.addPassword(f.dataKey, u"Ringo20261122"_s, nullptr); });
        REQUIRE(added.has_value());
        CHECK(added->code() == ErrorCode::DeviceFailed);
        const auto replaced =
            test::errorOf([&] { f.store.replacePassword(slot, f.dataKey, u"Ringo20261122"_s, nullptr); });
        REQUIRE(replaced.has_value());
        CHECK(replaced->code() == ErrorCode::DeviceFailed);
    }
    CHECK(f.bytes() == before);
    CHECK(f.opens(password));
    CHECK(f.store.keySlots().size() == 1);
}

TEST_CASE("the shipped cost is three passes over 64 MiB", "[keys]")
{
    Fixture f;
    KeyStore store = KeyStore::create(f.file, f.ledgerId);
    store.addPassword(f.dataKey, password, nullptr);
    CHECK(store.keySlots().constFirst().cost == KdfCost{3, 65536});
    CHECK(f.opens(password));
}
