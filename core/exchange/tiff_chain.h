// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace renkei {

/// Whether every page directory of a TIFF lies inside the file. Readers end at the first one that does not
/// and say nothing: of a file that was cut off, pages would be missing unnoticed.
bool isTiffChainWhole(const QByteArray &tiff);

} // namespace renkei
