// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace renkei {

class LedgerCore;

/// Holds each row against the newest image that the history has of it, from the last migration on: shows rows
/// that were changed past the program. One sentence per register.
QStringList verifyRows(const LedgerCore &core);

} // namespace renkei
