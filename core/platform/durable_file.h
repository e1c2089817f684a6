// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QFileDevice;

namespace renkei {

/// Writes what is buffered and asks the drive to keep it. Throws DeviceFailed.
void flushToDisk(QFileDevice &file);

/// Gives `from` the name `to`, replacing a file of that name in one step. Both in the same folder.
/// Throws DeviceFailed; `to` is as it was then.
void replaceFile(const QString &from, const QString &to);

} // namespace renkei
