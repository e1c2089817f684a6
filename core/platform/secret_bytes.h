// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>

#include <cstddef>

namespace renkei {

/// Bytes that must not stay behind in memory: allocated by sodium_malloc (locked, guarded), wiped on
/// destruction and by wipe(). Moved, never copied implicitly.
class SecretBytes
{
public:
    SecretBytes() = default;
    /// `size` random bytes.
    static SecretBytes random(size_t size);
    /// `size` bytes of no particular content, for the caller to fill.
    static SecretBytes ofSize(size_t size);
    /// Copies; the caller wipes its own copy.
    static SecretBytes copyOf(QByteArrayView bytes);

    SecretBytes(SecretBytes &&other) noexcept;
    SecretBytes &operator=(SecretBytes &&other) noexcept;
    SecretBytes(const SecretBytes &) = delete;
    SecretBytes &operator=(const SecretBytes &) = delete;
    ~SecretBytes();

    SecretBytes clone() const;
    void wipe();
    bool isEmpty() const { return m_size == 0; }
    size_t size() const { return m_size; }
    const unsigned char *data() const { return m_data; }
    unsigned char *data() { return m_data; }
    QByteArrayView view() const { return {reinterpret_cast<const char *>(m_data), qsizetype(m_size)}; }

private:
    unsigned char *m_data = nullptr;
    size_t m_size = 0;
};

} // namespace renkei
