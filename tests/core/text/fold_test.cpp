// SPDX-License-Identifier: Apache-2.0
#include "support/text_stream.h"
#include "text/fold.h"
#include "text/table_file.h"

#include <QElapsedTimer>
#include <QSet>

#include <catch2/catch_test_macros.hpp>

using namespace renkei;

static QString key(const char *text)
{
    return searchKey(QString::fromUtf8(text));
}

TEST_CASE("names are found under every way they are written", "[text][fold]")
{
    CHECK(key("髙橋") == key("高橋"));
    CHECK(searchKey(u"山\uFA11") == key("山崎"));
    CHECK(key("山嵜") == key("山崎"));
    CHECK(key("渡邉") == key("渡辺"));
    CHECK(key("渡邊") == key("渡辺"));
    CHECK(key("濵田") == key("浜田"));
    CHECK(key("濱田") == key("浜田"));
    CHECK(key("齋藤") == key("斉藤"));
    CHECK(key("齊藤") == key("斎藤"));
    CHECK(key("瀨戶") == key("瀬戸"));
    CHECK(searchKey(u"\U00020BB7田") == key("吉田"));
    CHECK(key("嶋田") == key("島田"));
    CHECK(searchKey(u"\U0002363A本") == key("橋本"));
    CHECK(searchKey(u"葛\U000E0100城") == key("葛城"));
    CHECK(searchKey(u"辻\uFE00") == key("辻"));
    CHECK(searchKey(u"\uFA19田") == key("神田")); // compatibility ideographs
    CHECK(searchKey(u"\uFA1B島") == key("福島"));
    CHECK(searchKey(u"\U0002F81A") ==
          searchKey(QString::fromUcs4(U"\U0002F81A").normalized(QString::NormalizationForm_KC)));
}

TEST_CASE("kana, width, voiced marks and case make no difference to searching", "[text][fold]")
{
    CHECK(key("ﾀｶﾊｼ") == key("たかはし"));
    CHECK(key("タカハシ") == key("たかはし"));
    CHECK(key("ｶﾞｸ") == key("かく"));
    CHECK(key("ヤマザキ") == key("やまさき"));
    CHECK(key("ｻﾄｰ") == key("さと"));
    CHECK(key("しょうこ") == key("シヨウコ"));
    CHECK(key("きっかわ") == key("きつかわ"));
    CHECK(searchKey(u"か\u3099") == key("が")); // decomposed, as files from a Mac are
    CHECK(key("ヴ") == key("う"));
    CHECK(key("ＡＢＣ　１２３") == QStringLiteral("abc123"));
    CHECK(key("024-572-6671") == QStringLiteral("0245726671"));
    CHECK(key("０２４−５７２−６６７１") == QStringLiteral("0245726671"));
    CHECK(key("訪問看護・リハビリ") == key("訪問看護リハビリ"));
    CHECK(key("㈱ふくしま") == key("（株）ふくしま"));
    CHECK(key("①Ⅲ") == QStringLiteral("1iii"));
    CHECK(key("Éclair") == QStringLiteral("eclair"));
    CHECK(key("佐々木") == QStringLiteral("佐々木"));
    CHECK(key("髙橋 日出男") == key("高橋日出男"));
    CHECK(searchKey(QString()).isEmpty());
    CHECK(searchKey(QString(QStringLiteral("a") + QChar(0xD842))) == QStringLiteral("a")); // half a character
}

TEST_CASE("different names stay different", "[text][fold]")
{
    CHECK(key("土") != key("士"));
    CHECK(key("未") != key("末"));
    CHECK(key("柿") != key("杮"));
    CHECK(key("阪") != key("坂"));
    CHECK(key("畠") != key("畑"));
    CHECK(key("一") != key(""));
}

TEST_CASE("the key of a part is a part of the key", "[text][fold]")
{
    const QString name = QStringLiteral("㈱髙橋ｶﾞｰﾃﾞﾝ・𠮷田");
    const QString whole = searchKey(name);
    for (qsizetype start = 0; start < name.size(); ++start) {
        for (qsizetype length = 1; start + length <= name.size(); ++length) {
            REQUIRE(whole.contains(searchKey(QStringView(name).mid(start, length))));
        }
    }
}

TEST_CASE("positions lead from the key back to the text", "[text][fold]")
{
    const QString text = QStringLiteral("㈱𠮷田 ﾀﾞｲ");
    const FoldedText folded = searchKeyWithPositions(text);
    CHECK(folded.key == searchKey(text));
    CHECK(folded.key == QStringLiteral("(株)吉田たい"));
    CHECK(folded.positions == QList<qsizetype>{0, 0, 0, 1, 3, 5, 7});
}

TEST_CASE("a key expands where a character stands for many", "[text][fold]")
{
    CHECK(searchKey(QString(100, QChar(0x3231))).size() == 300); // ㈱
}

TEST_CASE("the table of variants names each character once and never in a circle", "[text][fold]")
{
    QSet<QString> common;
    QSet<QString> variants;
    readTable(QStringLiteral(":/text/variants.tsv"), [&](const QString &form, const QString &others) {
        CHECK(form.size() == 1);
        CHECK_FALSE(common.contains(form));
        common.insert(form);
        for (const QString &other : others.split(u' ')) {
            CAPTURE(other);
            CHECK_FALSE(variants.contains(other));
            variants.insert(other);
            const char32_t point = other.startsWith(u'U') ? char32_t(other.mid(2).toUInt(nullptr, 16))
                                                          : other.toUcs4().constFirst();
            CHECK(searchKey(QString::fromUcs4(&point, 1)) == form);
        }
        CHECK(searchKey(form) == form);
    });
    CHECK(common.size() > 300);
    CHECK_FALSE(common.intersects(variants));
}

TEST_CASE("folding a hundred thousand names takes a blink", "[text][fold]")
{
    const QString name = QStringLiteral("髙橋 日出男");
    searchKey(name); // the table is read once
    QElapsedTimer timer;
    timer.start();
    qsizetype units = 0;
    for (int i = 0; i < 100'000; ++i) {
        units += searchKey(name).size();
    }
    CHECK(units == 500'000);
    CHECK(timer.elapsed() < 1000); // far below in a release build; generous for sanitizers and busy machines
}

TEST_CASE("kana become full-width hiragana", "[text][fold]")
{
    CHECK(toHiragana(QStringLiteral("ﾀｶﾊｼ ﾋﾃﾞｵ")) == QStringLiteral("たかはし ひでお"));
    CHECK(toHiragana(QStringLiteral("タカハシ　ヒデオ")) == QStringLiteral("たかはし ひでお"));
    CHECK(toHiragana(QStringLiteral("ﾊﾟｰﾄﾅｰ")) == QStringLiteral("ぱーとなー"));
    CHECK(toHiragana(QStringLiteral("ヴィラ")) == QStringLiteral("ゔぃら"));
    CHECK(toHiragana(QStringLiteral("か\u3099")) == QStringLiteral("が"));
    CHECK(toFullWidthKana(QStringLiteral("ｶﾞｷﾞｸﾞABC漢")) == QStringLiteral("ガギグABC漢"));
    CHECK(toFullWidthKana(QStringLiteral("ｱﾞ")) == QStringLiteral("ア゛"));
    CHECK(toFullWidthKana(QStringLiteral("｢ｦ｣､･｡")) == QStringLiteral("「ヲ」、・。"));
    CHECK(toHalfWidth(QStringLiteral("ＡＢ＠１　２ガ")) == QStringLiteral("AB@1 2ガ"));
}
