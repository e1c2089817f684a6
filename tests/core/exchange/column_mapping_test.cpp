// SPDX-License-Identifier: Apache-2.0
#include "domain/office.h"
#include "domain/patient.h"
#include "domain/staff_member.h"
#include "exchange/column_mapping.h"
#include "exchange/heading_words.h"
#include "exchange/table_reader.h"
#include "support/error_of.h"
#include "support/text_stream.h"
#include "text/error.h"

#include <catch2/catch_test_macros.hpp>

using namespace renkei;

static Table tableOf(const QString &csv)
{
    return readTable(csv.toUtf8());
}

static QByteArrayList fieldsOf(const RegisterSpec &spec, const char16_t *headings)
{
    const Table table = tableOf(QString::fromUtf16(headings) + QStringLiteral("\nx,y\n"));
    return guessMapping(table, spec).fields;
}

TEST_CASE("the headings that offices use are understood", "[tables]")
{
    CHECK(fieldsOf(StaffMember::spec(), u"職種,氏名,ふりがな,性別,メール,入職日,備考") ==
          QByteArrayList{"profession", "name", "kana", "sex", "email", "joined", "note"});
    CHECK(fieldsOf(StaffMember::spec(), u"資　格,お名前,ﾌﾘｶﾞﾅ,男女,Ｅ－ｍａｉｌ,採用年月日,退職日") ==
          QByteArrayList{"profession", "name", "kana", "sex", "email", "joined", "left"});
    CHECK(fieldsOf(StaffMember::spec(),
                   u"【職種】,氏名（漢字）※必須,氏名(カナ),E-mail*,電話（携帯）,〒,所属事業所") ==
          QByteArrayList{"profession", "name", "kana", "email", "phone", "postCode", "office"});
    CHECK(fieldsOf(Patient::spec(), u"利用者名,フリガナ,生年月日,住所,TEL,代理人,続柄,説明者") ==
          QByteArrayList{"name", "kana", "birthDate", "address", "phone", "agentName", "agentRelation",
                         "explainer"});
    CHECK(fieldsOf(Office::spec(), u"施設名,種別,所在地,電話番号,ＦＡＸ番号,管理者氏名") ==
          QByteArrayList{"name", "facilityType", "address", "phone", "fax", "manager"});
    // Keys and English labels, as JSON and this program's own files have them.
    CHECK(fieldsOf(StaffMember::spec(), u"name,kana,email,Joined on,display-name") ==
          QByteArrayList{"name", "kana", "email", "joined", "displayName"});
}

TEST_CASE("names and addresses in several columns are joined", "[tables]")
{
    CHECK(fieldsOf(StaffMember::spec(), u"姓,名,セイ,メイ,住所1,住所2") ==
          QByteArrayList{"name", "name", "kana", "kana", "address", "address"});
    // Where the whole name stands too, its parts add nothing.
    CHECK(fieldsOf(StaffMember::spec(), u"氏名,姓,名") == QByteArrayList{"name", "", ""});
}

TEST_CASE(
    "a heading that only resembles one is taken when nothing better is there, unless it is somebody else's",
    "[tables]")
{
    CHECK(fieldsOf(StaffMember::spec(), u"職種,常勤職員氏名,緊急連絡先,主治医氏名,社員番号") ==
          QByteArrayList{"profession", "name", "", "", ""});
    CHECK(fieldsOf(StaffMember::spec(), u"氏名,常勤職員氏名,氏名") == QByteArrayList{"name", "", ""});
}

TEST_CASE("the headings are found below a title, and above them nothing counts", "[tables]")
{
    const Table table = tableOf(QStringLiteral(
        "職員名簿,,\n事業所名,ひまわり訪問看護,\n,,\n職種,氏名,メール\nPT,山田,a@example.jp\n"));
    const ColumnMapping mapping = guessMapping(table, StaffMember::spec());
    CHECK(mapping.headingRow == 2); // blank rows are left out
    CHECK(mapping.fields == QByteArrayList{"profession", "name", "email"});
    CHECK(mapping.unusedHeadings().isEmpty());

    const ColumnMapping names = guessMapping(tableOf(QStringLiteral("氏名\n山田\n")), StaffMember::spec());
    CHECK(names.headingRow == 0);
    const ColumnMapping none =
        guessMapping(tableOf(QStringLiteral("山田,a@example.jp\n")), StaffMember::spec());
    CHECK(none.headingRow == -1);
    CHECK(none.fields == QByteArrayList{"", ""});
}

TEST_CASE("a choice made by hand wins, by heading, letter or number", "[tables]")
{
    const Table table = tableOf(QStringLiteral("職種,氏名,呼び名,連絡用\nPT,山田,やまだ,a@example.jp\n"));
    const ColumnMapping mapping = guessMapping(
        table, StaffMember::spec(),
        {{QStringLiteral("連絡用"), "email"}, {QStringLiteral("C"), "kana"}, {QStringLiteral("1"), ""}});
    CHECK(mapping.fields == QByteArrayList{"", "name", "kana", "email"});
    CHECK(mapping.unusedHeadings() == QStringList{QStringLiteral("職種")});

    const auto column = test::errorOf([&] {
        guessMapping(table, StaffMember::spec(), {{QStringLiteral("メアド"), "email"}});
    });
    REQUIRE(column);
    CHECK(column->sentence() ==
          QStringLiteral("The table has no column named “メアド”. Its columns are: 職種, 氏名, "
                         "呼び名, 連絡用."));
    const auto field = test::errorOf([&] {
        guessMapping(table, StaffMember::spec(), {{QStringLiteral("連絡用"), "mail"}});
    });
    REQUIRE(field);
    CHECK(field->sentence().startsWith(
        QStringLiteral("There is no field named “mail”. The fields are: office, name,")));
}

TEST_CASE("headings nobody knows are found when they are chosen", "[tables]")
{
    const Table table = tableOf(QStringLiteral("Nombre;Correo\nYamada;a@example.jp\n"));
    const ColumnMapping mapping =
        guessMapping(table, StaffMember::spec(),
                     {{QStringLiteral("Nombre"), "name"}, {QStringLiteral("Correo"), "email"}});
    CHECK(mapping.headingRow == 0);
    CHECK(mapping.fields == QByteArrayList{"name", "email"});
}

TEST_CASE("a mapping is remembered by heading, also what was left out on purpose", "[tables]")
{
    const Table table = tableOf(QStringLiteral("職種,氏名,備考,呼び名\nPT,山田,x,やまだ\n"));
    ColumnMapping mapping = guessMapping(table, StaffMember::spec());
    mapping.fields[2].clear();
    mapping.fields[3] = "kana";
    const RememberedMapping remembered = rememberedFromText(rememberedText(mapping, StaffMember::spec()));

    const Table later = tableOf(QStringLiteral("呼び名,氏　名,備考,メール\nやまだ,山田,x,a@example.jp\n"));
    CHECK(guessMapping(later, StaffMember::spec(), {}, remembered).fields ==
          QByteArrayList{"kana", "name", "", "email"});
    // A choice of today counts more than one of yesterday.
    CHECK(
        guessMapping(later, StaffMember::spec(), {{QStringLiteral("備考"), "note"}}, remembered).fields[2] ==
        "note");
    CHECK(rememberedFromText(QStringLiteral("no json")).isEmpty());
    CHECK(guessMapping(later, StaffMember::spec(), {}, {{headingKey(u"備考"), "gone"}}).fields[2] == "note");
}
