// SPDX-License-Identifier: Apache-2.0
#include "ledger/migrations.h"

#include "ledger/sql_values.h"
#include "ledger/sqlite_sql.h"

#include <QCoreApplication>

#include <array>

namespace renkei {

// --- 1: what every ledger has, whatever its registers

static constexpr const char *foundation[] = {
    "CREATE TABLE \"schema_version\" ("
    "\"version\" INTEGER PRIMARY KEY, \"description\" TEXT NOT NULL, \"at\" TEXT NOT NULL, "
    "\"history_number\" INTEGER NOT NULL" RENKEI_NUMBERED_TABLE_END,

    "CREATE TABLE \"ledger\" (\"key\" TEXT PRIMARY KEY NOT NULL, \"value\" TEXT NOT NULL" RENKEI_TABLE_END,

    "CREATE TABLE \"stored_bytes\" (\"sha256\" BLOB PRIMARY KEY NOT NULL, \"size\" INTEGER NOT NULL, "
    "\"bytes\" BLOB NOT NULL" RENKEI_NUMBERED_TABLE_END,

    "CREATE TABLE \"history\" ("
    "\"number\" INTEGER PRIMARY KEY, \"id\" BLOB NOT NULL, \"at\" TEXT NOT NULL, \"by\" BLOB, "
    "\"operator_name\" TEXT NOT NULL, \"verb\" TEXT NOT NULL, \"detail\" TEXT NOT NULL, "
    "\"undoable\" INTEGER NOT NULL, \"undoes\" INTEGER NOT NULL, \"image_count\" INTEGER NOT NULL, "
    "\"images_hash\" BLOB NOT NULL, \"previous_hash\" BLOB NOT NULL, "
    "\"hash\" BLOB NOT NULL" RENKEI_NUMBERED_TABLE_END,

    // before and after both NULL: the row was only looked at; salt NULL: the image was destroyed.
    "CREATE TABLE \"history_image\" ("
    "\"entry\" INTEGER NOT NULL, \"position\" INTEGER NOT NULL, \"register\" TEXT NOT NULL, "
    "\"row\" BLOB NOT NULL, \"before\" TEXT, \"after\" TEXT, \"salt\" BLOB, \"hash\" BLOB NOT NULL, "
    "PRIMARY KEY (\"entry\", \"position\")" RENKEI_TABLE_END,
    "CREATE INDEX \"history_image_row\" ON \"history_image\" (\"row\", \"entry\")",
};

// --- 2: the registers of the first release

#define RENKEI_ROW "\"id\" BLOB PRIMARY KEY NOT NULL, \"revision\" INTEGER NOT NULL, \"deleted_at\" TEXT, "
#define RENKEI_TEXT " TEXT NOT NULL DEFAULT ''"
#define RENKEI_NUMBER " INTEGER NOT NULL DEFAULT 0"

static constexpr const char *registers[] = {
    "CREATE TABLE \"offices\" (" RENKEI_ROW "\"name\"" RENKEI_TEXT ", \"kana\"" RENKEI_TEXT
    ", \"short_name\"" RENKEI_TEXT ", \"facility_type\"" RENKEI_TEXT ", \"post_code\"" RENKEI_TEXT
    ", \"address\"" RENKEI_TEXT ", \"phone\"" RENKEI_TEXT ", \"fax\"" RENKEI_TEXT ", \"email\"" RENKEI_TEXT
    ", \"manager\"" RENKEI_TEXT ", \"note\"" RENKEI_TEXT RENKEI_TABLE_END,

    "CREATE TABLE \"staff\" (" RENKEI_ROW
    "\"office\" BLOB REFERENCES \"offices\" (\"id\") DEFERRABLE INITIALLY DEFERRED, "
    "\"name\"" RENKEI_TEXT ", \"kana\"" RENKEI_TEXT ", \"profession\"" RENKEI_TEXT ", \"sex\"" RENKEI_TEXT
    ", \"email\"" RENKEI_TEXT ", \"phone\"" RENKEI_TEXT ", \"post_code\"" RENKEI_TEXT
    ", \"address\"" RENKEI_TEXT ", \"joined\" TEXT, \"left\" TEXT, \"display_name\"" RENKEI_TEXT
    ", \"note\"" RENKEI_TEXT RENKEI_TABLE_END,
    "CREATE INDEX \"staff_office\" ON \"staff\" (\"office\")",

    "CREATE TABLE \"patients\" (" RENKEI_ROW "\"name\"" RENKEI_TEXT ", \"kana\"" RENKEI_TEXT
    ", \"sex\"" RENKEI_TEXT ", \"birth_date\" TEXT, \"post_code\"" RENKEI_TEXT ", \"address\"" RENKEI_TEXT
    ", \"phone\"" RENKEI_TEXT ", \"agent_name\"" RENKEI_TEXT ", \"agent_relation\"" RENKEI_TEXT
    ", \"agent_address\"" RENKEI_TEXT ", \"agent_reason\"" RENKEI_TEXT
    ", \"explainer\" BLOB REFERENCES \"staff\" (\"id\") DEFERRABLE INITIALLY DEFERRED, "
    "\"care_started\" TEXT, \"care_ended\" TEXT, \"note\"" RENKEI_TEXT RENKEI_TABLE_END,
    "CREATE INDEX \"patients_explainer\" ON \"patients\" (\"explainer\")",

    "CREATE TABLE \"printouts\" (" RENKEI_ROW "\"form_id\"" RENKEI_TEXT ", \"kind\"" RENKEI_TEXT
    ", \"subject_register\"" RENKEI_TEXT ", \"subject\" BLOB, \"text_hash\" BLOB, \"data\"" RENKEI_TEXT
    ", \"mode\"" RENKEI_TEXT ", \"printed_at\" TEXT, \"copies\"" RENKEI_NUMBER
    ", \"sheets\"" RENKEI_NUMBER RENKEI_TABLE_END,
    "CREATE INDEX \"printouts_subject\" ON \"printouts\" (\"subject\")",

    "CREATE TABLE \"documents\" (" RENKEI_ROW "\"kind\"" RENKEI_TEXT ", \"subject_register\"" RENKEI_TEXT
    ", \"subject\" BLOB, \"title\"" RENKEI_TEXT ", \"signed_on\" TEXT, \"received_on\" TEXT, "
    "\"explained_by\"" RENKEI_TEXT ", \"received_by\"" RENKEI_TEXT ", \"signer_kind\"" RENKEI_TEXT
    ", \"original_place\"" RENKEI_TEXT ", \"submitted_on\" TEXT, \"submitted_by\"" RENKEI_TEXT
    ", \"invitation_on\" TEXT, "
    "\"printout\" BLOB REFERENCES \"printouts\" (\"id\") DEFERRABLE INITIALLY DEFERRED, "
    "\"content\" BLOB, \"media_type\"" RENKEI_TEXT ", \"file_name\"" RENKEI_TEXT ", \"pages\"" RENKEI_NUMBER
    ", \"note\"" RENKEI_TEXT RENKEI_TABLE_END,
    "CREATE INDEX \"documents_subject\" ON \"documents\" (\"subject\")",
    "CREATE INDEX \"documents_printout\" ON \"documents\" (\"printout\")",

    "CREATE TABLE \"waivers\" (" RENKEI_ROW "\"kind\"" RENKEI_TEXT ", \"subject_register\"" RENKEI_TEXT
    ", \"subject\" BLOB, \"ground\"" RENKEI_TEXT ", \"form\"" RENKEI_TEXT ", \"evidence\"" RENKEI_TEXT
    ", \"confirmed_by\"" RENKEI_TEXT ", \"confirmed_on\" TEXT, \"note\"" RENKEI_TEXT RENKEI_TABLE_END,
    "CREATE INDEX \"waivers_subject\" ON \"waivers\" (\"subject\")",

    "CREATE TABLE \"operators\" (" RENKEI_ROW "\"name\"" RENKEI_TEXT
    ", \"staff\" BLOB, \"slot\" BLOB" RENKEI_TABLE_END,

    "CREATE TABLE \"settings\" (" RENKEI_ROW "\"name\"" RENKEI_TEXT ", \"text\"" RENKEI_TEXT RENKEI_TABLE_END,
    "CREATE INDEX \"settings_name\" ON \"settings\" (\"name\")",
};

static constexpr std::array steps{
    Migration{1, "history, stored bytes", foundation},
    Migration{2, "offices, staff, patients, papers, operators, settings", registers},
};

static constexpr bool versionsRise()
{
    for (size_t i = 0; i < steps.size(); ++i) {
        if (steps.at(i).version != int(i) + 1) {
            return false;
        }
    }
    return true;
}
static_assert(versionsRise(), "migrations are numbered 1, 2, 3 … without gaps");

std::span<const Migration> migrations()
{
    return steps;
}

int newestSchema()
{
    return steps.back().version;
}

static bool hasVersions(const CipherDatabase &database)
{
    Statement statement(database, sqlite::hasTable);
    statement.bindUtf8(1, "schema_version");
    return statement.step() && statement.number(0) > 0;
}

static qint64 numberFromVersions(const CipherDatabase &database, const QByteArray &expression)
{
    if (!hasVersions(database)) {
        return 0;
    }
    Statement statement(database, "SELECT coalesce(max(" + expression + "), 0) FROM \"schema_version\"");
    statement.step();
    return statement.number(0);
}

int schemaOf(const CipherDatabase &database)
{
    return int(numberFromVersions(database, "\"version\""));
}

qint64 historyAtLastMigration(const CipherDatabase &database)
{
    return numberFromVersions(database, "\"history_number\"");
}

void requireKnownSchema(const CipherDatabase &database, std::span<const Migration> known)
{
    const int found = schemaOf(database);
    if (found > known.back().version) {
        throw Error(
            ErrorCode::Newer,
            QCoreApplication::translate(
                "Migrations",
                "This ledger was written by a newer version of Renkei Desk. Update the program on this "
                "PC and open the ledger again. Nothing was changed."),
            QStringLiteral("schema %1, known up to %2").arg(found).arg(known.back().version));
    }
}

static qint64 newestHistoryNumber(const CipherDatabase &database)
{
    Statement statement(database, "SELECT coalesce(max(\"number\"), 0) FROM \"history\"");
    statement.step();
    return statement.number(0);
}

static void runStep(CipherDatabase &database, const Migration &step, const Clock &clock)
{
    Transaction transaction(database);
    for (const char *sql : step.statements) {
        Statement(database, sql).run();
    }
    Statement version(database, "INSERT INTO \"schema_version\" (\"version\", \"description\", \"at\", "
                                "\"history_number\") VALUES (?1, ?2, ?3, ?4)");
    version.bind(1, qint64(step.version));
    version.bindUtf8(2, step.description);
    bindMoment(version, 3, clock.now());
    version.bind(4, newestHistoryNumber(database));
    version.run();
    transaction.commit();
}

void migrate(CipherDatabase &database, const Clock &clock, std::span<const Migration> known)
{
    requireKnownSchema(database, known);
    const int found = schemaOf(database);
    for (const Migration &step : known) {
        if (step.version > found) {
            runStep(database, step, clock);
        }
    }
}

} // namespace renkei
