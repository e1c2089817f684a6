// SPDX-License-Identifier: Apache-2.0
#include "exchange/save_file.h"

#include "text/error.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace renkei {

static QString shown(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

[[noreturn]] static void throwNotSaved(const QString &path, const QString &reason)
{
    throw Error(ErrorCode::DeviceFailed,
                QCoreApplication::translate(
                    "SaveFile",
                    "\"%1\" could not be saved; a file of that name from before is unchanged. Please "
                    "check that there is room and that you may write there, or choose another "
                    "folder.")
                    .arg(shown(path)),
                reason);
}

void saveFile(const QString &path, const QByteArray &content)
{
    // A device or a pipe cannot be replaced by renaming, and must not be.
    const QFileInfo info(path);
    if (info.exists() && !info.isFile()) {
        QFile device(path);
        if (info.isDir() || !device.open(QIODevice::WriteOnly | QIODevice::Unbuffered) ||
            device.write(content) != content.size()) {
            throwNotSaved(path, info.isDir() ? QStringLiteral("is a folder") : device.errorString());
        }
        return;
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        throwNotSaved(path, file.errorString());
    }
    // commit() alone is true on a full drive: it forgets that flushing its buffer failed.
    if (file.write(content) != content.size() || !file.flush() || file.size() != content.size() ||
        !file.commit()) {
        throwNotSaved(path, file.errorString());
    }
}

QByteArray loadFile(const QString &path, qint64 limit)
{
    QFile file(path);
    if (!QFileInfo::exists(path)) {
        throw Error(ErrorCode::NotFound,
                    QCoreApplication::translate("SaveFile",
                                                "There is no file \"%1\". Please check the name and folder.")
                        .arg(shown(path)));
    }
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly)) {
        throw Error(ErrorCode::DeviceFailed,
                    QCoreApplication::translate("SaveFile",
                                                "\"%1\" cannot be read. Please check that it is a file "
                                                "and that you may read it.")
                        .arg(shown(path)),
                    file.errorString());
    }
    if (file.size() > limit) {
        throw Error(ErrorCode::InvalidInput,
                    QCoreApplication::translate("SaveFile",
                                                "\"%1\" has %2 MB; files up to %3 MB can be taken in. "
                                                "Please scan it in a lower resolution or in parts.")
                        .arg(shown(path))
                        .arg(file.size() / (1024 * 1024))
                        .arg(limit / (1024 * 1024)));
    }
    const QByteArray content = file.read(limit);
    if (file.error() != QFileDevice::NoError) {
        throw Error(ErrorCode::DeviceFailed,
                    QCoreApplication::translate("SaveFile",
                                                "\"%1\" could not be read to its end. Please copy it to this "
                                                "computer first and try again.")
                        .arg(shown(path)),
                    file.errorString());
    }
    return content;
}

} // namespace renkei
