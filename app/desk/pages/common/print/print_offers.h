// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "regulation/region_pack.h"

#include <QList>
#include <QStringList>

namespace renkei::desk {

/// What the print dialog offers, each entry a list of forms that are printed together, the first one chosen:
/// all forms that were asked for together, each of them with the sheets that accompany it and alone, then
/// whatever else the region has for the same kind of subject.
QList<QStringList> printOffers(const RegionPack &pack, const QStringList &asked);

} // namespace renkei::desk
