// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QFile>
#include <QList>
#include <QString>
#include <QUuid>

namespace renkei {

/// The head of a backup file (see BACKUP.md).
struct BackupHead
{
    struct Part
    {
        QString name;
        qint64 bytes = 0;
        QByteArray sha256;
    };

    QUuid ledgerId;
    QDateTime at; ///< UTC
    QString program;
    QList<Part> parts;
};

/// A file that goes into a backup under `name`.
struct BackupSource
{
    QString name;
    QString file;
};

/// Packs the sources into `target`, which is made anew, and has the drive keep it. Fills head.parts.
/// Throws DeviceFailed.
void packBackup(const QString &target, BackupHead head, const QList<BackupSource> &sources);

/// Reads the head and leaves the file at the first part. Throws Damaged, Newer. Checks the head's own hash
/// and that the file is exactly as long as it says.
BackupHead readBackupHead(QFile &backup);

/// Reads all parts and checks their hashes; writes each to `folder`/name unless `folder` is empty.
/// Throws Damaged, DeviceFailed.
void unpackBackup(QFile &backup, const BackupHead &head, const QString &folder);

} // namespace renkei
