// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/placed_page.h"
#include "regulation/region_pack.h"

#include <QString>

namespace renkei::test {

/// What stands on a page, white space left out: as issued, then filled in.
QString officialText(const forms::PlacedPage &page);
QString filledText(const forms::PlacedPage &page);
QString officialText(const forms::PlacedDocument &document);
/// What one field shows.
QString fieldText(const forms::PlacedDocument &document, const QString &field);
const forms::PlacedRun *findRun(const forms::PlacedPage &page, const QString &text);
RegionPack fukushima();
RegionPack tsuyama();

} // namespace renkei::test
