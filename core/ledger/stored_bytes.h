// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/statement.h"

namespace renkei {

/// Scans and form templates, once per content, by their SHA-256. They stay when an undo takes away the row
/// that names them, so that a redo finds them again.
class StoredBytes
{
public:
    explicit StoredBytes(const CipherDatabase &database);

    /// Inside the caller's transaction; returns the SHA-256.
    QByteArray put(const QByteArray &bytes) const;
    /// Throws Error(NotFound), Error(Damaged) when they do not match.
    QByteArray get(const QByteArray &sha256) const;
    /// One sentence per content that does not match its hash.
    QStringList verify() const;

private:
    const CipherDatabase &m_database;
};

} // namespace renkei
