// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/register.h"

namespace renkei {

/// What people call a row: its name, else its title, else its first name of anything (a reviewed group's).
/// Empty when its register has none of them.
QString recordTitle(const Record &record);

} // namespace renkei
