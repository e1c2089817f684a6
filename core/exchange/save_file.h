// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace renkei {

/// Puts finished bytes where `path` says: the file there is replaced only when the new one is whole on the
/// device. Throws Error(DeviceFailed) with a sentence naming the file; the old file is then as it was.
void saveFile(const QString &path, const QByteArray &content);

/// The bytes of a file, at most `limit` of them (Error(InvalidInput) when there are more). Throws
/// Error(NotFound), Error(DeviceFailed).
QByteArray loadFile(const QString &path, qint64 limit);

} // namespace renkei
