// SPDX-License-Identifier: Apache-2.0
#include "forms/form_data.h"
#include "forms/placed_text.h"
#include "forms/typesetter.h"
#include "support/error_of.h"
#include "support/text_stream.h"

#include <QJsonDocument>

#include <catch2/catch_test_macros.hpp>

using namespace renkei;
using namespace renkei::test;
using namespace renkei::forms;

static QString refusal(const char *form, const QByteArray &json)
{
    const FormTemplate read = loadTemplate(fukushima(), QLatin1StringView(form));
    const auto error = errorOf([&] { readData(read, json); });
    return error ? error->sentence() : QString();
}

TEST_CASE("the data of every form is taken as the command line documents it")
{
    CHECK(refusal("form1",
                  R"({"office":{"name":"a","address":"b","phone":"c","manager":"d"},"date":"2026-11-22",
                              "roster":[{"profession":"e","name":"f","sex":"g","email":"h"}]})") ==
          QString());
    CHECK(refusal("form2", R"({"office":{"name":"a","address":"b","manager":"c"},"date":"2026-11-22"})") ==
          QString());
    CHECK(refusal("form3",
                  R"({"office":{"name":"a","manager":"b"},"staff":{"name":"c","address":"d"},"date":""})") ==
          QString());
    CHECK(
        refusal("form4", R"({"signer":{"name":"a","address":"b"},"explainer":{"office":"c","name":"d"}})") ==
        QString());
}

TEST_CASE("an unknown key is named, with the known ones")
{
    CHECK(refusal("form3", R"({"staff":{"nmae":"a"}})") ==
          QStringLiteral(
              "The form has no field \"staff.nmae\". It has: office.name, office.manager, staff.name, "
              "staff.address, date."));
    CHECK(refusal("form1", R"({"roster":[{"name":"a"},{"mail":"b"}]})") ==
          QStringLiteral("The form has no field \"roster[1].mail\". It has: profession, name, sex, email."));
}

TEST_CASE("a value of the wrong kind is named")
{
    CHECK(refusal("form3", R"({"staff":"a"})") ==
          QStringLiteral("\"staff\" must be an object, but is a text."));
    CHECK(refusal("form3", R"({"staff":{"name":5}})") ==
          QStringLiteral("\"staff.name\" must be a text, but is a number."));
    CHECK(refusal("form1", R"({"roster":{}})") ==
          QStringLiteral("\"roster\" must be a list, but is an object."));
    CHECK(refusal("form3", R"({"date":"22.11.2026"})") ==
          QStringLiteral("\"date\": \"22.11.2026\" is no date. Write it like 2026-11-22."));
    CHECK(refusal("form3", "[]") == QStringLiteral("The data must be a JSON object."));
    CHECK(refusal("form3", "{").startsWith(QStringLiteral("The data is not valid JSON")));
    CHECK(refusal("form3", "{\"staff\":{\"name\":\"a\\u0007\"}}").contains(QStringLiteral("U+0007")));
}

TEST_CASE("a choice that the form does not offer is refused with what it offers")
{
    const FormTemplate form = loadTemplate(tsuyama(), QStringLiteral("form3"));
    const auto error = errorOf([&] { readData(form, R"({"patient":{"sex":"その他"}})"); });
    REQUIRE(error);
    CHECK(error->sentence().contains(QStringLiteral("男, 女")));
}

TEST_CASE("what a print attaches is read back as the same data")
{
    const FormTemplate form = loadTemplate(fukushima(), QStringLiteral("form3"));
    const QJsonObject data{
        {QStringLiteral("staff"), QJsonObject{{QStringLiteral("name"), QStringLiteral("髙橋")}}}};
    TypesetOptions options;
    options.printoutId = QUuid::createUuid();
    const PlacedDocument document = typeset(form, data, options);
    CHECK(readData(form, document.data) == data);
    const QJsonObject wrapped = QJsonDocument::fromJson(document.data).object();
    CHECK(wrapped[QStringLiteral("renkei")].toInt() == 1);
    CHECK(wrapped[QStringLiteral("pack")].toString() == QStringLiteral("fukushima"));
    CHECK(wrapped[QStringLiteral("form")].toString() == QStringLiteral("form3"));
    CHECK(wrapped[QStringLiteral("text")].toString() == QString::fromLatin1(form.textHash.toHex()));
    CHECK(wrapped[QStringLiteral("printout")].toString() ==
          options.printoutId.toString(QUuid::WithoutBraces));
}

TEST_CASE("data of another form or a later program is refused")
{
    CHECK(refusal("form3", R"({"renkei":1,"form":"form4","data":{}})").contains(QStringLiteral("\"form4\"")));
    const FormTemplate form = loadTemplate(fukushima(), QStringLiteral("form3"));
    const auto error = errorOf([&] { readData(form, R"({"renkei":2,"form":"form3","data":{}})"); });
    REQUIRE(error);
    CHECK(error->code() == ErrorCode::Newer);
}
