// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/key_store.h"

namespace renkei {

/// Content of keys.json (see KEYS.md).
struct KeyFile
{
    QUuid ledgerId;
    QList<KeySlot> keySlots;
};

/// Throws Damaged (with what is wrong) or Newer.
KeyFile parseKeyFile(const QByteArray &bytes);
QByteArray keyFileBytes(const KeyFile &content);

} // namespace renkei
