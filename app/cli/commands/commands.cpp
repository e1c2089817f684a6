// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"

namespace renkei::cli {

std::span<const Command> commands()
{
    return {};
}

} // namespace renkei::cli
