// SPDX-License-Identifier: Apache-2.0
// The window: painted after start, after unlocking, memory, and all of it again with 100,000 staff. Each
// figure is taken in a process of its own. With Xvfb (tests/bench/peers.sh) the same on a screen, where
// KeePassXC starts on an empty database in turns with the desk.
#include "app/desk/shell/desk_frame.h"
#include "app/desk/shell/main_window.h"
#include "app/desk/shell/search_box.h"
#include "app/desk/shell/theme.h"
#include "app/desk/widgets/record_list.h"
#include "bench/first_paint.h"
#include "bench/invented_staff.h"
#include "bench/memory_use.h"
#include "bench/painting_application.h"
#include "bench/timing.h"
#include "text/language.h"
#include "workflow/create_ledger.h"

#include <QDateTime>
#include <QFileInfo>
#include <QMap>

#include <QProcess>
#include <QScrollBar>
#include <QSettings>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QThread>

#include <algorithm>
#include <vector>

using namespace renkei;
using renkei::test::out;

static constexpr int staffCount = 100'000;
static constexpr int rounds = 7;
static constexpr int patienceMs = 300'000;

/// Figures by what they are called, one for each round.
using Figures = QMap<QString, std::vector<double>>;

static double quantile(std::vector<double> values, double share)
{
    if (values.empty()) {
        qFatal("nothing was measured");
    }
    std::ranges::sort(values);
    return values[std::min(values.size() - 1, size_t(double(values.size()) * share))];
}

static QString password()
{
    return QStringLiteral("fukushima2026");
}

static void tell(const char *name, double value)
{
    out() << name << ' ' << value << '\n';
    out().flush();
}

/// Key derivation is left out of every figure: the ledgers take the least of it.
static void makeLedger(const QString &folder, int people)
{
    const SystemClock clock;
    NewDesk desk;
    desk.folder = folder;
    desk.officeName = QStringLiteral("訪問看護ステーションふくしま");
    desk.operatorName = QStringLiteral("佐藤");
    desk.password = password();
    const NewDeskResult made = createDesk(desk, *noKeychain(), clock, KdfCost::least());
    const Office office = made.ledger->all<Office>().first();
    made.ledger->change({QStringLiteral("import.staff"), made.firstOperator.id, {}, true, {}},
                        [&](Change &change) {
                            for (StaffMember &each : test::inventedStaff(people, office)) {
                                change.put(each);
                            }
                        });
}

/// The desk on a ledger, in this process.
class BenchDesk
{
public:
    explicit BenchDesk(const QString &folder)
        : m_settings(folder + QStringLiteral("-desk.ini"), QSettings::IniFormat)
        , m_window({m_clock, *m_keychain, *m_dialogs, m_settings, KdfCost::least()})
    {
        m_window.openFolder(folder);
    }
    desk::MainWindow &window() { return m_window; }

private:
    SystemClock m_clock;
    std::unique_ptr<Keychain> m_keychain = noKeychain();
    std::unique_ptr<desk::DialogSeam> m_dialogs = desk::systemDialogs();
    QSettings m_settings;
    desk::MainWindow m_window;
};

static void waitFor(int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < milliseconds) {
        QCoreApplication::processEvents();
        QThread::msleep(1);
    }
}

static void measureOpening(test::PaintingApplication &application, desk::MainWindow &window, qint64 startedAt)
{
    application.millisecondsToPaint(window, [&] { window.show(); });
    tell("start", double(QDateTime::currentMSecsSinceEpoch() - startedAt));
    tell("unlocked",
         application.millisecondsToPaint(
             window, [&] { window.unlockWith(password()); }, [&] { return window.frame() != nullptr; }));
    tell("memory", test::residentMemoryMb(QCoreApplication::applicationPid()));
    waitFor(2000); // the other pages are made, the search index is read in
    tell("memoryAll", test::residentMemoryMb(QCoreApplication::applicationPid()));
}

static void measurePages(test::PaintingApplication &application, desk::MainWindow &window)
{
    for (const char *page : {"staff", "today"}) {
        tell(page, application.millisecondsToPaint(window, [&] { window.frame()->showPage(page); }));
        waitFor(200);
    }
    tell("staffAgain", application.millisecondsToPaint(window, [&] { window.frame()->showPage("staff"); }));
    waitFor(200);
}

