// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFile>

namespace renkei::test {

/// The most memory this program has had resident so far, in MB; 0 where the system does not say. Not by
/// getrusage(), which hands a child the figure of the process that started it.
inline double peakMemoryMb()
{
    constexpr double kilobytesPerMb = 1024;
    QFile status(QStringLiteral("/proc/self/status"));
    if (status.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : status.readAll().split('\n')) {
            if (line.startsWith("VmHWM:")) {
                return line.simplified().split(' ').value(1).toDouble() / kilobytesPerMb;
            }
        }
    }
    return 0;
}

} // namespace renkei::test
