// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/desk_operator.h"
#include "ledger/backup.h"
#include "ledger/ledger_access.h"
#include "workflow/session.h"

namespace renkei {

/// A ledger brought to another PC, or back after a loss: unpacks the backup into an empty folder and opens it
/// with the recovery code. It has no password for this PC yet: let the person choose one and call
/// setPasswordAfterRecovery(). Throws as restoreBackup() and unlockLedgerWithRecoveryCode(); the folder is
/// empty again when the code does not fit.
OpenedLedger restoreDesk(const QString &backupFile, const QString &folder, const QString &recoveryCode,
                         const Clock &clock);

/// After the recovery code opened the ledger: a new password for this operator on this PC. History
/// "operator.password". Blocks for the key derivation.
Operator setPasswordAfterRecovery(Ledger &ledger, OperatorId id, const QString &password, Keychain *keychain,
                                  KdfCost cost = {});

} // namespace renkei
