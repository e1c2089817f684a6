// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/cipher_database.h"
#include "ledger/ledger_folder.h"
#include "platform/clock.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QUuid>

namespace renkei {

/// What a backup file says about itself. The file is one: database and keys together (see BACKUP.md).
struct BackupInfo
{
    QString file;
    QUuid ledgerId;
    QDateTime at; ///< UTC
    QString programVersion;
    qint64 bytes = 0;
};

/// Writes a backup of the open ledger to `file`: a compacted copy, opened and checked and counted against the
/// ledger, packed with keys.json, read back, and only then given its name; a file of that name before it
/// stays whole until then. Throws DeviceFailed, Damaged.
BackupInfo backUp(const CipherDatabase &database, const LedgerFolder &folder, const QString &file,
                  const Clock &clock);

/// As backUp, as a new generation under backups/, and thins the older ones: the last 3, one a day for 7 days,
/// one a week for 8 weeks stay.
BackupInfo backUpGeneration(const CipherDatabase &database, const LedgerFolder &folder, const Clock &clock);

/// All backups in a folder, newest first, by their heads (inspectBackup() reads them whole). What is no
/// usable backup is left out.
QList<BackupInfo> backupsIn(const QString &folder);
inline QList<BackupInfo> generations(const LedgerFolder &folder)
{
    return backupsIn(folder.backups());
}

/// Which of these moments (UTC) no longer need to be kept, the newest being kept always.
QList<QDateTime> superfluousGenerations(QList<QDateTime> moments, const QDateTime &now);

/// Copies a backup to a second place (a folder on a USB stick), reads it back, and then thins this ledger's
/// older ones there as above. Returns the copy. Throws NotFound when the place is not there, DeviceFailed.
QString copyToSecondPlace(const BackupInfo &backup, const QString &folder);

/// Reads and checks the whole file (hashes of all parts). Throws NotFound, Damaged, Newer, DeviceFailed.
BackupInfo inspectBackup(const QString &file);

/// Unpacks a checked backup as a ledger into `folder`, which must not exist or be empty. All or nothing. It
/// is then opened with the password of that time on the same PC, or with the recovery code anywhere. Throws
/// Refused, and as inspectBackup.
BackupInfo restoreBackup(const QString &file, const QString &folder);

} // namespace renkei
