// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/search_index.h"

namespace renkei {

/// How a hit is shown: its title, and what tells it from others of that name.
SearchHit searchHit(const Ledger &ledger, const Record &record, const QByteArray &fieldKey);

} // namespace renkei
