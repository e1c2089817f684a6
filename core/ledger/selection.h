// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QVariant>

#include <utility>

namespace renkei {

/// Which rows to read. Default: everything in use, oldest first.
struct Selection
{
    enum class Bin { InUse, InBin, Both };

    Bin bin = Bin::InUse;
    /// field key → value that must be equal
    QList<std::pair<QByteArray, QVariant>> where{};
    /// field key to order by (Name orders by kana where the register has it); empty = id
    QByteArray orderBy{};
    bool descending = false;
    qint64 limit = -1;
    qint64 offset = 0;
};

} // namespace renkei
