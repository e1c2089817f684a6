// SPDX-License-Identifier: Apache-2.0
#include "forms/kinsoku.h"

#include <QChar>

#include <algorithm>
#include <iterator>
#include <string_view>

namespace renkei::forms {

using namespace std::string_view_literals;

// JIS X 4051: what may not begin a line (cl-02 … cl-11), and what may not end one (cl-01, prefixes).
static constexpr auto notAtStart = U"、。，．・：；？！゛゜ヽヾゝゞ々〻ー’”）〕］｝〉》」』】〙〗〟｠»°′″℃％‰"
                                   U"％‐–〜～ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ"
                                   U"､｡｣･ｰ),.:;?!]}%\u2019\u201D"sv;
static constexpr auto notAtEnd = U"（〔［｛〈《「『【〘〖〝｟«‘“￥＄〒＃№([{￥$£#\u2018\u201C"sv;
static constexpr auto opening = U"（〔［｛〈《「『【〘〖〝｟"sv;
static constexpr auto closing = U"、。，．）〕］｝〉》」』】〙〗〟｠"sv;
static constexpr auto afterNumber = U"条項号章節年月日時分秒階人名円％‰℃度回点枚部"sv;
static constexpr auto addressBreakAfter = U".-_/"sv;

static bool among(std::u32string_view set, char32_t c)
{
    return set.find(c) != std::u32string_view::npos;
}

static bool isDigit(char32_t c)
{
    return (c >= U'0' && c <= U'9') || (c >= U'０' && c <= U'９');
}

/// Signs inside a number: １，０００ and ０２４−５７２.
static bool joinsNumber(char32_t c)
{
    return among(U"，．,.−-－：:／/"sv, c);
}

bool isLatin(char32_t c)
{
    return (c > 0x20 && c < 0x7F) || (c >= 0xA1 && c < 0x250);
}

bool isWide(char32_t c)
{
    return c >= 0x2E80 && c != objectCode && c != gapCode && !(c >= 0xFF61 && c <= 0xFFDC);
}

bool hasBlankBefore(char32_t c)
{
    return among(opening, c);
}

bool hasBlankAfter(char32_t c)
{
    return among(closing, c);
}

bool canBreak(char32_t before, char32_t after, BreakRule rule)
{
    if (after == markCode || before == gapCode || after == gapCode) {
        return false;
    }
    if (rule == BreakRule::Anywhere) {
        return true;
    }
    if (after == U' ' || after == U'\u3000') {
        return false; // the space stays at the end, where it takes no room
    }
    if (among(notAtStart, after) || among(notAtEnd, before)) {
        return rule == BreakRule::Address && among(addressBreakAfter, before) && isLatin(after);
    }
    const bool numberBefore = isDigit(before) || joinsNumber(before);
    if ((numberBefore && isDigit(after)) || (isDigit(before) && joinsNumber(after))) {
        return false;
    }
    if ((before == U'第' && isDigit(after)) || (isDigit(before) && among(afterNumber, after))) {
        return false;
    }
    if (before == after && among(U"…‥―—─"sv, before)) {
        return false;
    }
    if (isLatin(before) && isLatin(after)) {
        return rule == BreakRule::Address && (among(addressBreakAfter, before) || after == U'@');
    }
    return true;
}

} // namespace renkei::forms
