// SPDX-License-Identifier: Apache-2.0
#include "ledger/verify_rows.h"

#include "domain/record_json.h"
#include "ledger/ledger_core.h"
#include "ledger/migrations.h"

#include <QCryptographicHash>

namespace renkei {

using TextHashes = QHash<QUuid, QByteArray>;

static QByteArray textHash(QByteArrayView text)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(text);
    return hash.result();
}

/// Hash of the newest image of each row of the register; empty where the row was taken away or the image was
/// destroyed.
static TextHashes newestImages(const LedgerCore &core, const RegisterSpec &spec)
{
    TextHashes hashes;
    Statement statement(core.database(),
                        "SELECT \"row\", \"after\" FROM \"history_image\" WHERE \"register\" = ?1 AND "
                        "\"entry\" > ?2 AND (\"salt\" IS NULL OR \"before\" IS NOT NULL OR "
                        "\"after\" IS NOT NULL) ORDER BY \"entry\", \"position\"");
    statement.bindUtf8(1, spec.key);
    statement.bind(2, historyAtLastMigration(core.database()));
    while (statement.step()) {
        hashes.insert(statement.id(0), statement.isNull(1) ? QByteArray() : textHash(statement.view(1)));
    }
    return hashes;
}

static qsizetype differingRows(const LedgerCore &core, const RegisterSpec &spec)
{
    TextHashes hashes = newestImages(core, spec);
    qsizetype differing = 0;
    Selection everything;
    everything.bin = Selection::Bin::Both;
    core.table(spec).forEach(everything, [&](const Record &record) {
        const QByteArray expected = hashes.take(record.id);
        differing += (!expected.isEmpty() && textHash(jsonTextFromRecord(record)) != expected) ? 1 : 0;
    });
    for (const QByteArray &expected : std::as_const(hashes)) {
        differing += expected.isEmpty() ? 0 : 1; // the history knows the row, the register does not
    }
    return differing;
}

QStringList verifyRows(const LedgerCore &core)
{
    QStringList problems;
    for (const RegisterSpec *spec : allRegisters()) {
        if (const qsizetype differing = differingRows(core, *spec); differing > 0) {
            problems += QCoreApplication::translate("HistoryStore",
                                                    "%1: %2 entries are not as the history left them.")
                            .arg(spec->translatedLabel())
                            .arg(differing);
        }
    }
    return problems;
}

} // namespace renkei
