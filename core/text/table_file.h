// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <functional>

namespace renkei {

/// Calls `line` with the two columns of each line of a tab-separated table among the resources; lines that
/// begin with '#' are remarks. Throws Error(Damaged) when the table is missing or a line has no two columns.
void readTable(const QString &resource, const std::function<void(const QString &, const QString &)> &line);

} // namespace renkei
