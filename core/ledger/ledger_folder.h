// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace renkei {

/// Where the parts of a ledger lie.
class LedgerFolder
{
public:
    explicit LedgerFolder(const QString &path);

    const QString &path() const { return m_path; }
    QString database() const { return file(QStringLiteral("ledger.db")); }
    QString keys() const { return file(QStringLiteral("keys.json")); }
    QString lock() const { return file(QStringLiteral("ledger.lock")); }
    QString backups() const { return file(QStringLiteral("backups")); }
    QString drafts() const { return file(QStringLiteral("drafts")); }

    /// Database and keys are both there.
    bool looksLikeLedger() const;
    /// Throws NotFound (no such folder, no ledger in it) or Damaged (only one of database and keys is there).
    void requireLedger() const;
    /// Throws Refused when the folder exists and is not empty, or lies on a network file system.
    void requireFree() const;
    /// Throws Refused on a network file system: SQLite's locks do not hold there.
    void requireLocalDrive() const;
    /// Makes the folder and its sub-folders, readable by this account only. Throws DeviceFailed.
    void make() const;

private:
    QString file(const QString &name) const { return m_path + QLatin1Char('/') + name; }

    QString m_path;
};

} // namespace renkei
