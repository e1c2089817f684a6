// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

class QSaveFile;

namespace renkei {

/// The whole content. Throws DeviceFailed; Damaged when the file is longer than `most` bytes.
QByteArray readWholeFile(const QString &file, qint64 most);

/// Writes, flushes to the disk and only then gives the name; on failure the file before stays whole.
/// Readable by this account only. Throws DeviceFailed.
void writeWholeFile(const QString &file, const QByteArray &bytes);

/// Gives a QSaveFile its name, for writers that fill it piece by piece; `written` is how many bytes they gave
/// it. Throws DeviceFailed and leaves the file before whole. Always use this in place of QSaveFile::commit(),
/// which returns true on a full drive when the last bytes were still in its buffer.
void commitWholeFile(QSaveFile &writer, qint64 written);

} // namespace renkei
