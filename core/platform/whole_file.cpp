// SPDX-License-Identifier: Apache-2.0
#include "platform/whole_file.h"

#include "platform/file_error.h"

#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>

namespace renkei {

QByteArray readWholeFile(const QString &file, qint64 most)
{
    QFile reader(file);
    if (!reader.open(QIODevice::ReadOnly)) {
        throw cannotRead(file, reader.errorString());
    }
    if (reader.size() > most) {
        throw Error(ErrorCode::Damaged,
                    QCoreApplication::translate(
                        "WholeFile", "The file “%1” is far too large for what it should be, so it was "
                                     "not read. Please restore the newest backup.")
                        .arg(file),
                    QStringLiteral("%1 bytes").arg(reader.size()));
    }
    QByteArray bytes = reader.readAll();
    if (reader.error() != QFileDevice::NoError) {
        throw cannotRead(file, reader.errorString());
    }
    return bytes;
}

void writeWholeFile(const QString &file, const QByteArray &bytes)
{
    QSaveFile writer(file);
    if (!writer.open(QIODevice::WriteOnly)) {
        throw cannotWrite(file, writer.errorString());
    }
    writer.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    commitWholeFile(writer, writer.write(bytes) == bytes.size() ? bytes.size() : -1);
}

void commitWholeFile(QSaveFile &writer, qint64 written)
{
    // QSaveFile forgets that flushing its buffer failed; so flush and count before it may take the name.
    const bool complete =
        writer.error() == QFileDevice::NoError && writer.flush() && writer.size() == written;
    if (!complete) {
        const QString detail = writer.errorString();
        writer.cancelWriting();
        throw cannotWrite(writer.fileName(), detail);
    }
    if (!writer.commit()) {
        throw cannotWrite(writer.fileName(), writer.errorString());
    }
}

} // namespace renkei
