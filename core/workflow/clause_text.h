// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "regulation/region_pack.h"

namespace renkei {

/// 「（第６条「…」）」 to stand behind a refusal: which clause says so, in its own words. Empty when the pack
/// has no such clause.
QString clauseRemark(const RegionPack &pack, const QString &clauseId);

} // namespace renkei
