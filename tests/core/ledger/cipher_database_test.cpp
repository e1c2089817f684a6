// SPDX-License-Identifier: Apache-2.0
#include "ledger/cipher_database.h"
#include "support/error_of.h"
#include "support/failing_vfs.h"
#include "support/text_stream.h"

#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

using namespace renkei;
using namespace Qt::StringLiterals;
using Mode = CipherDatabase::Mode;

namespace {

class Scratch
{
public:
    QString file() const { return m_dir.filePath(u"ledger.db"_s); }
    QString file(const QString &name) const { return m_dir.filePath(name); }
    SecretBytes key() const { return m_key.clone(); }

    /// A database of `rows` rows, closed again.
    void fill(int rows) const
    {
        CipherDatabase database(file(), key(), Mode::Create);
        database.exec(u"CREATE TABLE person (id INTEGER PRIMARY KEY, name TEXT) STRICT"_s);
        Transaction transaction(database);
        for (int i = 0; i < rows; ++i) {
            database.exec(u"INSERT INTO person (name) VALUES (?)"_s, {u"山﨑 花子 MARKER %1"_s.arg(i)});
        }
        transaction.commit();
    }
    QByteArray bytes() const
    {
        QFile reader(file());
        REQUIRE(reader.open(QIODevice::ReadOnly));
        return reader.readAll();
    }
    void overwrite(const QByteArray &bytes) const
    {
        QFile writer(file());
        REQUIRE(writer.open(QIODevice::WriteOnly));
        REQUIRE(writer.write(bytes) == bytes.size());
    }

private:
    QTemporaryDir m_dir;
    SecretBytes m_key = SecretBytes::random(32);
};

qint64 rows(const CipherDatabase &database)
{
    return database.value(u"SELECT count(*) FROM person"_s).toLongLong();
}

} // namespace

TEST_CASE("QSQLITE is bound to SQLCipher 4", "[cipher]")
{
    CHECK(requireCipher().startsWith(u"4."));
}

TEST_CASE("a cipher database keeps rows and shows nothing of them on the disk", "[cipher]")
{
    const Scratch scratch;
    {
        CipherDatabase database(scratch.file(), scratch.key(), Mode::Create);
        database.exec(u"CREATE TABLE person (id INTEGER PRIMARY KEY, name TEXT) STRICT"_s);
        database.exec(u"INSERT INTO person (name) VALUES (?)"_s, {u"髙橋 MARKER"_s});
        CHECK(database.value(u"PRAGMA synchronous"_s).toInt() == 2);
        CHECK(database.value(u"PRAGMA foreign_keys"_s).toInt() == 1);
        CHECK(database.value(u"PRAGMA journal_mode"_s).toString() == u"wal"_s);
        for (const QString &name : {u"ledger.db"_s, u"ledger.db-wal"_s}) {
            QFile reader(scratch.file(name));
            REQUIRE(reader.open(QIODevice::ReadOnly));
            const QByteArray bytes = reader.readAll();
            CHECK(bytes.size() > 1000);
            CHECK_FALSE(bytes.contains("MARKER"));
            CHECK_FALSE(bytes.contains("SQLite"));
        }
    }
    const CipherDatabase again(scratch.file(), scratch.key(), Mode::Open);
    CHECK(again.value(u"SELECT name FROM person"_s).toString() == u"髙橋 MARKER"_s);
    CHECK((QFile::permissions(scratch.file()) & (QFileDevice::ReadGroup | QFileDevice::ReadOther)) == 0);
    CHECK(again.rowCounts() == QHash<QString, qint64>{{u"person"_s, 1}});
    CHECK_FALSE(QFile::exists(scratch.file(u"ledger.db-journal"_s)));
}

TEST_CASE("a database is created only where none is and opened only where one is", "[cipher]")
{
    const Scratch scratch;
    const auto missing = test::errorOf([&] { CipherDatabase(scratch.file(), scratch.key(), Mode::Open); });
    REQUIRE(missing.has_value());
    CHECK(missing->code() == ErrorCode::NotFound);
    CHECK_FALSE(QFile::exists(scratch.file()));

    scratch.fill(1);
    const QByteArray before = scratch.bytes();
    const auto present = test::errorOf([&] { CipherDatabase(scratch.file(), scratch.key(), Mode::Create); });
    REQUIRE(present.has_value());
    CHECK(present->code() == ErrorCode::Refused);
    CHECK(scratch.bytes() == before);
}

