// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/key_store.h"

namespace renkei {

/// The word of a kind in keys.json.
QString slotKindName(KeySlot::Kind kind);

/// Fills salt, nonce and the sealed data key. `secret` is a password or the 24 characters of a recovery code;
/// `owned` the keychain's 32 bytes, empty for other kinds. Blocks for the slot's cost.
void wrapDataKey(KeySlot &slot, const QUuid &ledgerId, const SecretBytes &dataKey, const QString &secret,
                 const SecretBytes &owned);

/// The data key, or nothing when the secret does not fit. Blocks for the slot's cost.
SecretBytes unwrapDataKey(const KeySlot &slot, const QUuid &ledgerId, const QString &secret,
                          const SecretBytes &owned);

} // namespace renkei
