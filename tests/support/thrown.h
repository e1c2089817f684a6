// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/error.h"

#include <catch2/catch_test_macros.hpp>

namespace renkei::test {

/// The Error that `work` throws; fails the test when it throws none, or one that says nothing.
template <class Work>
Error thrown(Work work)
{
    try {
        work();
    } catch (const Error &error) {
        CHECK_FALSE(error.sentence().isEmpty());
        return error;
    }
    FAIL("nothing was thrown");
    return {ErrorCode::Internal, {}};
}

template <class Work>
ErrorCode codeOf(Work work)
{
    return thrown(work).code();
}

} // namespace renkei::test
