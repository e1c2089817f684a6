// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIcon>

namespace renkei::desk {

/// An icon of our own set (resources/icons/NAME.svg, 24 px grid, strokes in currentColor). It takes its
/// colours from the theme in use whenever it is drawn. Throws Error(Internal) for a name that is not there.
QIcon icon(const QString &name);

} // namespace renkei::desk
