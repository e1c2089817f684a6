// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>
#include <QProcess>

#include <chrono>
#include <cstdio>
#include <thread>

namespace renkei::test {

#ifdef __SANITIZE_ADDRESS__
constexpr int kills = 20; // starting the program takes ten times as long then
#else
constexpr int kills = 200;
#endif

/// Name of the environment variable that tells a writer where its ledger is.
constexpr char killFolder[] = "RENKEI_KILL_FOLDER";

/// Says what is safely in the ledger, at once.
inline void acknowledge(const QString &what)
{
    std::puts(qPrintable(what));
    std::fflush(stdout);
}

/// Runs the hidden test `tag` as a process of its own, kills it a random time after it acknowledged `steps`
/// things, and returns the whole lines it had said. Counting steps keeps the moments inside the writing on
/// slow PCs, too.
inline QList<QByteArray> saidBeforeKill(const QString &folder, const QString &tag, int steps,
                                        std::chrono::microseconds after)
{
    QProcess writer;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QLatin1StringView(killFolder), folder);
    writer.setProcessEnvironment(environment);
    writer.start(QCoreApplication::applicationFilePath(), {tag});
    QByteArray output;
    while (output.count('\n') < steps && writer.waitForReadyRead(60'000)) {
        output += writer.readAllStandardOutput();
    }
    std::this_thread::sleep_for(after);
    writer.kill();
    writer.waitForFinished();
    output += writer.readAllStandardOutput();
    QList<QByteArray> lines = output.split('\n');
    lines.removeLast(); // the line that was cut off, or nothing
    return lines;
}

} // namespace renkei::test
