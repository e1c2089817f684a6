// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace renkei::cli {

/// The whole command line: picks the offscreen platform itself, installs Japanese, runs the verb.
/// Returns 0 = done, 1 = refused, 2 = misused.
int run(int argc, char *argv[]);

} // namespace renkei::cli
