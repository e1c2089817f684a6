// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace renkei {

/// Keeps this process's memory out of core dumps and away from debuggers of the same account. Called once by
/// each program before it asks for a password.
void keepMemoryPrivate();

} // namespace renkei
