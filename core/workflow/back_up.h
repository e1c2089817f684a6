// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/backup.h"
#include "workflow/session.h"

namespace renkei {

/// Into one file of one's choice: history "ledger.backup", written when it is there.
BackupInfo backUpTo(Session &session, const QString &file);

/// What the desk does on closing: a new generation under backups/ when the ledger changed since the last one,
/// older ones thinned out, and a copy at the second place of the settings. Nothing when nothing changed.
/// A second place that is not there (the stick is not plugged in) is no failure: `missingPlace` names it.
struct ClosingBackup
{
    std::optional<BackupInfo> made;
    QString missingPlace;
};
ClosingBackup backUpOnClosing(Session &session);
/// The same at once, from 設定.
ClosingBackup backUpNow(Session &session);

} // namespace renkei
