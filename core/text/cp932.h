// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace renkei {

/// The CP932 of Windows in both directions, from resources/text/cp932.tsv.
class Cp932
{
public:
    static const Cp932 &table();

    /// Nothing when a byte or a pair of bytes stands for no character.
    std::optional<QString> decode(const QByteArray &bytes) const;
    /// The one or two bytes of a character; nothing when CP932 lacks it. Characters that Japanese text has in
    /// two forms (〜 U+301C and ～ U+FF5E, − U+2212 and － U+FF0D …) share the code.
    std::optional<QByteArray> encode(char16_t character) const;

private:
    Cp932();

    std::vector<char16_t> m_characters; ///< by lead and trail byte
    QHash<char16_t, quint16> m_codes;
};

} // namespace renkei
