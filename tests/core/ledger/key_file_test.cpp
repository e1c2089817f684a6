// SPDX-License-Identifier: Apache-2.0
#include "ledger/key_file.h"
#include "ledger/key_store.h"
#include "support/error_of.h"
#include "support/text_stream.h"

#include <QDir>
#include <QFile>
#include <QSet>

#include <catch2/catch_test_macros.hpp>

using namespace renkei;
using namespace Qt::StringLiterals;

namespace {

QString fixture(const char *name)
{
    return QStringLiteral(RENKEI_TEST_DATA "/keys/") + QLatin1StringView(name);
}

struct Broken
{
    const char *file;
    ErrorCode code;
    const char *sentencePart;
};

constexpr Broken brokenFiles[] = {
    {"empty.json", ErrorCode::Damaged, "it is empty"},
    {"truncated.json", ErrorCode::Damaged, "cannot be read from byte"},
    {"binary.json", ErrorCode::Damaged, "cannot be read from byte"},
    {"other_json.json", ErrorCode::Damaged, "a file of something else"},
    {"flipped_letter.json", ErrorCode::Damaged, "check sum"},
    {"slot_removed.json", ErrorCode::Damaged, "check sum"},
    {"newer.json", ErrorCode::Newer, "newer version"},
    {"version_missing.json", ErrorCode::Damaged, "check sum"},
    {"no_slots.json", ErrorCode::Damaged, "no usable key slots"},
    {"slots_not_a_list.json", ErrorCode::Damaged, "no usable key slots"},
    {"unknown_kind.json", ErrorCode::Damaged, "unknown kind"},
    {"short_salt.json", ErrorCode::Damaged, "incomplete"},
    {"bad_base64.json", ErrorCode::Damaged, "incomplete"},
    {"endless_cost.json", ErrorCode::Damaged, "out of range"},
    {"memory_bomb.json", ErrorCode::Damaged, "out of range"},
    {"unknown_cipher.json", ErrorCode::Damaged, "unknown method"},
    {"no_ledger_id.json", ErrorCode::Damaged, "an id is missing"},
    {"no_entry.json", ErrorCode::Damaged, "an id is missing"},
    {"same_id_twice.json", ErrorCode::Damaged, "same id"},
};

QByteArray content(const QString &file)
{
    QFile reader(file);
    REQUIRE(reader.open(QIODevice::ReadOnly));
    return reader.readAll();
}

} // namespace

TEST_CASE("every broken keys.json is refused with its own sentence and left as it is", "[keys][broken]")
{
    QSet<QString> covered{u"good.json"_s};
    for (const Broken &broken : brokenFiles) {
        INFO(broken.file);
        covered.insert(QLatin1StringView(broken.file));
        const QByteArray before = content(fixture(broken.file));
        const auto error = test::errorOf([&] { (void)KeyStore::load(fixture(broken.file)); });
        REQUIRE(error.has_value());
        CHECK(error->code() == broken.code);
        CHECK(error->sentence().contains(QLatin1StringView(broken.sentencePart)));
        CHECK(content(fixture(broken.file)) == before);
    }
    const QStringList present =
        QDir(QStringLiteral(RENKEI_TEST_DATA "/keys")).entryList({u"*.json"_s}, QDir::Files);
    CHECK(covered == QSet<QString>(present.begin(), present.end()));
}

TEST_CASE("a good keys.json is read, and written in one form", "[keys]")
{
    const QByteArray bytes = content(fixture("good.json"));
    const KeyFile file = parseKeyFile(bytes);
    CHECK(file.keySlots.size() == 3);
    CHECK(file.keySlots.at(0).kind == KeySlot::Kind::PasswordAndKeychain);
    CHECK_FALSE(file.keySlots.at(0).entry.isNull());
    CHECK(file.keySlots.at(1).kind == KeySlot::Kind::Password);
    CHECK(file.keySlots.at(2).kind == KeySlot::Kind::Recovery);
    CHECK(keyFileBytes(parseKeyFile(keyFileBytes(file))) == keyFileBytes(file));
    CHECK(parseKeyFile(keyFileBytes(file)).ledgerId == file.ledgerId);
}
