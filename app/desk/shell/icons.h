// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIcon>

namespace renkei::desk {

/// An icon of our own set (resources/icons/NAME.svg), drawn in the colours of the theme in use. Throws
/// Error(Internal) for a name that is not there.
QIcon icon(const QString &name);

/// Icons keep the colours they were made with: call after a change of theme and ask for them again.
void forgetIcons();

} // namespace renkei::desk
