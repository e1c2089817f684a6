// SPDX-License-Identifier: Apache-2.0
#include "platform/secret_bytes.h"

#include <catch2/catch_test_macros.hpp>

using namespace renkei;

TEST_CASE("secret bytes are random, cloned on demand, moved, and empty after wiping", "[secret]")
{
    SecretBytes first = SecretBytes::random(32);
    const SecretBytes second = SecretBytes::random(32);
    CHECK(first.size() == 32);
    CHECK(first.view() != second.view());

    const SecretBytes copy = first.clone();
    CHECK(copy.view() == first.view());
    CHECK(copy.data() != first.data());

    SecretBytes moved = std::move(first);
    CHECK(moved.view() == copy.view());
    CHECK(first.isEmpty()); // NOLINT(bugprone-use-after-move): the state after a move is the question
    moved = SecretBytes::copyOf("abc");
    CHECK(moved.view() == QByteArrayView("abc"));
    moved.wipe();
    CHECK(moved.isEmpty());
    CHECK(SecretBytes::copyOf({}).isEmpty());
    CHECK(SecretBytes().clone().isEmpty());
}
