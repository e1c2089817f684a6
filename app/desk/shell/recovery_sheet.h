// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QString>

class QPrinter;

namespace renkei::desk {

/// The sheet with the recovery code, to be put away with the office's important papers. Names nobody.
struct RecoverySheet
{
    QString code;
    QDate day;
};

/// Throws Error(DeviceFailed) when the printer refuses.
void printRecoverySheet(const RecoverySheet &sheet, QPrinter &printer);
/// A PDF, or plain text when the name ends in .txt; whole or not at all. Throws Error(DeviceFailed).
void saveRecoverySheet(const RecoverySheet &sheet, const QString &file);

} // namespace renkei::desk
