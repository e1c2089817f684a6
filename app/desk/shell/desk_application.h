// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace renkei::desk {

/// The whole program: `renkei-desk [LEDGER] [--password-file FILE] [--screenshots DIR]`. Without LEDGER it
/// opens the one used last, or the place of this account's data. RENKEI_PASSWORD or --password-file opens
/// without asking; --screenshots leaves pictures of every page and ends.
int run(int argc, char *argv[]);

} // namespace renkei::desk
