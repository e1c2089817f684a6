// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/history.h"

namespace renkei {

/// An image as it is stored: texts of jsonTextFromRecord(), null (not empty) where the row did not exist.
/// Both null: the row was looked at, printed or exported.
struct StoredImage
{
    QByteArray registerKey;
    QUuid row;
    QByteArray before;
    QByteArray after;
    QByteArray salt; ///< 16 random bytes, so that a destroyed image cannot be guessed; null = destroyed
    QByteArray hash;

    bool isMention() const { return before.isNull() && after.isNull() && !salt.isNull(); }
    bool isDestroyed() const { return salt.isNull(); }
};

/// SHA-256 over salt, register, row, before and after, each with its length.
QByteArray imageHash(const StoredImage &image);
/// SHA-256 over the canonical JSON of everything an entry says. `imagesHash` is the SHA-256 over the hashes
/// of its images, in their order.
QByteArray entryHash(const HistoryEntry &entry, const QByteArray &imagesHash);
/// What the first entry of a ledger follows, so that a chain cannot be moved to another ledger.
QByteArray chainStart(const QUuid &ledgerId);

} // namespace renkei
