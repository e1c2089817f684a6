// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command_line.h"
#include "platform/memory_protection.h"

int main(int argc, char *argv[])
{
    renkei::keepMemoryPrivate();
    return renkei::cli::run(argc, argv);
}