static void measureScrolling(test::PaintingApplication &application, desk::MainWindow &window)
{
    constexpr int rowCount = 1000;
    const auto *list = window.findChild<desk::RecordList *>(QStringLiteral("staffList"));
    QScrollBar *bar = list->findChild<QTableView *>()->verticalScrollBar();
    std::vector<double> times;
    for (int row = 1; row <= rowCount; ++row) {
        times.push_back(application.millisecondsToPaint(
            window, [&] { bar->setValue(row * std::max(1, bar->singleStep())); }));
    }
    tell("scroll", quantile(times, 0.95));
}

static void measureSearch(test::PaintingApplication &application, desk::MainWindow &window)
{
    const QStringList typed{QStringLiteral("たかはし"), QStringLiteral("髙橋日出"), QStringLiteral("ﾜﾀﾅﾍ"),
                            QStringLiteral("ヨシダ"),   QStringLiteral("０２４"),   QStringLiteral("0001"),
                            QStringLiteral("鬱鬱"),     QStringLiteral("渡利見本"), QStringLiteral("ん"),
                            QStringLiteral("staff99"),  QStringLiteral("あや"),     QStringLiteral("zzzz")};
    auto *box = window.findChild<desk::SearchBox *>();
    box->setFocus();
    waitFor(200);
    std::vector<double> times;
    for (const QString &text : typed) {
        for (qsizetype letters = 1; letters <= std::min<qsizetype>(4, text.size()); ++letters) {
            times.push_back(
                application.millisecondsToPaint(window, [&] { box->setText(text.left(letters)); }));
        }
        box->clear();
        waitFor(10);
    }
    tell("search", quantile(times, 0.95));
}

/// What runs in a process of its own: it is told the part, when it was started, and what to open.
static int runPart(test::PaintingApplication &application)
{
    const QStringList arguments = application.arguments();
    const QString &part = arguments.at(1);
    if (part == QStringLiteral("watch")) {
        const test::FirstPaint seen = test::watchFirstPaint(arguments.at(3), arguments.sliced(4));
        tell("start", seen.milliseconds);
        tell("memory", seen.memoryMb);
        return 0;
    }
    installLanguage();
    desk::applyTheme(application, desk::ThemeChoice::System, desk::TextSize::Normal);
    BenchDesk desk(arguments.at(3));
    measureOpening(application, desk.window(), arguments.at(2).toLongLong());
    if (part == QStringLiteral("large")) {
        measurePages(application, desk.window());
        measureScrolling(application, desk.window());
        measureSearch(application, desk.window());
    }
    return 0;
}

static void measure(Figures &figures, const QProcessEnvironment &environment, QStringList part)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    part.insert(1, QString::number(QDateTime::currentMSecsSinceEpoch()));
    process.start(QCoreApplication::applicationFilePath(), part);
    if (!process.waitForFinished(patienceMs) || process.exitCode() != 0) {
        qFatal("%s did not finish", qPrintable(part.first()));
    }
    for (const QByteArray &line : process.readAllStandardOutput().trimmed().split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        figures[QString::fromUtf8(words.value(0))].push_back(words.value(1).toDouble());
    }
}

static double report(const char *what, const std::vector<double> &values, double limit = 0,
                     const char *unit = "ms")
{
    const double median = quantile(values, 0.5);
    out() << QString::fromUtf8(what).leftJustified(62) << QString::number(median, 'f', 1).rightJustified(8)
          << ' ' << unit;
    if (limit > 0) {
        out() << "  (limit " << limit << (median <= limit ? ")" : ")  MISSED");
    }
    out() << '\n';
    out().flush();
    return median;
}

static void reportDesk(const QProcessEnvironment &environment, const QString &small, const QString &large)
{
    Figures few;
    for (int round = 0; round < rounds; ++round) {
        measure(few, environment, {QStringLiteral("small"), small});
    }
    report("start to unlock screen painted", few[QStringLiteral("start")], 217);
    report("unlocked to desk painted", few[QStringLiteral("unlocked")]);
    report("memory after the first page", few[QStringLiteral("memory")], 90, "MB");
    report("memory with all pages made", few[QStringLiteral("memoryAll")], 90, "MB");
    Figures many;
    for (int round = 0; round < 3; ++round) {
        measure(many, environment, {QStringLiteral("large"), large});
    }
    report("100,000 staff: unlocked to desk painted, page 今日", many[QStringLiteral("unlocked")]);
    report("100,000 staff: page 職員 shown for the first time", many[QStringLiteral("staff")], 300);
    report("100,000 staff: page 職員 shown again", many[QStringLiteral("staffAgain")], 300);
    report("100,000 staff: page 今日 shown again", many[QStringLiteral("today")], 300);
    report("100,000 staff: scrolling, a row, 95 of 100", many[QStringLiteral("scroll")], 16);
    report("100,000 staff: keystroke to hits on screen, 95 of 100", many[QStringLiteral("search")], 10);
    report("100,000 staff: memory with all pages made", many[QStringLiteral("memoryAll")], 0, "MB");
}

