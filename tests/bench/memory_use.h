// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFile>

namespace renkei::test {

/// A line of what the system says of a process, in MB; 0 where it does not say. Not by getrusage(), which
/// hands a child the figure of the process that started it.
inline double memoryMb(const QByteArray &line, const QString &process)
{
    constexpr double kilobytesPerMb = 1024;
    QFile status(QStringLiteral("/proc/%1/status").arg(process));
    if (status.open(QIODevice::ReadOnly)) {
        for (const QByteArray &each : status.readAll().split('\n')) {
            if (each.startsWith(line)) {
                return each.simplified().split(' ').value(1).toDouble() / kilobytesPerMb;
            }
        }
    }
    return 0;
}

/// The most memory this program has had resident so far.
inline double peakMemoryMb()
{
    return memoryMb("VmHWM:", QStringLiteral("self"));
}

/// What a process has resident now.
inline double residentMemoryMb(qint64 process)
{
    return memoryMb("VmRSS:", QString::number(process));
}

} // namespace renkei::test