TEST_CASE("broken ledger files are refused as damaged and left as they are", "[cipher][broken]")
{
    const Scratch scratch;
    scratch.fill(500);
    const QByteArray good = scratch.bytes();
    const auto flipped = [&](qsizetype at) {
        QByteArray bytes = good;
        bytes[at] = char(bytes[at] ^ 0x10);
        return bytes;
    };
    const QByteArray plain = QByteArray("SQLite format 3\0", 16) + good.mid(16);
    const QList<std::pair<const char *, QByteArray>> broken{
        {"empty", {}},
        {"ten bytes", good.left(10)},
        {"half a page", good.left(2048)},
        {"in plain text", plain},
        {"a PDF", "%PDF-1.7\n" + QByteArray(8192, 'x')},
        {"a spreadsheet", QByteArray("氏名,職種\r\n").repeated(500)},
        {"all zero", QByteArray(good.size(), '\0')},
        {"salt changed", flipped(3)},
        {"first page changed", flipped(200)},
        {"seal of the first page changed", flipped(4090)},
        {"first page lost", good.mid(4096)},
        {"head of another file", QByteArray(4096, 'r') + good.mid(4096)},
    };
    for (const auto &[name, bytes] : broken) {
        INFO(name);
        scratch.overwrite(bytes);
        const auto error = test::errorOf([&] { CipherDatabase(scratch.file(), scratch.key(), Mode::Open); });
        REQUIRE(error.has_value());
        CHECK(error->code() == ErrorCode::Damaged);
        CHECK(error->sentence().contains(u"restore"_s));
        CHECK(scratch.bytes() == bytes);
        CHECK_FALSE(checkIntegrity(scratch.file(), scratch.key()).isEmpty());
    }
    scratch.overwrite(good);
    const auto wrong =
        test::errorOf([&] { CipherDatabase(scratch.file(), SecretBytes::random(32), Mode::Open); });
    REQUIRE(wrong.has_value());
    CHECK(wrong->code() == ErrorCode::Damaged);
    CHECK(checkIntegrity(scratch.file(), scratch.key()).isEmpty());
}

TEST_CASE("every single flipped bit and a lost end are noticed by the integrity check", "[cipher][broken]")
{
    const Scratch scratch;
    scratch.fill(3000);
    const QByteArray good = scratch.bytes();
    REQUIRE(good.size() > qsizetype(20) * 4096);
    for (int i = 0; i < 40; ++i) {
        QByteArray bytes = good;
        const qsizetype at = (qsizetype(i) * 7919 * 131) % bytes.size();
        bytes[at] = char(bytes[at] ^ (1 << (i % 8)));
        scratch.overwrite(bytes);
        INFO("byte " << at);
        CHECK_FALSE(checkIntegrity(scratch.file(), scratch.key()).isEmpty());
    }
    scratch.overwrite(good.left(good.size() / 2 / 4096 * 4096));
    CHECK_FALSE(checkIntegrity(scratch.file(), scratch.key()).isEmpty());
}

TEST_CASE("reading a damaged page is an error, not the end of the rows", "[cipher][broken]")
{
    const Scratch scratch;
    scratch.fill(2000);
    QByteArray bytes = scratch.bytes();
    bytes[bytes.size() - 5000] = char(bytes[bytes.size() - 5000] ^ 1);
    scratch.overwrite(bytes);
    const CipherDatabase database(scratch.file(), scratch.key(), Mode::Open);
    const auto error = test::errorOf([&] {
        QSqlQuery query = database.exec(u"SELECT name FROM person"_s);
        while (database.next(query)) {
        }
    });
    REQUIRE(error.has_value());
    CHECK(error->code() == ErrorCode::Damaged);
    const auto later = test::errorOf([&] { rows(database); });
    REQUIRE(later.has_value());
    CHECK(later->code() == ErrorCode::Damaged);
}

