// SPDX-License-Identifier: Apache-2.0
#include "app/desk/shell/desk_application.h"

#include "app/desk/shell/guarded.h"
#include "app/desk/shell/icons.h"
#include "app/desk/shell/main_window.h"
#include "app/desk/shell/screenshots.h"
#include "app/desk/shell/theme.h"
#include "platform/memory_protection.h"
#include "text/error.h"
#include "text/language.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QPrinter>
#include <QSettings>
#include <QStandardPaths>
#include <QTextStream>
#include <QTimer>

namespace renkei::desk {

namespace {

struct Arguments
{
    QString ledger;
    QString password;
    QString screenshots;
};

/// For pictures nobody is there to answer: what would be asked is declined and what would be said goes to
/// stderr.
class NobodyThere final : public DialogSeam
{
public:
    bool ask(QWidget *, const Question &) override { return false; }
    void inform(QWidget *, const QString &sentence) override { say(sentence); }
    void complain(QWidget *, const QString &sentence) override { say(sentence); }
    QString chooseFile(QWidget *, const QString &, const QStringList &, const QString &) override
    {
        return {};
    }
    QStringList chooseFiles(QWidget *, const QString &, const QStringList &, const QString &) override
    {
        return {};
    }
    QString saveFile(QWidget *, const QString &, const QString &, const QStringList &,
                     const QString &) override
    {
        return {};
    }
    QString chooseFolder(QWidget *, const QString &, const QString &) override { return {}; }
    std::unique_ptr<QPrinter> choosePrinter(QWidget *, const QString &) override { return nullptr; }

private:
    static void say(const QString &sentence) { QTextStream(stderr) << sentence << Qt::endl; }
};

QString firstLineOf(const QString &file)
{
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly)) {
        throw Error(
            ErrorCode::NotFound,
            QCoreApplication::translate("DeskApplication", "The password file %1 cannot be read.").arg(file),
            in.errorString());
    }
    QByteArray line = in.readLine();
    while (line.endsWith('\n') || line.endsWith('\r')) {
        line.chop(1);
    }
    return QString::fromUtf8(line);
}

Arguments argumentsOf(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("DeskApplication", "The desk for the paperwork of home-care offices."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("LEDGER"),
                                 QCoreApplication::translate("DeskApplication", "Folder of the ledger"));
    const QCommandLineOption passwordFile(
        QStringLiteral("password-file"),
        QCoreApplication::translate("DeskApplication", "Opens with the first line of this file"),
        QStringLiteral("FILE"));
    const QCommandLineOption screenshots(
        QStringLiteral("screenshots"),
        QCoreApplication::translate("DeskApplication",
                                    "Leaves a picture of every page in this folder and ends"),
        QStringLiteral("DIR"));
    parser.addOptions({passwordFile, screenshots});
    parser.process(application);
    Arguments arguments;
    if (!parser.positionalArguments().isEmpty()) {
        arguments.ledger =
            QDir::cleanPath(QDir::current().absoluteFilePath(parser.positionalArguments().first()));
    }
    arguments.screenshots = parser.value(screenshots);
    arguments.password = parser.isSet(passwordFile) ? firstLineOf(parser.value(passwordFile))
                                                    : qEnvironmentVariable("RENKEI_PASSWORD");
    qunsetenv("RENKEI_PASSWORD");
    return arguments;
}

QString folderToOpen(const Arguments &arguments, const QSettings &settings)
{
    if (!arguments.ledger.isEmpty()) {
        return arguments.ledger;
    }
    const QString standard =
        QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/ledger");
    return settings.value(QStringLiteral("ledger/folder"), standard).toString();
}

/// Pictures of every page, then the end. Says on stderr why not.
int photograph(MainWindow &window, const Arguments &arguments)
{
    const auto fail = [](const QString &sentence) {
        QTextStream(stderr) << sentence << Qt::endl;
        QCoreApplication::exit(1);
    };
    QObject::connect(&window, &MainWindow::entered, &window, [&] {
        // After entering has returned, so that locking finds no call of its own on the stack.
        QTimer::singleShot(0, &window, [&] {
            try {
                takeScreenshots(window, arguments.screenshots);
                QCoreApplication::exit(0);
            } catch (const std::exception &) {
                fail(sentenceOfCurrentException());
            }
        });
    });
    QObject::connect(&window, &MainWindow::refused, &window, fail);
    if (arguments.password.isEmpty() || window.isFirstStart()) {
        fail(QCoreApplication::translate("DeskApplication",
                                         "For pictures name a ledger and its password (--password-file)."));
        return 1;
    }
    window.unlockWith(arguments.password);
    return QApplication::exec();
}

} // namespace

int run(int argc, char *argv[])
{
    keepMemoryPrivate();
    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("renkei-desk"));
    QCoreApplication::setApplicationName(QStringLiteral("renkei-desk"));
    QCoreApplication::setApplicationVersion(QStringLiteral(RENKEI_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("renkei-desk"));
    std::unique_ptr<DialogSeam> dialogs = systemDialogs();
    try {
        installLanguage();
        const Arguments arguments = argumentsOf(application);
        if (!arguments.screenshots.isEmpty()) {
            dialogs = std::make_unique<NobodyThere>();
        }
        QSettings settings;
        applyTheme(application, themeChoice(settings), textSize(settings));
        QApplication::setWindowIcon(icon(QStringLiteral("renkei")));
        const SystemClock clock;
        const std::unique_ptr<Keychain> keychain = systemKeychain();
        MainWindow window({clock, *keychain, *dialogs, settings});
        window.openFolder(folderToOpen(arguments, settings));
        window.show();
        if (!arguments.screenshots.isEmpty()) {
            return photograph(window, arguments);
        }
        if (!arguments.password.isEmpty()) {
            window.unlockWith(arguments.password);
        }
        return QApplication::exec();
    } catch (const std::exception &) {
        const QString sentence = sentenceOfCurrentException();
        QTextStream(stderr) << sentence << Qt::endl;
        dialogs->complain(nullptr, sentence);
        return 1;
    }
}

} // namespace renkei::desk
