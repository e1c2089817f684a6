// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QFile>
#include <QList>
#include <QString>

#include <cstring>

#ifdef Q_OS_LINUX
#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>
#endif

namespace renkei::test {

/// Something to look for in memory without keeping it there: each byte is stored turned over.
class MaskedNeedle
{
public:
    template <class ByteAt>
    MaskedNeedle(qsizetype size, ByteAt byteAt)
    {
        for (qsizetype i = 0; i < size; ++i) {
            m_masked.append(char(byteAt(i) ^ mask));
        }
    }
    static MaskedNeedle of(const unsigned char *bytes, qsizetype size)
    {
        return {size, [bytes](qsizetype i) { return bytes[i]; }};
    }
    /// The hexadecimal text of the bytes, in lower case.
    static MaskedNeedle hexOf(const unsigned char *bytes, qsizetype size)
    {
        return {2 * size, [bytes](qsizetype i) {
                    const unsigned nibble = i % 2 == 0 ? unsigned(bytes[i / 2]) >> 4U : bytes[i / 2] & 0x0FU;
                    return static_cast<unsigned char>("0123456789abcdef"[nibble]);
                }};
    }

    qsizetype size() const { return m_masked.size(); }
    int first() const { return at(0); }
    bool matches(const char *memory) const
    {
        for (qsizetype i = 0; i < size(); ++i) {
            if (static_cast<unsigned char>(memory[i]) != at(i)) {
                return false;
            }
        }
        return true;
    }

private:
    static constexpr unsigned char mask = 0xA5;
    unsigned char at(qsizetype i) const { return static_cast<unsigned char>(m_masked.at(i)) ^ mask; }

    QByteArray m_masked;
};

#ifdef Q_OS_LINUX
/// How often the needle occurs in all memory that this process can read: what a dump of it would show.
inline int copiesInMemory(const MaskedNeedle &needle)
{
    constexpr size_t step = size_t(1024) * 1024;
    // A mapping of its own, so that what was read here is not found again.
    auto *buffer =
        static_cast<char *>(mmap(nullptr, step, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0));
    const auto bufferAddress = quint64(reinterpret_cast<quintptr>(buffer));
    const int memory = open("/proc/self/mem", O_RDONLY | O_CLOEXEC);
    QFile maps(QStringLiteral("/proc/self/maps"));
    int found = 0;
    if (memory < 0 || buffer == MAP_FAILED || !maps.open(QIODevice::ReadOnly)) {
        return -1;
    }
    for (const QByteArray &line : maps.readAll().split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        const QList<QByteArray> range = words.first().split('-');
        if (range.size() != 2 || !words.at(1).startsWith('r') || line.contains("[v")) {
            continue;
        }
        const quint64 begin = range.at(0).toULongLong(nullptr, 16);
        const quint64 end = range.at(1).toULongLong(nullptr, 16);
        for (quint64 at = begin; at < end;) {
            // Neighbouring mappings are listed as one, so the buffer is left out by address.
            if (at < bufferAddress + step && at + step > bufferAddress) {
                const quint64 before = at < bufferAddress ? bufferAddress - at : 0;
                if (before < quint64(needle.size())) {
                    at = bufferAddress + step;
                    continue;
                }
            }
            size_t want = size_t(std::min<quint64>(step, end - at));
            if (at < bufferAddress && at + want > bufferAddress) {
                want = size_t(bufferAddress - at);
            }
            const ssize_t got = pread(memory, buffer, want, off_t(at));
            if (got < needle.size()) {
                break;
            }
            const char *last = buffer + got - needle.size();
            for (const char *c = buffer; c <= last; ++c) {
                c = static_cast<const char *>(std::memchr(c, needle.first(), size_t(last - c + 1)));
                if (c == nullptr) {
                    break;
                }
                found += needle.matches(c) ? 1 : 0;
            }
            if (size_t(got) == want && want == size_t(end - at)) {
                break;
            }
            at += quint64(got - needle.size() + 1);
        }
    }
    close(memory);
    munmap(buffer, step);
    return found;
}
#endif

} // namespace renkei::test
