// SPDX-License-Identifier: Apache-2.0
#include "ledger/backup.h"
#include "ledger/cipher_database.h"
#include "ledger/key_file.h"
#include "ledger/key_store.h"
#include "support/error_of.h"
#include "support/expected_sentences.h"
#include "support/text_stream.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

#include <functional>

using namespace renkei;
using namespace Qt::StringLiterals;

namespace {

const QString brokenInputs = QStringLiteral(RENKEI_TEST_DATA "/broken/");

QByteArray content(const QString &file)
{
    QFile reader(file);
    return reader.open(QIODevice::ReadOnly) ? reader.readAll() : QByteArray();
}

ErrorCode codeNamed(const QString &name)
{
    return name == u"Newer"_s ? ErrorCode::Newer : ErrorCode::Damaged;
}

/// Each file of the folder gets the error of its row in expected.tsv and stays as it is; the file called
/// "good" gets none.
void checkFolder(const QString &folder, const std::function<void(const QString &file)> &use)
{
    const QDir place(brokenInputs + folder);
    const QTemporaryDir scratch;
    const QList<QStringList> rows = test::expectedSentences(place.filePath(u"expected.tsv"_s));
    CHECK(rows.size() >= 8);
    QSet<QString> covered{u"expected.tsv"_s};
    for (const QStringList &row : rows) {
        REQUIRE(row.size() == 3);
        INFO(row.at(0).toStdString());
        covered.insert(row.at(0));
        const QString file = scratch.filePath(row.at(0));
        REQUIRE(QFile::copy(place.filePath(row.at(0)), file));
        const auto error = test::errorOf([&] { use(file); });
        REQUIRE(error.has_value());
        CHECK(error->code() == codeNamed(row.at(1)));
        CHECK(error->sentence().contains(row.at(2)));
        CHECK(content(file) == content(place.filePath(row.at(0))));
    }
    for (const QString &name : place.entryList({u"good.*"_s}, QDir::Files)) {
        covered.insert(name);
        REQUIRE(QFile::copy(place.filePath(name), scratch.filePath(name)));
        CHECK_FALSE(test::errorOf([&] { use(scratch.filePath(name)); }).has_value());
    }
    const QStringList present = place.entryList(QDir::Files);
    CHECK(covered == QSet<QString>(present.begin(), present.end()));
}

SecretBytes fixtureKey()
{
    return SecretBytes::copyOf(QByteArray(32, 'k'));
}

} // namespace

TEST_CASE("every broken keys.json is refused with its own sentence and left as it is", "[keys][broken]")
{
    checkFolder(u"keys"_s, [](const QString &file) { (void)KeyStore::load(file); });
}

TEST_CASE("every broken ledger file is refused with its own sentence and left as it is", "[cipher][broken]")
{
    checkFolder(u"ledger"_s, [](const QString &file) {
        const CipherDatabase database(file, fixtureKey(), CipherDatabase::Mode::ReadOnly);
        const QStringList problems = checkIntegrity(file, fixtureKey());
        if (!problems.isEmpty()) {
            throw Error(ErrorCode::Damaged, problems.join(u' '));
        }
    });
}

TEST_CASE("every broken backup is refused with its own sentence and left as it is", "[backup][broken]")
{
    const QTemporaryDir folder;
    int number = 0;
    checkFolder(u"backup"_s, [&](const QString &file) {
        const QString target = folder.filePath(QString::number(++number));
        try {
            restoreBackup(file, target);
        } catch (const Error &) {
            CHECK_FALSE(QFile::exists(target));
            throw;
        }
        CHECK(KeyStore::load(target + u"/keys.json"_s).keySlots().size() == 3);
        CHECK(checkIntegrity(target + u"/ledger.db"_s, fixtureKey()).isEmpty());
    });
    CHECK(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size() == 1);
}

TEST_CASE("a good keys.json is read, and written in one form", "[keys]")
{
    const QByteArray bytes = content(brokenInputs + u"keys/good.json"_s);
    const KeyFile file = parseKeyFile(bytes);
    CHECK(file.keySlots.size() == 3);
    CHECK(file.keySlots.at(0).kind == KeySlot::Kind::PasswordAndKeychain);
    CHECK_FALSE(file.keySlots.at(0).entry.isNull());
    CHECK(file.keySlots.at(1).kind == KeySlot::Kind::Password);
    CHECK(file.keySlots.at(2).kind == KeySlot::Kind::Recovery);
    CHECK(keyFileBytes(parseKeyFile(keyFileBytes(file))) == keyFileBytes(file));
    CHECK(parseKeyFile(keyFileBytes(file)).ledgerId == file.ledgerId);
}
