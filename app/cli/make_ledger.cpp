// SPDX-License-Identifier: Apache-2.0
#include "app/cli/make_ledger.h"

#include "app/cli/ledger_connection.h"
#include "text/error.h"

namespace renkei::cli {

NewDesk newDeskFromOptions(const Invocation &invocation)
{
    NewDesk desk;
    desk.folder = invocation.positional(0, "LEDGER");
    if (invocation.has(QStringLiteral("pack"))) {
        desk.pack = invocation.required(QStringLiteral("pack"));
    }
    desk.operatorName = invocation.value(QStringLiteral("operator"));
    desk.password = passwordOf(invocation);
    return desk;
}

NewDeskResult makeLedger(const Invocation &invocation, const NewDesk &desk)
{
    const Environment &environment = invocation.environment();
    const bool passwordOnly =
        invocation.has(QStringLiteral("password-only")) || !environment.keychain.isAvailable();
    const std::unique_ptr<Keychain> none = noKeychain();
    NewDeskResult made = [&] {
        try {
            return createDesk(desk, passwordOnly ? *none : environment.keychain, environment.clock);
        } catch (const Error &error) {
            if (error.code() == ErrorCode::Unavailable && !passwordOnly) {
                invocation.tell(CommandLine::tr("With --password-only the password alone opens the ledger."));
            }
            throw;
        }
    }();
    if (!made.usesKeychain) {
        invocation.tell(CommandLine::tr(
            "The password alone opens this ledger, because no keychain is used on this machine."));
    }
    invocation.tell(
        CommandLine::tr("Please print the recovery code and keep it in a safe place. It is shown only now."));
    return made;
}

} // namespace renkei::cli
