// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/ledger_folder.h"
#include "platform/secret_bytes.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace renkei {

/// Unfinished input that must survive a crash: one sealed file a draft under drafts/, with names that say
/// nothing. `key` says what the draft belongs to, for example "staff/<id>".
class DraftStore
{
public:
    DraftStore(const LedgerFolder &folder, const SecretBytes &dataKey);

    /// Writes whole or not at all. Throws DeviceFailed.
    void put(const QString &key, const QByteArray &bytes) const;
    /// Nothing when there is none. A damaged draft counts as none and is set aside as *.damaged.
    std::optional<QByteArray> get(const QString &key) const;
    /// Throws DeviceFailed.
    void remove(const QString &key) const;
    /// Keys of all readable drafts, sorted.
    QStringList keys() const;

private:
    struct Draft
    {
        QString key;
        QByteArray bytes;
    };

    QString fileOf(const QString &key) const;
    std::optional<Draft> read(const QString &file) const;

    QString m_folder;
    SecretBytes m_sealKey;
    SecretBytes m_nameKey;
};

} // namespace renkei
