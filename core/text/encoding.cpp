// SPDX-License-Identifier: Apache-2.0
#include "text/encoding.h"

#include "text/cp932.h"
#include "text/error.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <array>

namespace renkei {

struct EncodingNameEntry
{
    Encoding encoding;
    const char *name; ///< the first name of an encoding is the one shown
};

static constexpr std::array encodingNames{
    EncodingNameEntry{Encoding::Auto, "auto"},       EncodingNameEntry{Encoding::Utf8, "utf-8"},
    EncodingNameEntry{Encoding::Utf8, "utf8"},       EncodingNameEntry{Encoding::Utf16, "utf-16"},
    EncodingNameEntry{Encoding::Utf16, "utf16"},     EncodingNameEntry{Encoding::Cp932, "cp932"},
    EncodingNameEntry{Encoding::Cp932, "shift_jis"}, EncodingNameEntry{Encoding::Cp932, "shift-jis"},
    EncodingNameEntry{Encoding::Cp932, "sjis"},      EncodingNameEntry{Encoding::Cp932, "ms932"},
};

Encoding encodingByName(const QString &name)
{
    for (const EncodingNameEntry &entry : encodingNames) {
        if (name.compare(QLatin1StringView(entry.name), Qt::CaseInsensitive) == 0) {
            return entry.encoding;
        }
    }
    throw Error(ErrorCode::InvalidInput,
                QCoreApplication::translate(
                    "Encoding", "There is no encoding \"%1\". Choose one of: auto, utf-8, utf-16, cp932.")
                    .arg(name));
}

QString encodingName(Encoding encoding)
{
    for (const EncodingNameEntry &entry : encodingNames) {
        if (entry.encoding == encoding) {
            return QLatin1StringView(entry.name);
        }
    }
    return {};
}

static Error notText()
{
    return {ErrorCode::InvalidInput,
            QCoreApplication::translate("Encoding",
                                        "This is not a text file. Choose a CSV or text file; save a "
                                        "spreadsheet as .xlsx or CSV first."),
            QStringLiteral("binary bytes")};
}

static Error notInThatEncoding(Encoding encoding)
{
    return {ErrorCode::InvalidInput,
            QCoreApplication::translate("Encoding",
                                        "The file cannot be read as %1. Choose another encoding, or "
                                        "save the file again as UTF-8.")
                .arg(encodingName(encoding).toUpper()),
            QStringLiteral("undecodable bytes")};
}

/// Nothing when the bytes are not, to the last one, text in that encoding.
static std::optional<QString> decodeStrictly(const QByteArray &bytes, QStringConverter::Encoding encoding)
{
    QStringDecoder decoder(encoding, QStringConverter::Flag::Stateless);
    QString text = decoder.decode(bytes);
    return decoder.hasError() ? std::nullopt : std::optional(std::move(text));
}

static std::optional<QString> decodeUtf16(const QByteArray &bytes)
{
    const bool bigEndian = bytes.startsWith("\xFE\xFF");
    const bool marked = bigEndian || bytes.startsWith("\xFF\xFE");
    return bytes.size() % 2 != 0
               ? std::nullopt
               : decodeStrictly(marked ? bytes.mid(2) : bytes,
                                bigEndian ? QStringConverter::Utf16BE : QStringConverter::Utf16LE);
}

static std::optional<QString> decodeAs(const QByteArray &bytes, Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf16:
        return decodeUtf16(bytes);
    case Encoding::Cp932:
        return Cp932::table().decode(bytes);
    case Encoding::Utf8:
    case Encoding::Auto:
        break;
    }
    return decodeStrictly(bytes.startsWith("\xEF\xBB\xBF") ? bytes.mid(3) : bytes, QStringConverter::Utf8);
}

static bool hasUtf16Mark(const QByteArray &bytes)
{
    return bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF");
}

/// Control characters that no text file has; files of other kinds have them in their first bytes.
static bool looksBinary(const QString &text)
{
    for (const QChar c : text) {
        const char16_t unit = c.unicode();
        if (unit < 0x20 && unit != u'\t' && unit != u'\n' && unit != u'\r' && unit != u'\f' && unit != 0x1A) {
            return true;
        }
    }
    return false;
}

DecodedText decodeText(const QByteArray &bytes, Encoding encoding)
{
    const bool utf16Mark = hasUtf16Mark(bytes);
    DecodedText result;
    result.hadByteOrderMark = utf16Mark || bytes.startsWith("\xEF\xBB\xBF");
    result.encoding = encoding;
    std::optional<QString> text;
    if (encoding != Encoding::Auto) {
        text = decodeAs(bytes, encoding);
    } else if (utf16Mark) {
        result.encoding = Encoding::Utf16;
        text = decodeAs(bytes, Encoding::Utf16);
    } else {
        result.encoding = Encoding::Utf8;
        text = decodeAs(bytes, Encoding::Utf8);
        if (!text && !result.hadByteOrderMark) {
            result.encoding = Encoding::Cp932;
            text = decodeAs(bytes, Encoding::Cp932);
        }
    }
    if (!text) {
        throw encoding == Encoding::Auto ? notText() : notInThatEncoding(encoding);
    }
    if (looksBinary(*text)) {
        throw notText();
    }
    result.text = std::move(*text);
    return result;
}

static bool isVariationSelector(char32_t c)
{
    return (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF);
}

EncodedText encodeCp932(const QString &text)
{
    EncodedText result;
    result.bytes.reserve(text.size() * 2);
    const auto addLacking = [&result](const QString &character) {
        if (!result.lacking.contains(character)) {
            result.lacking += character;
        }
    };
    QString previous;
    for (const char32_t c : text.toUcs4()) {
        const QString character = QString::fromUcs4(&c, 1);
        const std::optional<QByteArray> code =
            c < 0x10000 ? Cp932::table().encode(char16_t(c)) : std::nullopt;
        if (code) {
            result.bytes += *code;
        } else if (isVariationSelector(c)) {
            addLacking(previous + character);
        } else {
            addLacking(character);
            result.bytes += "\x81\xAC"; // 〓
        }
        previous = character;
    }
    return result;
}

QStringList lackingInCp932(const QString &text)
{
    return encodeCp932(text).lacking;
}

} // namespace renkei
