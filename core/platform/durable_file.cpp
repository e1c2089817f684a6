// SPDX-License-Identifier: Apache-2.0
#include "platform/durable_file.h"

#include "platform/file_error.h"

#include <QFile>
#include <QFileInfo>

#include <filesystem>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace renkei {

void flushToDisk(QFileDevice &file)
{
#ifdef Q_OS_WIN
    const bool kept = file.flush() && _commit(file.handle()) == 0;
#else
    const bool kept = file.flush() && fsync(file.handle()) == 0;
#endif
    if (!kept || file.error() != QFileDevice::NoError) {
        throw cannotWrite(file.fileName(), file.errorString());
    }
}

void replaceFile(const QString &from, const QString &to)
{
    std::error_code error;
    std::filesystem::rename(QFileInfo(from).filesystemFilePath(), QFileInfo(to).filesystemFilePath(), error);
    if (error) {
        throw cannotWrite(to, QString::fromStdString(error.message()));
    }
#ifndef Q_OS_WIN
    // The new name itself is on the disk only when its folder is. Not all file systems can; the file is whole
    // under one of its names in any case.
    const int folder =
        open(QFile::encodeName(QFileInfo(to).absolutePath()).constData(), O_RDONLY | O_CLOEXEC);
    if (folder >= 0) {
        fsync(folder);
        close(folder);
    }
#endif
}

} // namespace renkei
