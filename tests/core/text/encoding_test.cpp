// SPDX-License-Identifier: Apache-2.0
#include "support/text_stream.h"
#include "text/cp932.h"
#include "text/encoding.h"
#include "text/error.h"

#include <catch2/catch_test_macros.hpp>

using namespace renkei;

TEST_CASE("CP932 has the NEC and IBM characters that names and forms need", "[text][encoding]")
{
    const auto code = [](const QString &text) {
        const EncodedText encoded = encodeCp932(text);
        CHECK(encoded.lacking.isEmpty());
        CHECK(decodeText(encoded.bytes, Encoding::Cp932).text == text);
        return encoded.bytes.toHex();
    };
    CHECK(code(QStringLiteral("髙")) == "fbfc");
    CHECK(code(QString(QChar(0xFA11))) == "fab1"); // 﨑
    CHECK(code(QString(QChar(0xFA19))) == "fb7e"); // 神 as its compatibility character, not folded
    CHECK(code(QStringLiteral("①㈱Ⅲ")) == "8740878a8756");
    CHECK(code(QStringLiteral("ⅲ濵瀨德")) == "fa42fb4dfb50faba");
    CHECK(code(QStringLiteral("邉邊")) == "e7b3e7b2");
    CHECK(code(QStringLiteral("∵≒￢")) == "81e681e081ca");
    CHECK(code(QStringLiteral("ﾊﾝｶｸ")) == "caddb6b8");
    CHECK(code(QStringLiteral("\\~A")) == "5c7e41");
    CHECK(code(QString(QChar(0xE000)) + QChar(0xE757)) == "f040f9fc"); // 外字, the office's own characters
}

TEST_CASE("signs that other systems write differently get their CP932 code", "[text][encoding]")
{
    const EncodedText encoded =
        encodeCp932(QStringLiteral("\u301C\u2212\u2014\u2016\u00A2\u00A3\u00AC\u00A5"));
    CHECK(encoded.lacking.isEmpty());
    CHECK(encoded.bytes.toHex() == "8160817c815c81618191819281ca818f");
    CHECK(encodeCp932(QStringLiteral("\uFF5E\uFF0D\u2015\u2225")).bytes.toHex() == "8160817c815c8161");
}

TEST_CASE("every CP932 code is read and written as Windows does", "[text][encoding]")
{
    const Cp932 &table = Cp932::table();
    int characters = 0;
    int otherCodes = 0;
    for (int lead = 0x81; lead <= 0xFC; ++lead) {
        for (int trail = 0x40; trail <= 0xFC; ++trail) {
            const QByteArray code = QByteArray(1, char(lead)) + char(trail);
            const std::optional<QString> text = table.decode(code);
            if (!text || text->size() != 1) {
                continue; // no code, or two half-width kana
            }
            ++characters;
            const std::optional<QByteArray> written = table.encode(text->front().unicode());
            REQUIRE(written.has_value());
            otherCodes += *written == code ? 0 : 1;
            REQUIRE(table.decode(*written) == text);
        }
    }
    CHECK(characters == 7724 + 1880);
    CHECK(otherCodes == 398); // the second and third copies of NEC and IBM characters
}

TEST_CASE("what CP932 lacks is listed and never becomes a question mark", "[text][encoding]")
{
    const EncodedText encoded = encodeCp932(QStringLiteral("\U00020BB7田ㇰ\U00020BB7葛\U000E0100城"));
    CHECK(encoded.lacking ==
          QStringList{QStringLiteral("\U00020BB7"), QStringLiteral("ㇰ"), QStringLiteral("葛\U000E0100")});
    CHECK_FALSE(encoded.bytes.contains('?'));
    CHECK(decodeText(encoded.bytes, Encoding::Cp932).text == QStringLiteral("〓田〓〓葛城"));
    CHECK(lackingInCp932(QStringLiteral("髙橋")).isEmpty());
    CHECK(lackingInCp932(QStringLiteral("㋿")) == QStringList{QStringLiteral("㋿")});
}

