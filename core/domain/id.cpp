// SPDX-License-Identifier: Apache-2.0
#include "domain/id.h"

#include <QRandomGenerator>

#include <array>
#include <mutex>

namespace renkei {

QUuid newUuid(const Clock &clock)
{
    // The 12 bits of rand_a count within a millisecond; when they run over, the time part moves on by one.
    static std::mutex mutex;
    static quint64 lastTick = 0; // milliseconds << 12 | counter
    quint64 tick = quint64(clock.now().toMSecsSinceEpoch()) << 12U;
    {
        const std::lock_guard lock(mutex);
        lastTick = std::max(tick, lastTick + 1);
        tick = lastTick;
    }
    const quint64 random = QRandomGenerator::system()->generate64();

    std::array<char, 16> bytes{};
    const quint64 milliseconds = tick >> 12U;
    for (unsigned i = 0; i < 6; ++i) {
        bytes[i] = char((milliseconds >> (40U - 8U * i)) & 0xFFU);
    }
    bytes[6] = char(0x70U | ((tick >> 8U) & 0x0FU));
    bytes[7] = char(tick & 0xFFU);
    for (unsigned i = 0; i < 8; ++i) {
        bytes[8 + i] = char((random >> (8U * i)) & 0xFFU);
    }
    bytes[8] = char((quint8(bytes[8]) & 0x3FU) | 0x80U);
    return QUuid::fromRfc4122(QByteArrayView(bytes.data(), qsizetype(bytes.size())));
}

std::optional<QUuid> uuidFromString(const QString &text)
{
    const QUuid uuid = QUuid::fromString(text.trimmed());
    if (uuid.isNull()) {
        return std::nullopt;
    }
    return uuid;
}

} // namespace renkei
