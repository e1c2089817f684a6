// SPDX-License-Identifier: Apache-2.0
#include "ledger/migrations.h"

#include "ledger/schema/first_registers.h"
#include "ledger/schema/foundation.h"
#include "ledger/schema/groups_and_reviews.h"
#include "ledger/sql_values.h"
#include "ledger/sqlite_sql.h"

#include <QCoreApplication>

#include <array>

namespace renkei {

static constexpr std::array steps{
    Migration{1, "history, stored bytes", schema::foundation},
    Migration{2, "offices, staff, patients, papers, operators, settings", schema::firstRegisters},
    Migration{3, "groups, members, reviews, procedures, the life of papers", schema::groupsAndReviews},
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
