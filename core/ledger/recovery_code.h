// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace renkei {

/// A recovery code is 100 random bits and 20 check bits as 24 characters in groups of four:
/// "7K2M-9QXD-…". Crockford's alphabet: digits and capitals without I, L, O and U.
QString makeRecoveryCode();

/// Reads what somebody typed: lower case, spaces, any dashes, full-width; O is read as 0, I and L as 1.
/// Returns the 24 characters without dashes. Throws InvalidInput that says what is wrong.
QString readRecoveryCode(const QString &typed);

} // namespace renkei
