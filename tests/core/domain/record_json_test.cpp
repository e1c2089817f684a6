// SPDX-License-Identifier: Apache-2.0
#include "domain/record_json.h"

#include "domain/document.h"
#include "domain/printout.h"
#include "domain/staff_member.h"
#include "support/test_clock.h"
#include "support/text_stream.h"
#include "text/error.h"

#include <catch2/catch_test_macros.hpp>

using namespace renkei;

static StaffMember takahashi()
{
    test::TestClock clock;
    StaffMember staff;
    staff.id = StaffId(newUuid(clock));
    staff.office = OfficeId(newUuid(clock));
    staff.revision = 3;
    staff.name = QStringLiteral("髙橋 \"日出男\"\\ \U00020BB7");
    staff.note = QStringLiteral("一行目\n二行目\t\u0001");
    staff.joined = QDate(2024, 4, 1);
    return staff;
}

/// The text holds no id and no revision.
static Record fromText(const Record &record)
{
    Record read = recordFromJson(*record.spec, jsonFromText(jsonTextFromRecord(record)));
    read.id = record.id;
    read.revision = record.revision;
    return read;
}

TEST_CASE("a record survives the way through JSON, as object and as text", "[domain]")
{
    Record record = toRecord(takahashi());
    record.deletedAt = QDateTime(QDate(2026, 11, 22), QTime(9, 0, 0, 123), QTimeZone::utc());
    CHECK(recordFromJson(StaffMember::spec(), jsonFromRecord(record)) == record);
    CHECK(fromText(record) == record);
}

TEST_CASE("every kind of value survives", "[domain]")
{
    test::TestClock clock;
    Document document;
    document.id = DocumentId(newUuid(clock));
    document.subject = newUuid(clock);
    document.content = QByteArray(32, '\xfe');
    document.pages = 12;
    Printout printout;
    printout.id = PrintoutId(newUuid(clock));
    printout.printedAt = clock.now();
    for (const Record &record : {toRecord(document), toRecord(printout)}) {
        CHECK(recordFromJson(*record.spec, jsonFromRecord(record)) == record);
        CHECK(fromText(record) == record);
    }
}

TEST_CASE("JSON has the field names of the domain, ISO dates and null for what is not known", "[domain]")
{
    const QJsonObject json = jsonFromRecord(toRecord(takahashi()));
    CHECK(json.value(u"joined").toString() == QStringLiteral("2024-04-01"));
    CHECK(json.value(u"left").isNull());
    CHECK(json.value(u"email").toString() == QString());
    CHECK(json.value(u"id").toString().size() == 36);
    CHECK_FALSE(json.contains(u"deletedAt"));
}

TEST_CASE("an unknown key and a bad date are refused by name", "[domain]")
{
    try {
        recordFromJson(StaffMember::spec(), {{QStringLiteral("nmae"), QStringLiteral("x")}});
        FAIL("accepted");
    } catch (const Error &error) {
        CHECK(error.code() == ErrorCode::InvalidInput);
        CHECK(error.sentence().contains(u"nmae"));
    }
    try {
        recordFromJson(StaffMember::spec(), {{QStringLiteral("joined"), QStringLiteral("2024-13-01")}});
        FAIL("accepted");
    } catch (const Error &error) {
        CHECK(error.code() == ErrorCode::InvalidInput);
        CHECK(error.sentence().contains(u"joined"));
    }
    CHECK_THROWS_AS(jsonFromText("[1"), Error);
}

TEST_CASE("the text of a record leaves out what is blank", "[domain]")
{
    StaffMember staff;
    CHECK(jsonTextFromRecord(toRecord(staff)) == "{}");
    staff.name = QStringLiteral("山﨑");
    CHECK(jsonTextFromRecord(toRecord(staff)) == QByteArray("{\"name\":\"山﨑\"}"));
}
