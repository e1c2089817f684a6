// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command_line.h"

#include <QGuiApplication>

namespace renkei::cli {

int run(int argc, char *argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    const QGuiApplication application(argc, argv);
    return 2;
}

} // namespace renkei::cli
