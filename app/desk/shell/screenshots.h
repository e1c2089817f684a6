// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace renkei::desk {

class MainWindow;

/// Leaves PNG pictures in `folder` (made when it is not there): every page and every tab of the settings in
/// light and dark, then the locked window. The window must be unlocked. Throws Error(DeviceFailed).
void takeScreenshots(MainWindow &window, const QString &folder);

} // namespace renkei::desk
