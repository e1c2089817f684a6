// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/command.h"
#include "workflow/create_ledger.h"

/// What `new` and `demo` share.
namespace renkei::cli {

/// Folder, pack, operator and password from the command line.
NewDesk newDeskFromOptions(const Invocation &invocation);
/// Makes it. On a machine without a keychain, or with --password-only, the password alone opens the ledger,
/// which is said on stderr.
NewDeskResult makeLedger(const Invocation &invocation, const NewDesk &desk);

} // namespace renkei::cli
