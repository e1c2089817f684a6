// SPDX-License-Identifier: Apache-2.0
#include "ledger/ledger.h"

#include "ledger/backup.h"
#include "ledger/change_recorder.h"
#include "ledger/ledger_core.h"
#include "ledger/ledger_folder.h"
#include "ledger/ledger_history.h"
#include "ledger/migrations.h"
#include "platform/program_lock.h"

#include <QFile>

namespace renkei {

struct Ledger::Private
{
    Private(LedgerFolder ledgerFolder, ProgramLock programLock, const QUuid &ledgerId,
            std::unique_ptr<CipherDatabase> database, const Clock &clock)
        : folder(std::move(ledgerFolder))
        , lock(std::move(programLock))
        , id(ledgerId)
        , core(std::move(database), ledgerId, clock)
        , history(core)
    {
    }

    LedgerFolder folder;
    ProgramLock lock;
    QUuid id;
    LedgerCore core;
    LedgerHistory history;
};

// --- opening

static void writeId(CipherDatabase &database, const QUuid &id)
{
    Transaction transaction(database);
    Statement insert(database, "INSERT INTO \"ledger\" (\"key\", \"value\") VALUES ('id', ?1)");
    insert.bind(1, id.toString(QUuid::WithoutBraces));
    insert.run();
    transaction.commit();
}

static QUuid readId(const CipherDatabase &database)
{
    Statement select(database, "SELECT \"value\" FROM \"ledger\" WHERE \"key\" = 'id'");
    const std::optional<QUuid> id = select.step() ? uuidFromString(select.text(0)) : std::nullopt;
    if (!id) {
        throw Error(ErrorCode::Damaged,
                    QCoreApplication::translate(
                        "Ledger", "The ledger lacks its own number, so it was not opened. Please restore a "
                                  "backup."),
                    QStringLiteral("table ledger has no id"));
    }
    return *id;
}

std::unique_ptr<Ledger> Ledger::create(const QString &folder, SecretBytes dataKey, const Clock &clock,
                                       const QUuid &id)
{
    const LedgerFolder place(folder);
    place.requireLocalDrive();
    place.make();
    ProgramLock lock(place.lock(), clock);
    auto database =
        std::make_unique<CipherDatabase>(place.database(), std::move(dataKey), CipherDatabase::Mode::Create);
    const QUuid ledgerId = id.isNull() ? newUuid(clock) : id;
    try {
        migrate(*database, clock);
        writeId(*database, ledgerId);
    } catch (...) {
        database.reset();
        QFile::remove(place.database());
        throw;
    }
    return std::unique_ptr<Ledger>(
        new Ledger(std::make_unique<Private>(place, std::move(lock), ledgerId, std::move(database), clock)));
}

std::unique_ptr<Ledger> Ledger::open(const QString &folder, SecretBytes dataKey, const Clock &clock)
{
    const LedgerFolder place(folder);
    place.requireLocalDrive();
    ProgramLock lock(place.lock(), clock);
    auto database =
        std::make_unique<CipherDatabase>(place.database(), std::move(dataKey), CipherDatabase::Mode::Open);
    requireKnownSchema(*database);
    if (schemaOf(*database) < newestSchema()) {
        if (place.looksLikeLedger()) {
            backUpGeneration(*database, place, clock);
        }
        migrate(*database, clock);
    }
    const QUuid id = readId(*database);
    return std::unique_ptr<Ledger>(
        new Ledger(std::make_unique<Private>(place, std::move(lock), id, std::move(database), clock)));
}

Ledger::Ledger(std::unique_ptr<Private> parts)
    : d(std::move(parts))
{
}

Ledger::~Ledger() = default;

const QString &Ledger::folder() const
{
    return d->folder.path();
}

QUuid Ledger::id() const
{
    return d->id;
}

const Clock &Ledger::clock() const
{
    return d->core.clock();
}

const CipherDatabase &Ledger::database() const
{
    return d->core.database();
}

const SecretBytes &Ledger::dataKey() const
{
    return d->core.database().key();
}

// --- reading

std::optional<Record> Ledger::find(const RegisterSpec &spec, const QUuid &id) const
{
    return d->core.table(spec).find(id);
}

Record Ledger::get(const RegisterSpec &spec, const QUuid &id) const
{
    std::optional<Record> record = find(spec, id);
    if (!record) {
        throw Error(ErrorCode::NotFound,
                    QCoreApplication::translate("Ledger", "There is no such entry (%1) in the ledger.")
                        .arg(spec.translatedLabel()),
                    QStringLiteral("no row %1 in %2")
                        .arg(id.toString(QUuid::WithoutBraces), QLatin1StringView(spec.table)));
    }
    return *std::move(record);
}

QList<Record> Ledger::select(const RegisterSpec &spec, const Selection &selection) const
{
    QList<Record> records;
    forEach(spec, selection, [&](const Record &record) { records.append(record); });
    return records;
}

void Ledger::forEach(const RegisterSpec &spec, const Selection &selection,
                     const std::function<void(const Record &)> &visit) const
{
    d->core.table(spec).forEach(selection, visit);
}

qint64 Ledger::count(const RegisterSpec &spec, const Selection &selection) const
{
    return d->core.table(spec).count(selection);
}

RowList Ledger::rows(const RegisterSpec &spec, const QList<QByteArray> &fieldKeys,
                     const Selection &selection) const
{
    return d->core.table(spec).rows(fieldKeys, selection);
}

QList<Record> Ledger::slice(const RegisterSpec &spec, const QUuid &after, qint64 limit) const
{
    return d->core.table(spec).slice(after, limit);
}

QByteArray Ledger::bytes(const QByteArray &sha256) const
{
    return d->core.storedBytes().get(sha256);
}

// --- changing

std::optional<HistoryEntry> Ledger::change(const Verb &verb, const std::function<void(Change &)> &work)
{
    return d->core.change(verb, 0, [&](ChangeRecorder &recorder) { work(recorder); });
}

History &Ledger::history()
{
    return d->history;
}

const History &Ledger::history() const
{
    return d->history;
}

qint64 Ledger::changeCount() const
{
    return d->core.changeCount();
}

int Ledger::addListener(Listener listener)
{
    return d->core.addListener(std::move(listener));
}

void Ledger::removeListener(int token)
{
    d->core.removeListener(token);
}

QStringList Ledger::verify() const
{
    QStringList problems = checkIntegrity(d->folder.database(), dataKey());
    if (problems.isEmpty()) {
        problems += d->history.verifyChain();
        problems += d->core.storedBytes().verify();
    }
    return problems;
}

} // namespace renkei
