// SPDX-License-Identifier: Apache-2.0
#include "exchange/tiff_chain.h"

#include <QSet>
#include <QtEndian>

namespace renkei {

static constexpr qint64 headerBytes = 8;
static constexpr qint64 entryBytes = 12;

template <class Number>
static Number numberAt(const QByteArray &tiff, qint64 at)
{
    const char *const bytes = tiff.constData() + at;
    return tiff.startsWith('M') ? qFromBigEndian<Number>(bytes) : qFromLittleEndian<Number>(bytes);
}

bool isTiffChainWhole(const QByteArray &tiff)
{
    if (tiff.size() < headerBytes) {
        return false;
    }
    QSet<qint64> seen;
    qint64 directory = numberAt<quint32>(tiff, 4);
    while (directory != 0) {
        if (seen.contains(directory)) {
            return true; // a chain that bites its tail: readers count its pages and find them too many
        }
        if (directory + qint64(sizeof(quint16)) > tiff.size()) {
            return false;
        }
        seen.insert(directory);
        const qint64 entries = numberAt<quint16>(tiff, directory);
        const qint64 next = directory + qint64(sizeof(quint16)) + entries * entryBytes;
        if (next + qint64(sizeof(quint32)) > tiff.size()) {
            return false;
        }
        directory = numberAt<quint32>(tiff, next);
    }
    return !seen.isEmpty();
}

} // namespace renkei
