// SPDX-License-Identifier: Apache-2.0
// Member lists as people paste them.
#include "exchange/member_list.h"
#include "support/text_stream.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace renkei;

static ListedName only(const char16_t *text)
{
    const QList<ListedName> names = readMemberList(QString::fromUtf16(text));
    INFO(QString::fromUtf16(text).toStdString());
    REQUIRE(names.size() == 1);
    return names.first();
}

TEST_CASE("name and office are found however they are divided and spaced", "[memberlist]")
{
    const char16_t *line = GENERATE(
        u"山田花子／福島訪看", u"山田花子/福島訪看", u"山田花子 / 福島訪看", u"　山田花子　／　福島訪看　",
        u"山田花子・福島訪看", u"山田花子･福島訪看", u"山田花子｜福島訪看", u"山田花子\t福島訪看",
        u"山田花子＠福島訪看", u"1. 山田花子／福島訪看", u"１２）山田花子／福島訪看",
        u"(3) 山田花子／福島訪看", u"③山田花子／福島訪看", u"・山田花子／福島訪看", u"● 山田花子／福島訪看",
        u"- 山田花子／福島訪看", u"7　山田花子／福島訪看", u"7\t山田花子／福島訪看",
        u"山田花子さん／福島訪看", u"山田花子様／福島訪看", u"山田花子 先生／福島訪看",
        u"山田花子殿／福島訪看", u"山田花子氏／福島訪看", u"山田花子 管理者／福島訪看");
    const ListedName listed = only(line);
    CHECK(listed.name == QStringLiteral("山田花子"));
    CHECK(listed.parts == QStringList{QStringLiteral("福島訪看")});
    CHECK(listed.text == QString::fromUtf16(line).trimmed());
}

TEST_CASE("what stands in brackets is told apart: profession, kana, former name", "[memberlist]")
{
    CHECK(only(u"山田花子（看護師）").remarks == QStringList{QStringLiteral("看護師")});
    CHECK(only(u"山田花子／福島訪看（看護師）").remarks == QStringList{QStringLiteral("看護師")});
    CHECK(only(u"山田花子 (ﾔﾏﾀﾞ ﾊﾅｺ)／福島訪看").kana == QStringLiteral("ヤマダ ハナコ"));
    CHECK(only(u"山田花子さん（看護師）").name == QStringLiteral("山田花子"));

    const ListedName married = only(u"佐藤（旧姓 田中）花子／福島訪看");
    CHECK(married.name == QStringLiteral("佐藤花子"));
    CHECK(married.otherNames == QStringList{QStringLiteral("田中花子")});
    CHECK(only(u"田中（佐藤）花子").otherNames == QStringList{QStringLiteral("佐藤花子")});
    CHECK(only(u"佐藤　花子（旧姓：田中）").otherNames == QStringList{QStringLiteral("田中花子")});
    // Where the family name ends is not written, so every place is possible.
    CHECK(only(u"佐藤花子(旧姓田中)").otherNames.contains(QStringLiteral("田中花子")));
}

TEST_CASE("a name of several katakana words is not cut at its middle dot", "[memberlist]")
{
    CHECK(only(u"マリア・サントス").name == QStringLiteral("マリア・サントス"));
    const ListedName listed = only(u"マリア・サントス／福島訪看");
    CHECK(listed.name == QStringLiteral("マリア・サントス"));
    CHECK(listed.parts == QStringList{QStringLiteral("福島訪看")});
}

TEST_CASE("headings, counts and empty lines are no names, and lines keep their numbers", "[memberlist]")
{
    const QList<ListedName> names = readMemberList(
        QStringLiteral("グループ名：渡邉 彩様\nメンバー "
                       "12名\n参加メンバー（12人）\n\n氏名　所属　職種\r\n山田花子／福島訪看\r\n"
                       "　　\n\u2028合計：1名\n---\n鈴木一郎"));
    QStringList found;
    for (const ListedName &listed : names) {
        found.append(listed.name);
    }
    REQUIRE(found == QStringList{QStringLiteral("山田花子"), QStringLiteral("鈴木一郎")});
    CHECK(names[0].line == 6);
}

TEST_CASE("letters that other programs change stay as they are pasted", "[memberlist]")
{
    CHECK(only(u"\u9AD9橋日出男／福島訪看").name == QStringLiteral("\u9AD9橋日出男"));
    CHECK(only(u"\U00020BB7田\uFA19花子").name == QStringLiteral("\U00020BB7田\uFA19花子"));
    CHECK(only(u"鵜殿").name == QStringLiteral("鵜殿")); // a family name, not an honorific
}

TEST_CASE("an account of a department is told from a person", "[memberlist]")
{
    CHECK(isDepartment(QStringLiteral("福島訪看 事務室")));
    CHECK(isDepartment(QStringLiteral("訪問看護部")));
    CHECK_FALSE(isDepartment(QStringLiteral("山田花子")));
}

TEST_CASE("a list that is nothing but rubbish gives no names and no trouble", "[memberlist]")
{
    const char16_t *text = GENERATE(u"", u"\n\n", u"（（（", u"／／／", u"）", u"12345", u"\uFEFF\u200B");
    for (const ListedName &listed : readMemberList(QString::fromUtf16(text))) {
        CHECK_FALSE((listed.name.isEmpty() && listed.parts.isEmpty()));
    }
    CHECK(readMemberList(QString(100000, u'（')).size() <= 1);
}
