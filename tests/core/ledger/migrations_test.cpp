// SPDX-License-Identifier: Apache-2.0
#include "ledger/migrations.h"

#include "ledger/backup.h"
#include "ledger/key_store.h"
#include "ledger/sql_values.h"
#include "ledger/sqlite_sql.h"
#include "support/test_ledger.h"
#include "support/text_stream.h"

#include <catch2/catch_test_macros.hpp>

#include <vector>

using namespace renkei;
using renkei::test::TestClock;
using renkei::test::TestLedger;

static QStringList schemaOfFile(const CipherDatabase &database)
{
    QStringList lines;
    Statement statement(database, sqlite::schemaText);
    while (statement.step()) {
        lines += statement.text(0);
    }
    return lines;
}

TEST_CASE("the columns of each table are the fields of its register", "[migrations]")
{
    TestLedger ledger;
    for (const RegisterSpec *spec : allRegisters()) {
        QStringList expected{QStringLiteral("id BLOB 1"), QStringLiteral("revision INTEGER 1"),
                             QStringLiteral("deleted_at TEXT 0")};
        for (const FieldSpec &field : spec->fields) {
            expected += QStringLiteral("%1 %2 %3")
                            .arg(field.column(), QLatin1StringView(columnType(field.kind)))
                            .arg(isNullable(field.kind) ? 0 : 1);
        }
        QStringList found;
        Statement statement(ledger->database(), sqlite::columnsOfTable);
        statement.bindUtf8(1, spec->table);
        while (statement.step()) {
            found +=
                QStringLiteral("%1 %2 %3").arg(statement.text(0), statement.text(1)).arg(statement.number(2));
        }
        expected.sort();
        found.sort();
        INFO(spec->table);
        CHECK(found == expected);
    }
}

TEST_CASE("a ledger migrated step by step equals a fresh one", "[migrations]")
{
    const TestClock clock;
    QTemporaryDir folder;
    TestLedger fresh;
    CipherDatabase old(folder.filePath(QStringLiteral("old.db")), SecretBytes::random(32),
                       CipherDatabase::Mode::Create);
    for (size_t count = 1; count <= migrations().size(); ++count) {
        migrate(old, clock, migrations().first(count));
        CHECK(schemaOf(old) == int(count));
    }
    CHECK(schemaOfFile(old) == schemaOfFile(fresh->database()));
}

TEST_CASE("an older ledger is backed up, migrated, and goes on", "[migrations]")
{
    const TestClock clock;
    QTemporaryDir folder;
    const SecretBytes key = SecretBytes::random(32);
    const LedgerFolder place(folder.filePath(QStringLiteral("old")));
    place.make();
    const QUuid id = newUuid(clock);
    KeyStore keys = KeyStore::create(place.keys(), id, KdfCost::least());
    keys.addPassword(key, QStringLiteral("himitsu-2026"), nullptr);
    {
        CipherDatabase old(place.database(), key.clone(), CipherDatabase::Mode::Create);
        migrate(old, clock, migrations().first(1));
        old.exec(QStringLiteral("INSERT INTO ledger (key, value) VALUES ('id', ?)"),
                 {id.toString(QUuid::WithoutBraces)});
    }
    const std::unique_ptr<Ledger> ledger = Ledger::open(place.path(), key.clone(), clock);
    CHECK(ledger->id() == id);
    CHECK(schemaOf(ledger->database()) == newestSchema());
    CHECK(backupsIn(place.backups()).size() == 1);
    CHECK(ledger->verify() == QStringList());
}

static constexpr const char *oneMore[] = {"CREATE TABLE \"later\" (\"x\" TEXT NOT NULL) STRICT"};
static constexpr const char *failing[] = {"CREATE TABLE \"half\" (\"x\" TEXT NOT NULL) STRICT",
                                          "CREATE TABLE \"offices\" (\"x\" TEXT)"};

static std::vector<Migration> withOneMore(std::span<const char *const> statements)
{
    std::vector<Migration> steps(migrations().begin(), migrations().end());
    steps.push_back({newestSchema() + 1, "test", statements});
    return steps;
}

TEST_CASE("a step that fails is rolled back whole", "[migrations]")
{
    TestLedger ledger;
    ledger.addOffice(QStringLiteral("一"));
    ledger.close();
    CipherDatabase database(ledger.path() + QStringLiteral("/ledger.db"), ledger.key().clone(),
                            CipherDatabase::Mode::Open);
    const QStringList before = schemaOfFile(database);
    CHECK_THROWS_AS(migrate(database, ledger.clock, withOneMore(failing)), Error);
    CHECK(schemaOf(database) == newestSchema());
    CHECK(schemaOfFile(database) == before);
}

TEST_CASE("a newer ledger is refused with a sentence and stays as it was", "[migrations]")
{
    TestLedger ledger;
    ledger.close();
    {
        CipherDatabase database(ledger.path() + QStringLiteral("/ledger.db"), ledger.key().clone(),
                                CipherDatabase::Mode::Open);
        migrate(database, ledger.clock, withOneMore(oneMore));
    }
    try {
        ledger.reopen();
        FAIL("opened");
    } catch (const Error &error) {
        CHECK(error.code() == ErrorCode::Newer);
        CHECK(error.sentence().contains(QStringLiteral("newer version")));
    }
}

TEST_CASE("undo stops at the last migration", "[migrations]")
{
    TestLedger ledger;
    ledger.addOffice(QStringLiteral("一"));
    CHECK(ledger->history().nextUndo().has_value());
    ledger.close();
    {
        // As a migration leaves it: one more version, made when the history had one entry.
        CipherDatabase database(ledger.path() + QStringLiteral("/ledger.db"), ledger.key().clone(),
                                CipherDatabase::Mode::Open);
        database.exec(QStringLiteral("UPDATE schema_version SET history_number = 1 WHERE version = ?"),
                      {newestSchema()});
    }
    ledger.reopen();
    CHECK_FALSE(ledger->history().nextUndo().has_value());
    CHECK(ledger->verify() == QStringList());
    ledger.addOffice(QStringLiteral("二"));
    CHECK(ledger->history().nextUndo()->number == 2);
}