TEST_CASE("the encoding of a file is found", "[text][encoding]")
{
    const QString text = QStringLiteral("氏名,フリガナ\r\n髙橋,ﾀｶﾊｼ\r\n");
    SECTION("UTF-8 with byte order mark")
    {
        const DecodedText decoded = decodeText("\xEF\xBB\xBF" + text.toUtf8());
        CHECK(decoded.encoding == Encoding::Utf8);
        CHECK(decoded.hadByteOrderMark);
        CHECK(decoded.text == text);
    }
    SECTION("UTF-8 without")
    {
        const DecodedText decoded = decodeText(text.toUtf8());
        CHECK(decoded.encoding == Encoding::Utf8);
        CHECK_FALSE(decoded.hadByteOrderMark);
        CHECK(decoded.text == text);
    }
    SECTION("CP932, the bytes a Japanese Excel writes")
    {
        const QByteArray bytes = QByteArray::fromHex("8e8196bc2c8374838a834b83690d0afbfc8bb42cc0b6cabc0d0a");
        const DecodedText decoded = decodeText(bytes);
        CHECK(decoded.encoding == Encoding::Cp932);
        CHECK(decoded.text == text);
        CHECK(encodeCp932(text).bytes == bytes);
    }
    SECTION("UTF-16 as Excel's Unicode text, and the other way round")
    {
        QByteArray little("\xFF\xFE");
        QByteArray big("\xFE\xFF");
        for (const QChar c : text) {
            little += char(c.unicode() & 0xFF);
            little += char(c.unicode() >> 8);
            big += char(c.unicode() >> 8);
            big += char(c.unicode() & 0xFF);
        }
        CHECK(decodeText(little).encoding == Encoding::Utf16);
        CHECK(decodeText(little).text == text);
        CHECK(decodeText(big).text == text);
        CHECK(decodeText(little.mid(2), Encoding::Utf16).text == text);
    }
    SECTION("nothing")
    {
        CHECK(decodeText({}).text.isEmpty());
    }
}

TEST_CASE("bytes that are no text are refused with a sentence", "[text][encoding]")
{
    const auto refused = [](const QByteArray &bytes, Encoding encoding = Encoding::Auto) {
        try {
            decodeText(bytes, encoding);
        } catch (const Error &error) {
            return error.code() == ErrorCode::InvalidInput && !error.sentence().isEmpty();
        }
        return false;
    };
    CHECK(refused(QByteArray::fromHex("504b0304140000000800")));     // a zip archive
    CHECK(refused(QByteArray::fromHex("89504e470d0a1a0a0000000d"))); // a PNG picture
    CHECK(refused(QByteArray::fromHex("ff80a0fd")));
    CHECK(refused(QByteArray("a\0b", 3)));
    CHECK(refused(QByteArray::fromHex("8e81968e"), Encoding::Utf8));
    CHECK(refused(QByteArray::fromHex("8e8196"), Encoding::Cp932)); // cut within a character
    CHECK(refused(QByteArray::fromHex("e6b08f") + "\xE5", Encoding::Utf8));
    CHECK(refused(QByteArray::fromHex("feff30"), Encoding::Utf16));
    CHECK(refused(QByteArray::fromHex("efbbbf8e81"))); // a byte order mark that lies
}

TEST_CASE("encodings are known by name", "[text][encoding]")
{
    CHECK(encodingByName(QStringLiteral("UTF-8")) == Encoding::Utf8);
    CHECK(encodingByName(QStringLiteral("Shift_JIS")) == Encoding::Cp932);
    CHECK(encodingName(Encoding::Cp932) == QStringLiteral("cp932"));
    CHECK(encodingName(Encoding::Auto) == QStringLiteral("auto"));
    CHECK_THROWS_AS(encodingByName(QStringLiteral("latin1")), Error);
}
