// SPDX-License-Identifier: Apache-2.0
#include "platform/secret_bytes.h"

#include <sodium.h>

#include <cstring>
#include <new>
#include <utility>

namespace renkei {

static unsigned char *allocate(size_t size)
{
    if (size == 0) {
        return nullptr;
    }
    if (sodium_init() < 0) {
        throw std::bad_alloc();
    }
    auto *data = static_cast<unsigned char *>(sodium_malloc(size));
    if (data == nullptr) {
        throw std::bad_alloc();
    }
    return data;
}

SecretBytes SecretBytes::random(size_t size)
{
    SecretBytes result = ofSize(size);
    randombytes_buf(result.m_data, size);
    return result;
}

SecretBytes SecretBytes::ofSize(size_t size)
{
    SecretBytes result;
    result.m_data = allocate(size);
    result.m_size = size;
    return result;
}

SecretBytes SecretBytes::copyOf(QByteArrayView bytes)
{
    SecretBytes result = ofSize(size_t(bytes.size()));
    if (!result.isEmpty()) {
        std::memcpy(result.m_data, bytes.data(), result.m_size);
    }
    return result;
}

SecretBytes::SecretBytes(SecretBytes &&other) noexcept
    : m_data(std::exchange(other.m_data, nullptr))
    , m_size(std::exchange(other.m_size, 0))
{
}

SecretBytes &SecretBytes::operator=(SecretBytes &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_data = std::exchange(other.m_data, nullptr);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

SecretBytes::~SecretBytes()
{
    wipe();
}

SecretBytes SecretBytes::clone() const
{
    return copyOf(view());
}

void SecretBytes::wipe()
{
    sodium_free(m_data); // overwrites before it gives the memory back
    m_data = nullptr;
    m_size = 0;
}

} // namespace renkei
