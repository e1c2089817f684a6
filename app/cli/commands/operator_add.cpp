// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands/commands.h"
#include "app/cli/ledger_connection.h"
#include "ledger/key_store.h"
#include "ledger/ledger_folder.h"
#include "workflow/operators.h"

namespace renkei::cli {

static void run(const Invocation &invocation)
{
    Operator added;
    added.name = invocation.positional(0, "NAME");
    const QString password = secretFromFile(invocation.required(QStringLiteral("new-password-file")));
    LedgerConnection connection(invocation);
    KeyStore keys = KeyStore::load(LedgerFolder(connection.ledger().folder()).keys());
    Keychain *keychain = keys.needsKeychain() ? &invocation.environment().keychain : nullptr;
    invocation.print(addOperator(connection.session(), keys, added, password, keychain).id.toString());
}

const Command operatorAddCommand{"operator add", "NAME --ledger LEDGER --new-password-file F",
                                 QT_TRANSLATE_NOOP("Command", "Adds somebody who may work at the desk."),
                                 run};

} // namespace renkei::cli
