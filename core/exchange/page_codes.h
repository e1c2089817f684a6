// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/control_code.h"
#include "exchange/media_type.h"

#include <QImage>
#include <QList>

#include <functional>

namespace renkei {

/// What a look at one page told.
struct PageReading
{
    QList<ControlCode> codes;
    bool isBlank = false; ///< nothing is written or printed on it: the back of a sheet
};

/// Reads a page's control codes, the cheap way first. `draw(dpi)` gives the page; a PDF is asked for coarse
/// pictures first and for fine ones only when those say nothing, a picture file once, as it was scanned.
PageReading readPageCodes(MediaType type, const std::function<QImage(double dpi)> &draw);

/// Whether a page carries nothing but paper grain, dust, and the shadows of its edges.
bool isBlankPage(const QImage &page);

} // namespace renkei
