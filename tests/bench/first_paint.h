// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "bench/memory_use.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QPixmap>
#include <QProcess>
#include <QScreen>
#include <QThread>

namespace renkei::test {

struct FirstPaint
{
    double milliseconds = 0; ///< from starting the process until its window shows on the screen
    double memoryMb = 0;     ///< resident when it has come to rest
};

/// A patch that every window of a usual size covers when nothing places it elsewhere.
inline QImage screenPatch()
{
    return QGuiApplication::primaryScreen()->grabWindow(0, 320, 240, 160, 120).toImage();
}

/// Starts a program on the otherwise empty screen of this process and looks until something is painted there.
/// A window that is only mapped does not change the screen.
inline FirstPaint watchFirstPaint(const QString &program, const QStringList &arguments)
{
    constexpr int patienceMs = 30'000;
    constexpr int restMs = 2'000;
    const QImage before = screenPatch();
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    FirstPaint result;
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    while (screenPatch() == before) {
        if (timer.hasExpired(patienceMs)) {
            qFatal("%s painted nothing", qPrintable(program));
        }
        QThread::usleep(500);
    }
    result.milliseconds = double(timer.nsecsElapsed()) / 1e6;
    process.waitForFinished(restMs);
    result.memoryMb = residentMemoryMb(process.processId());
    process.kill();
    process.waitForFinished();
    return result;
}

} // namespace renkei::test
