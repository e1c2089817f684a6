// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/error.h"

#include <optional>

namespace renkei::test {

/// The Error that `work` throws, or nothing.
template <class Work>
std::optional<Error> errorOf(Work work)
{
    try {
        work();
    } catch (const Error &error) {
        return error;
    }
    return std::nullopt;
}

} // namespace renkei::test
