// SPDX-License-Identifier: Apache-2.0
#include "text/cp932.h"

#include "text/table_file.h"

#include <array>
#include <utility>

namespace renkei {

static constexpr int trailsOfALead = 188;
/// F0 to F9 are the characters that an office drew itself (外字); Windows gives them U+E000 and on.
static constexpr quint8 firstUserLead = 0xF0;
static constexpr quint8 lastUserLead = 0xF9;
static constexpr char16_t firstUserCharacter = 0xE000;

static bool isLead(quint8 byte)
{
    return (byte >= 0x81 && byte <= 0x9F) || (byte >= 0xE0 && byte <= 0xFC);
}

static bool isHalfWidthKana(quint8 byte)
{
    return byte >= 0xA1 && byte <= 0xDF;
}

/// 0 to 187, or -1 for a byte that cannot stand second.
static int trailIndex(quint8 byte)
{
    if (byte < 0x40 || byte == 0x7F || byte > 0xFC) {
        return -1;
    }
    return byte - 0x40 - (byte > 0x7F ? 1 : 0);
}

static quint16 codeOf(quint8 lead, int trail)
{
    return quint16(lead << 8 | (trail + 0x40 + (trail >= 0x3F ? 1 : 0)));
}

static size_t slot(quint8 lead, int trail)
{
    return size_t(lead) * trailsOfALead + size_t(trail);
}

/// The NEC copies of the IBM characters: read, never written (髙 is FBFC, as Windows writes it).
static bool isSecondCopy(quint8 lead)
{
    return lead == 0xED || lead == 0xEE;
}

/// Characters of other systems for which CP932 has the same sign under another code point.
static constexpr std::array sameSigns{
    std::pair{u'\u301C', u'\uFF5E'}, // wave dash
    std::pair{u'\u2212', u'\uFF0D'}, // minus
    std::pair{u'\u2014', u'\u2015'}, // em dash
    std::pair{u'\u2016', u'\u2225'}, // double vertical line
    std::pair{u'\u00A2', u'\uFFE0'}, // cent
    std::pair{u'\u00A3', u'\uFFE1'}, // pound
    std::pair{u'\u00A5', u'\uFFE5'}, // yen
    std::pair{u'\u00A6', u'\uFFE4'}, // broken bar
    std::pair{u'\u00AC', u'\uFFE2'}, // not
    std::pair{u'\u203E', u'\uFFE3'}, // overline
};

Cp932::Cp932()
    : m_characters(size_t(256) * trailsOfALead)
{
    readTable(QStringLiteral(":/text/cp932.tsv"), [this](const QString &leadText, const QString &cells) {
        const auto lead = quint8(leadText.toUInt(nullptr, 16));
        for (int trail = 0; trail < trailsOfALead; ++trail) {
            const QStringView cell = QStringView(cells).mid(qsizetype(trail) * 4, 4);
            m_characters[slot(lead, trail)] = char16_t(cell.toUShort(nullptr, 16)); // 0 for ----
        }
    });
    for (quint8 lead = firstUserLead; lead <= lastUserLead; ++lead) {
        for (int trail = 0; trail < trailsOfALead; ++trail) {
            m_characters[slot(lead, trail)] =
                char16_t(firstUserCharacter + (lead - firstUserLead) * trailsOfALead + trail);
        }
    }
    for (const bool secondCopies : {false, true}) {
        for (quint8 lead = 0x81; lead <= 0xFC; ++lead) {
            for (int trail = 0; trail < trailsOfALead; ++trail) {
                const char16_t character = m_characters[slot(lead, trail)];
                if (character != 0 && isSecondCopy(lead) == secondCopies && !m_codes.contains(character)) {
                    m_codes.insert(character, codeOf(lead, trail));
                }
            }
        }
    }
    for (const auto &[other, own] : sameSigns) {
        m_codes.insert(other, m_codes.value(own));
    }
}

const Cp932 &Cp932::table()
{
    static const Cp932 instance;
    return instance;
}

std::optional<QString> Cp932::decode(const QByteArray &bytes) const
{
    QString text;
    text.reserve(bytes.size());
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto byte = quint8(bytes.at(i));
        if (byte < 0x80) {
            text += QChar(char16_t(byte));
        } else if (isHalfWidthKana(byte)) {
            text += QChar(char16_t(0xFF61 + byte - 0xA1));
        } else {
            ++i;
            const int trail = isLead(byte) && i < bytes.size() ? trailIndex(quint8(bytes.at(i))) : -1;
            const char16_t character = trail < 0 ? u'\0' : m_characters[slot(byte, trail)];
            if (character == 0) {
                return std::nullopt;
            }
            text += QChar(character);
        }
    }
    return text;
}

std::optional<QByteArray> Cp932::encode(char16_t character) const
{
    if (character < 0x80) {
        return QByteArray(1, char(character));
    }
    if (character >= 0xFF61 && character <= 0xFF9F) {
        return QByteArray(1, char(character - 0xFF61 + 0xA1));
    }
    const auto code = m_codes.constFind(character);
    if (code == m_codes.constEnd()) {
        return std::nullopt;
    }
    const std::array<char, 2> pair{char(*code >> 8), char(*code & 0xFF)};
    return QByteArray(pair.data(), 2);
}

} // namespace renkei