/// Both programs as their users start them, in turns.
static void reportPeer(const QProcessEnvironment &screen, const QString &ledger, const QTemporaryDir &folder)
{
    const QString cli = QStandardPaths::findExecutable(QStringLiteral("keepassxc-cli"));
    const QString peer = QStandardPaths::findExecutable(QStringLiteral("keepassxc"));
    const QString desk = QStringLiteral(RENKEI_BINARY "/renkei-desk");
    if (cli.isEmpty() || peer.isEmpty() || !QFileInfo::exists(desk)) {
        out() << "KeePassXC (tests/bench/peers.sh) or renkei-desk is not there: no ratio.\n";
        return;
    }
    const QString database = folder.filePath(QStringLiteral("empty.kdbx"));
    QProcess make;
    make.start(cli, {QStringLiteral("db-create"), QStringLiteral("-p"), database});
    make.write((password() + u'\n' + password() + u'\n').toUtf8());
    make.closeWriteChannel();
    if (!make.waitForFinished() || make.exitCode() != 0) {
        qFatal("keepassxc-cli made no database");
    }
    QProcessEnvironment unlocking = screen;
    unlocking.insert(QStringLiteral("RENKEI_PASSWORD"), password());
    Figures ours;
    Figures open;
    Figures theirs;
    const QString watch = QStringLiteral("watch");
    for (int round = 0; round <= rounds; ++round) {
        if (round == 1) { // the first start only warmed the disk
            ours.clear();
            open.clear();
            theirs.clear();
        }
        measure(theirs, screen, {watch, peer, database});
        measure(ours, screen, {watch, desk, ledger});
        measure(open, unlocking, {watch, desk, ledger});
    }
    const double our =
        report("renkei-desk, process start to window on the screen", ours[QStringLiteral("start")]);
    const double their = report("KeePassXC, the same, empty database", theirs[QStringLiteral("start")]);
    report("ratio, KeePassXC to us (wanted: above 1)", {their / our}, 0, "times");
    report("renkei-desk at the unlock screen", ours[QStringLiteral("memory")], 90, "MB");
    report("renkei-desk unlocked, all pages made", open[QStringLiteral("memory")], 90, "MB");
    report("KeePassXC at its unlock screen", theirs[QStringLiteral("memory")], 0, "MB");
}

int main(int argc, char *argv[])
{
    if (argc > 1) {
        test::PaintingApplication application(argc, argv);
        return runPart(application);
    }
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    const QString small = folder.filePath(QStringLiteral("small"));
    const QString large = folder.filePath(QStringLiteral("large"));
    makeLedger(small, 20);
    makeLedger(large, staffCount);

    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *home :
         {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"}) {
        environment.insert(QString::fromLatin1(home), folder.path());
    }
    environment.remove(QStringLiteral("DBUS_SESSION_BUS_ADDRESS")); // no keychain
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    // Without it Qt says for every window that nobody places it.
    environment.insert(QStringLiteral("QT_LOGGING_RULES"), QStringLiteral("default.warning=false"));
    out() << "Without a screen\n";
    reportDesk(environment, small, large);

    const QString xvfb = QStandardPaths::findExecutable(QStringLiteral("Xvfb"));
    if (xvfb.isEmpty()) {
        out() << "Xvfb is not installed (tests/bench/peers.sh): nothing is measured on a screen.\n";
        return 0;
    }
    QProcess server;
    server.start(xvfb, {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"),
                        QStringLiteral("0"), QStringLiteral("1280x1024x24"), QStringLiteral("-nolisten"),
                        QStringLiteral("tcp")});
    while (!server.canReadLine()) {
        if (!server.waitForReadyRead()) {
            qFatal("Xvfb did not start");
        }
    }
    environment.insert(QStringLiteral("DISPLAY"), u':' + QString::fromLatin1(server.readLine().trimmed()));
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
    out() << "On a screen (Xvfb)\n";
    reportDesk(environment, small, large);
    reportPeer(environment, small, folder);
    server.terminate();
    server.waitForFinished();
    return 0;
}
