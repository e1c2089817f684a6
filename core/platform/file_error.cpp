// SPDX-License-Identifier: Apache-2.0
#include "platform/file_error.h"

#include <QCoreApplication>

namespace renkei {

Error cannotRead(const QString &file, const QString &detail)
{
    return {ErrorCode::DeviceFailed,
            QCoreApplication::translate("FileError",
                                        "The file “%1” could not be read. Please check the drive and the "
                                        "permissions, and try again.")
                .arg(file),
            detail};
}

Error cannotWrite(const QString &file, const QString &detail)
{
    return {ErrorCode::DeviceFailed,
            QCoreApplication::translate(
                "FileError", "The file “%1” could not be written; what was there before is unchanged. "
                             "Please check the free space, the write protection and the permissions, and "
                             "try again.")
                .arg(file),
            detail};
}

} // namespace renkei
