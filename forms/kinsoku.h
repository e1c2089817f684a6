// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace renkei::forms {

/// Code of something in a line that is no character: a blank to fill in, a box.
constexpr char32_t objectCode = 0xFFFC;
/// Code of a space that holds room open inside "令和   年": nothing breaks or stretches beside it.
constexpr char32_t gapCode = 0xE000;
/// Code of a mark that stands on the character before it.
constexpr char32_t markCode = 0x0301;

/// How willing a line is to end between two characters.
enum class BreakRule {
    Strict, ///< 禁則: no 、。」 at a line's start, no （「 at its end, numbers and words whole, 第１０条
            ///< whole
    Address, ///< also inside mail addresses, after . - _ / and before @
    Anywhere ///< wherever a character ends: the last resort for one long word
};

bool canBreak(char32_t before, char32_t after, BreakRule rule);

/// Full-width brackets and marks carry half an em of blank, which may be taken away: before opening ones,
/// after closing ones and 、。.
bool hasBlankBefore(char32_t c);
bool hasBlankAfter(char32_t c);

/// Kanji, kana and full-width signs: what justified lines are spread between, and what stands a little apart
/// from Latin letters.
bool isWide(char32_t c);
bool isLatin(char32_t c);

} // namespace renkei::forms