TEST_CASE("a transaction that is left without commit has not happened", "[cipher]")
{
    const Scratch scratch;
    scratch.fill(3);
    CipherDatabase database(scratch.file(), scratch.key(), Mode::Open);
    {
        const Transaction transaction(database);
        database.exec(u"DELETE FROM person"_s);
        CHECK(rows(database) == 0);
    }
    CHECK(rows(database) == 3);
    const auto error = test::errorOf([&] { database.exec(u"INSERT INTO nobody VALUES (1)"_s); });
    REQUIRE(error.has_value());
    CHECK(error->code() == ErrorCode::Internal);
    CHECK(error->detail().contains(u"no such table"_s));
}

TEST_CASE("a compacted copy opens with the same key and has all rows, also those only in the log", "[cipher]")
{
    const Scratch scratch;
    scratch.fill(10);
    const QString copy = scratch.file(u"copy.db"_s);
    {
        CipherDatabase database(scratch.file(), scratch.key(), Mode::Open);
        database.exec(u"INSERT INTO person (name) VALUES ('late')"_s);
        database.vacuumInto(copy);
        CHECK(test::errorOf([&] { database.vacuumInto(copy); })->code() == ErrorCode::Refused);
    }
    CHECK(checkIntegrity(copy, scratch.key()).isEmpty());
    CHECK_FALSE(QFile::exists(copy + u"-wal"_s));
    const CipherDatabase opened(copy, scratch.key(), Mode::ReadOnly);
    CHECK(rows(opened) == 11);
    const auto error = test::errorOf([&] { opened.exec(u"DELETE FROM person"_s); });
    REQUIRE(error.has_value());
    CHECK(error->code() == ErrorCode::DeviceFailed);
}

TEST_CASE("a second connection that writes is told that the file is in use", "[cipher]")
{
    const Scratch scratch;
    scratch.fill(1);
    CipherDatabase first(scratch.file(), scratch.key(), Mode::Open);
    CipherDatabase second(scratch.file(), scratch.key(), Mode::Open);
    sqlite3_busy_timeout(second.handle(), 0);
    const Transaction transaction(first);
    const auto error = test::errorOf([&] { const Transaction other(second); });
    REQUIRE(error.has_value());
    CHECK(error->code() == ErrorCode::InUse);
}

TEST_CASE("a device that fails or is full at any write leaves the database as it was", "[cipher][device]")
{
    for (const int code : {SQLITE_IOERR_WRITE, SQLITE_FULL}) {
        const Scratch scratch;
        scratch.fill(50);
        test::FailingVfs device;
        bool finished = false;
        int at = 0;
        while (!finished) {
            REQUIRE(++at < 500);
            bool acknowledged = false;
            {
                CipherDatabase database(scratch.file(), scratch.key(), Mode::Open);
                device.failAt(at, code);
                const auto error = test::errorOf([&] {
                    Transaction transaction(database);
                    for (int i = 0; i < 200; ++i) {
                        database.exec(u"INSERT INTO person (name) VALUES (?)"_s, {u"渡邉"_s.repeated(50)});
                    }
                    transaction.commit();
                    acknowledged = true;
                });
                finished = device.failures() == 0;
                if (error) {
                    CHECK(error->code() == ErrorCode::DeviceFailed);
                    CHECK(error->sentence().contains(code == SQLITE_FULL ? u"full"_s : u"drive"_s));
                } else {
                    CHECK(acknowledged);
                }
                device.recover();
            }
            const CipherDatabase database(scratch.file(), scratch.key(), Mode::Open);
            REQUIRE(rows(database) == (acknowledged ? 250 : 50));
            if (acknowledged && !finished) {
                Transaction undo(const_cast<CipherDatabase &>(database));
                database.exec(u"DELETE FROM person WHERE id > 50"_s);
                undo.commit();
            }
        }
        CHECK(at > 10);
        CHECK(checkIntegrity(scratch.file(), scratch.key()).isEmpty());
    }
}
