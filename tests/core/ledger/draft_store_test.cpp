// SPDX-License-Identifier: Apache-2.0
#include "ledger/draft_store.h"
#include "support/error_of.h"
#include "support/file_size_limit.h"
#include "support/text_stream.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

using namespace renkei;
using namespace Qt::StringLiterals;

namespace {

struct Fixture
{
    QTemporaryDir folder;
    SecretBytes key = SecretBytes::random(32);
    LedgerFolder ledger{folder.path()};
    DraftStore store{ledger, key};

    QStringList files() const { return QDir(ledger.drafts()).entryList(QDir::Files); }
    QString onlyFile() const { return ledger.drafts() + u'/' + files().constFirst(); }
    QByteArray bytes() const
    {
        QFile reader(onlyFile());
        return reader.open(QIODevice::ReadOnly) ? reader.readAll() : QByteArray();
    }
};

} // namespace

TEST_CASE("a draft survives the program and is gone when removed", "[draft]")
{
    const Fixture f;
    CHECK_FALSE(f.store.get(u"staff/1"_s).has_value());
    f.store.put(u"staff/1"_s, "first");
    f.store.put(u"staff/1"_s, "山﨑 花子");
    f.store.put(u"patient/2"_s, {});
    const DraftStore again(f.ledger, f.key);
    CHECK(again.get(u"staff/1"_s) == QByteArray("山﨑 花子"));
    CHECK(again.get(u"patient/2"_s) == QByteArray());
    CHECK(again.keys() == QStringList{u"patient/2"_s, u"staff/1"_s});
    again.remove(u"staff/1"_s);
    again.remove(u"staff/1"_s);
    CHECK(again.keys() == QStringList{u"patient/2"_s});
}

TEST_CASE("a draft's file tells nothing", "[draft]")
{
    const Fixture f;
    f.store.put(u"staff/watanabe"_s, "MARKER MARKER");
    CHECK(f.files().size() == 1);
    CHECK_FALSE(f.onlyFile().contains(u"staff"_s));
    CHECK_FALSE(f.bytes().contains("MARKER"));
    CHECK_FALSE(f.bytes().contains("watanabe"));
    const DraftStore stranger(f.ledger, SecretBytes::random(32));
    CHECK(stranger.keys().isEmpty());
    CHECK_FALSE(stranger.get(u"staff/watanabe"_s).has_value());
    CHECK(f.store.get(u"staff/watanabe"_s) == QByteArray("MARKER MARKER"));
}

TEST_CASE("a damaged draft counts as none and is kept aside", "[draft][broken]")
{
    const Fixture f;
    f.store.put(u"staff/1"_s, "content");
    const QByteArray good = f.bytes();
    const QString file = f.onlyFile();
    QByteArray flipped = good;
    flipped[good.size() / 2] = char(flipped[good.size() / 2] ^ 1);
    for (const QByteArray &bytes : {QByteArray(), good.left(10), good.left(good.size() - 1), flipped,
                                    QByteArray(500, 'x'), QByteArray(good + "x")}) {
        QFile writer(file);
        REQUIRE(writer.open(QIODevice::WriteOnly));
        writer.write(bytes);
        writer.close();
        CHECK(f.store.keys().isEmpty());
        CHECK_FALSE(f.store.get(u"staff/1"_s).has_value());
        CHECK_FALSE(QFile::exists(file));
        CHECK(QFile::exists(file + u".damaged"_s));
    }
    f.store.put(u"staff/1"_s, "again");
    CHECK(f.store.get(u"staff/1"_s) == QByteArray("again"));
}

TEST_CASE("a full device keeps the draft before", "[draft][device]")
{
    const Fixture f;
    f.store.put(u"staff/1"_s, "before");
    {
        const test::FileSizeLimit limit(64);
        const auto error = test::errorOf([&] { f.store.put(u"staff/1"_s, QByteArray(5000, 'y')); });
        REQUIRE(error.has_value());
        CHECK(error->code() == ErrorCode::DeviceFailed);
    }
    CHECK(f.store.get(u"staff/1"_s) == QByteArray("before"));
}
