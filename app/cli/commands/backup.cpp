// SPDX-License-Identifier: Apache-2.0
#include "ledger/backup.h"
#include "app/cli/commands/commands.h"
#include "app/cli/ledger_connection.h"
#include "domain/desk_operator.h"
#include "text/error.h"
#include "workflow/back_up.h"
#include "workflow/operators.h"
#include "workflow/restore.h"

namespace renkei::cli {

static void runBackup(const Invocation &invocation)
{
    const QString file = invocation.required(QStringLiteral("out"));
    LedgerConnection connection(invocation, invocation.positionals().isEmpty()
                                                ? invocation.required(QStringLiteral("ledger"))
                                                : invocation.positional(0, "LEDGER"));
    backUpTo(connection.session(), file);
    invocation.tell(CommandLine::tr("The backup was written and checked."));
}

/// With a recovery code the restored ledger gets a new password, for this machine; without one the password
/// of the backed-up ledger stays.
static void runRestore(const Invocation &invocation)
{
    const QString file = invocation.positional(0, "FILE");
    const QString folder = invocation.required(QStringLiteral("out"));
    if (!invocation.has(QStringLiteral("recovery-code-file"))) {
        restoreBackup(file, folder);
        invocation.tell(
            CommandLine::tr("The ledger was restored. It opens with the password of the backup."));
        return;
    }
    const QString code = secretFromFile(invocation.value(QStringLiteral("recovery-code-file")));
    const QString password = passwordOf(invocation);
    Keychain &keychain = invocation.environment().keychain;
    OpenedLedger opened = restoreDesk(file, folder, code, invocation.environment().clock);
    const Operator who = operatorByName(*opened.ledger, invocation.value(QStringLiteral("operator")));
    setPasswordAfterRecovery(*opened.ledger, who.id, password, keychain.isAvailable() ? &keychain : nullptr);
    invocation.tell(CommandLine::tr("The ledger was restored. It opens with the new password."));
}

const Command backupCommand{"backup", "LEDGER|--ledger LEDGER --out FILE",
                            QT_TRANSLATE_NOOP("Command", "Writes a checked backup, one file with the keys."),
                            runBackup};
const Command restoreCommand{"restore",
                             "FILE --out LEDGER [--recovery-code-file F --password-file F [--operator NAME]]",
                             QT_TRANSLATE_NOOP("Command", "Makes a ledger from a backup."), runRestore};

} // namespace renkei::cli
