// SPDX-License-Identifier: Apache-2.0
#include "ledger/draft_store.h"
#include "ledger/ledger_access.h"
#include "ledger/ledger_folder.h"
#include "support/fake_keychain.h"
#include "support/memory_scan.h"
#include "support/test_clock.h"

#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

#if defined(Q_OS_LINUX) && !defined(__SANITIZE_ADDRESS__)

using namespace renkei;
using namespace Qt::StringLiterals;

namespace {

/// Both forms in which the key passes through the program and SQLCipher.
struct Needles
{
    explicit Needles(const SecretBytes &key)
        : bytes(test::MaskedNeedle::of(key.data(), qsizetype(key.size())))
        , hex(test::MaskedNeedle::hexOf(key.data(), qsizetype(key.size())))
    {
    }
    test::MaskedNeedle bytes;
    test::MaskedNeedle hex;
};

} // namespace

TEST_CASE("the memory scan finds what is there and nothing that is not", "[memory]")
{
    SecretBytes secret = SecretBytes::random(32);
    const Needles needles(secret);
    CHECK(test::copiesInMemory(needles.bytes) == 1);
    CHECK(test::copiesInMemory(needles.hex) == 0);
    {
        const QByteArray hex = secret.view().toByteArray().toHex();
        CHECK(test::copiesInMemory(needles.hex) >= 1);
        CHECK(hex.size() == 64);
    }
    secret.wipe();
}

TEST_CASE("a locked ledger leaves no copy of its key in the memory of the process", "[memory]")
{
    const QTemporaryDir root;
    const QString folder = root.filePath(u"ledger"_s);
    const test::TestClock clock;
    test::FakeKeychain keychain;
    const QString password = u"Sakura2026"_s;
    QString code;
    {
        const CreatedLedger created = createLedger(folder, password, keychain, clock, KdfCost::least());
        code = created.recoveryCode;
    }
    std::optional<Needles> needles;
    {
        const OpenedLedger opened = openLedger(folder, password, keychain, clock);
        needles.emplace(opened.ledger->dataKey());
        const DraftStore drafts(LedgerFolder(folder), opened.ledger->dataKey());
        drafts.put(u"staff/1"_s, "draft");
        CHECK(opened.ledger->verify().isEmpty());
        KeyStore keys = KeyStore::load(LedgerFolder(folder).keys(), KdfCost::least());
        code = keys.newRecoveryCode(opened.ledger->dataKey());
        CHECK(test::copiesInMemory(needles->bytes) >= 1); // in use: it has to be somewhere
    }
    CHECK(test::copiesInMemory(needles->bytes) == 0);
    CHECK(test::copiesInMemory(needles->hex) == 0);
    {
        const OpenedLedger opened = openLedgerWithRecoveryCode(folder, code, clock);
        CHECK(opened.ledger->dataKey().size() == 32);
    }
    CHECK(test::copiesInMemory(needles->bytes) == 0);
    CHECK(test::copiesInMemory(needles->hex) == 0);
}

#endif
