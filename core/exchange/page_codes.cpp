// SPDX-License-Identifier: Apache-2.0
#include "exchange/page_codes.h"

#include "exchange/control_qr.h"

#include <algorithm>
#include <array>

namespace renkei {

/// Enough for most sheets, at less than half the work of the fine picture.
static constexpr double coarseDpi = 200;
/// Keeps 6 pixels a module.
static constexpr double fineDpi = 300;

bool isBlankPage(const QImage &page)
{
    constexpr int smallWidth = 420; // 50 dpi: dots of a bad line vanish, a pen stroke does not
    constexpr int inkBelowPaper = 50;
    constexpr int inkAtMost = 2;
    if (page.isNull()) {
        return true;
    }
    const int height = std::max(1, smallWidth * page.height() / page.width());
    const QImage small = page.scaled(smallWidth, height, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                             .convertToFormat(QImage::Format_Grayscale8);
    const int left = small.width() / 20;
    const int top = small.height() / 20;
    std::array<int, 256> shades{};
    for (int y = top; y < small.height() - top; ++y) {
        const uchar *const line = small.constScanLine(y);
        for (int x = left; x < small.width() - left; ++x) {
            ++shades[line[x]];
        }
    }
    const int paper = int(std::distance(shades.begin(), std::ranges::max_element(shades)));
    int ink = 0;
    for (int shade = 0; shade < paper - inkBelowPaper; ++shade) {
        ink += shades[size_t(shade)];
    }
    return ink <= inkAtMost;
}

PageReading readPageCodes(MediaType type, const std::function<QImage(double dpi)> &draw)
{
    const bool isPdf = type == MediaType::Pdf;
    PageReading reading;
    const QImage first = draw(isPdf ? coarseDpi : 0);
    reading.codes = readControlCodesQuickly(first);
    if (!reading.codes.isEmpty()) {
        return reading;
    }
    reading.isBlank = isBlankPage(first);
    if (!reading.isBlank) {
        reading.codes = readControlCodes(isPdf ? draw(fineDpi) : first);
    }
    return reading;
}

} // namespace renkei
