// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRawFont>
#include <QString>

namespace renkei::forms {

/// The font of exactly that family, unhinted, at that size in pixels. Throws Error(Unavailable) with a
/// sentence naming the font and the package that brings it, instead of taking what the host offers.
QRawFont rawFont(const QString &family, double pixelSize);

/// Points to millimetres.
constexpr double mmPerPoint = 25.4 / 72.0;

} // namespace renkei::forms
