// SPDX-License-Identifier: Apache-2.0
#include "workflow/restore.h"

#include "ledger/ledger_folder.h"

#include <QDir>

namespace renkei {

OpenedLedger restoreDesk(const QString &backupFile, const QString &folder, const QString &recoveryCode,
                         const Clock &clock)
{
    const bool folderWasThere = QDir(folder).exists();
    restoreBackup(backupFile, folder);
    try {
        OpenedLedger opened = openLedgerWithRecoveryCode(folder, recoveryCode, clock);
        const Verb verb{QStringLiteral("ledger.restore"), OperatorId(), {}, false, {}};
        opened.ledger->change(verb, [&](Change &change) {
            for (const Operator &somebody : opened.ledger->all<Operator>()) {
                change.mention(Operator::spec(), somebody.id.uuid());
            }
        });
        return opened;
    } catch (...) {
        // A ledger that nobody can open is of no use, and would be in the way of the next try.
        QDir(folder).removeRecursively();
        if (folderWasThere) {
            QDir().mkpath(folder);
        }
        throw;
    }
}

Operator setPasswordAfterRecovery(Ledger &ledger, OperatorId id, const QString &password, Keychain *keychain,
                                  KdfCost cost)
{
    auto recovered = ledger.get<Operator>(id);
    KeyStore keys = KeyStore::load(LedgerFolder(ledger.folder()).keys(), cost);
    keys.replacePassword(recovered.slot, ledger.dataKey(), password, keychain);
    const Verb verb{QStringLiteral("operator.password"), recovered.id, recovered.name, false, {}};
    ledger.change(verb, [&](Change &change) { change.mention(Operator::spec(), recovered.id.uuid()); });
    return recovered;
}

} // namespace renkei
