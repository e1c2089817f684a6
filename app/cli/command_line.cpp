// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command_line.h"

#include "app/cli/command.h"
#include "text/error.h"
#include "text/language.h"

#include <QGuiApplication>

namespace renkei::cli {

/// What Qt says of the machine (a runtime folder that is not set) is not for the person at the command line.
static void keepQtQuiet(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg) {
        QTextStream(stderr) << message << '\n';
    }
}

int run(int argc, char *argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    if (!qEnvironmentVariableIsSet("RENKEI_DEBUG")) {
        qInstallMessageHandler(keepQtQuiet);
    }
    const QGuiApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("renkei"));
    QCoreApplication::setApplicationVersion(QStringLiteral(RENKEI_VERSION));

    QTextStream out(stdout);
    QTextStream err(stderr);
    out.setEncoding(QStringConverter::Utf8);
    err.setEncoding(QStringConverter::Utf8);
    try {
        installLanguage();
        const SystemClock clock;
        const std::unique_ptr<Keychain> keychain = systemKeychain();
        return int(runCommand(QCoreApplication::arguments().mid(1), {clock, *keychain, out, err}));
    } catch (const std::exception &error) {
        err << CommandLine::tr("The program stopped because of a defect: %1")
                   .arg(QString::fromUtf8(error.what()))
            << '\n';
        return int(ExitCode::Refused);
    }
}

} // namespace renkei::cli
