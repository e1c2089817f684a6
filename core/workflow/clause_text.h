// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "regulation/region_pack.h"

namespace renkei {

/// The clause with its label, title and text, to be shown on its own. Empty when the pack has no such clause.
QString clauseText(const RegionPack &pack, const QString &clauseId);
/// 「（第６条「…」）」 to stand behind a refusal: which clause says so, in its own words. Empty when the pack
/// has no such clause.
QString clauseRemark(const RegionPack &pack, const QString &clauseId);

} // namespace renkei
