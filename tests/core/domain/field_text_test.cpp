// SPDX-License-Identifier: Apache-2.0
#include "domain/document.h"
#include "domain/field_text.h"
#include "domain/office.h"
#include "domain/patient.h"
#include "domain/staff_member.h"
#include "support/text_stream.h"

#include <catch2/catch_test_macros.hpp>

using namespace renkei;

static const QDate today(2026, 11, 22);

static FieldInput read(const RegisterSpec &spec, const char *key, const QString &typed)
{
    return fieldFromText(spec.field(key), typed, today);
}

static FieldInput readStaff(const char *key, const QString &typed)
{
    return read(StaffMember::spec(), key, typed);
}

TEST_CASE("names and what the office wrote are kept to the letter", "[domain][field-text]")
{
    const QString name = QStringLiteral("髙橋　日出男\uFA19\U00020BB7葛\U000E0100");
    CHECK(readStaff("name", name).value.toString() == name);
    CHECK(readStaff("name", QStringLiteral(" 髙橋 \r\n")).value.toString() == QStringLiteral("髙橋"));
    CHECK(readStaff("profession", QStringLiteral("ｹｱﾏﾈ")).value.toString() == QStringLiteral("ｹｱﾏﾈ"));
    CHECK(readStaff("address", QStringLiteral("福島市森合１０−１\n福島ビル３階")).value.toString() ==
          QStringLiteral("福島市森合１０−１ 福島ビル３階"));
    CHECK(readStaff("note", QStringLiteral("一行目\r\n二行目\n")).value.toString() ==
          QStringLiteral("一行目\n二行目"));
    CHECK(read(Office::spec(), "facilityType", QStringLiteral("訪看")).value.toString() ==
          QStringLiteral("訪看"));
}

TEST_CASE("fields with a fixed form get it", "[domain][field-text]")
{
    CHECK(readStaff("kana", QStringLiteral("ﾀｶﾊｼ　ﾋﾃﾞｵ")).value.toString() ==
          QStringLiteral("たかはし ひでお"));
    CHECK(readStaff("email", QStringLiteral(" A＠Example.JP")).value.toString() ==
          QStringLiteral("A@example.jp"));
    CHECK(readStaff("phone", QStringLiteral("０９０−１２３４−５６７８")).value.toString() ==
          QStringLiteral("090-1234-5678"));
    CHECK(readStaff("postCode", QStringLiteral("〒9608002")).value.toString() == QStringLiteral("960-8002"));
    CHECK(readStaff("joined", QStringLiteral("R6.4.1")).value.toDate() == QDate(2024, 4, 1));
    for (const char *man : {"男", "男性", "M", "Ｍ", "male", "おとこ"}) {
        CHECK(readStaff("sex", QString::fromUtf8(man)).value.toString() == QStringLiteral("男"));
    }
    for (const char *woman : {"女", "女性", "f", "FEMALE", "ｵﾝﾅ"}) {
        CHECK(readStaff("sex", QString::fromUtf8(woman)).value.toString() == QStringLiteral("女"));
    }
    CHECK(readStaff("sex", QStringLiteral("無回答")).value.toString() == QStringLiteral("回答しない"));
    CHECK(readStaff("sex", QStringLiteral("ノンバイナリー")).value.toString() ==
          QStringLiteral("ノンバイナリー"));
    CHECK(readStaff("profession", QStringLiteral("M")).value.toString() == QStringLiteral("M"));
}

TEST_CASE("blank is the empty value of the field's own type, and no problem", "[domain][field-text]")
{
    for (const RegisterSpec *spec : allRegisters()) {
        const Record empty(*spec);
        for (qsizetype i = 0; i < empty.values.size(); ++i) {
            const FieldSpec &field = spec->fields[size_t(i)];
            INFO(spec->key << '.' << field.key);
            const FieldInput input = fieldFromText(field, QStringLiteral(" 　\t"), today);
            CHECK(input.problem.isEmpty());
            CHECK(input.value == empty.values.at(i));
            CHECK(input.value.typeId() == empty.values.at(i).typeId());
            if (field.kind != FieldKind::Number && field.kind != FieldKind::Flag) {
                CHECK(fieldText(field, input.value).isEmpty());
                CHECK(isEmptyValue(field, input.value));
            }
        }
    }
}

TEST_CASE("what cannot be read gets a sentence that names it", "[domain][field-text]")
{
    const FieldInput date = readStaff("joined", QStringLiteral("去年の春"));
    CHECK(date.problem.contains(QStringLiteral("去年の春")));
    CHECK(date.value.toDate().isNull());
    const FieldInput mail = readStaff("email", QStringLiteral("ｙａｍａｄａ"));
    CHECK(mail.problem.contains(QStringLiteral("yamada")));
    CHECK(mail.value.toString() == QStringLiteral("yamada")); // stays for correction
    CHECK_FALSE(readStaff("postCode", QStringLiteral("960")).problem.isEmpty());
    CHECK_FALSE(readStaff("phone", QStringLiteral("なし")).problem.isEmpty());
    CHECK_FALSE(readStaff("office", QStringLiteral("ふくしま")).problem.isEmpty());
    CHECK_FALSE(read(Document::spec(), "pages", QStringLiteral("三枚")).problem.isEmpty());
    CHECK(read(Document::spec(), "pages", QStringLiteral("１２")).value.toLongLong() == 12);
    CHECK_FALSE(read(Document::spec(), "content", QStringLiteral("abc")).problem.isEmpty());
}

TEST_CASE("plain text is read back to the same value", "[domain][field-text]")
{
    StaffMember staff;
    staff.office = OfficeId(QUuid::fromString(QStringLiteral("01935b2e-7c00-7abc-8def-0123456789ab")));
    staff.name = QStringLiteral("渡邉 彩");
    staff.kana = QStringLiteral("わたなべ あや");
    staff.sex = QStringLiteral("女");
    staff.email = QStringLiteral("aya@example.jp");
    staff.joined = QDate(1988, 4, 1);
    staff.note = QStringLiteral("夜勤\n週二日");
    const Record record = toRecord(staff);
    for (qsizetype i = 0; i < record.values.size(); ++i) {
        const FieldSpec &field = StaffMember::spec().fields[size_t(i)];
        const FieldInput back = fieldFromText(field, fieldPlain(field, record.values.at(i)), today);
        CHECK(back.problem.isEmpty());
        CHECK(back.value == record.values.at(i));
    }
    const FieldSpec &joined = StaffMember::spec().field("joined");
    CHECK(fieldPlain(joined, record.value("joined")) == QStringLiteral("1988-04-01"));
    CHECK(fieldText(joined, record.value("joined")) == QStringLiteral("昭和63年4月1日（1988年）"));
    CHECK(fieldFromText(joined, fieldText(joined, record.value("joined")), today).value ==
          record.value("joined"));
}

static QStringList problemFields(const Record &record)
{
    QStringList fields;
    for (const FieldProblem &problem : checkRecord(record, today)) {
        CHECK_FALSE(problem.sentence.isEmpty());
        fields += QString::fromLatin1(problem.field);
    }
    return fields;
}

TEST_CASE("a record tells all that is wrong with it", "[domain][field-text]")
{
    StaffMember staff;
    CHECK(problemFields(toRecord(staff)) == QStringList{QStringLiteral("office"), QStringLiteral("name")});
    staff.office = OfficeId(QUuid::createUuid());
    staff.name = QStringLiteral("髙橋 日出男");
    CHECK(problemFields(toRecord(staff)).isEmpty());
    staff.name = QStringLiteral("　 ");
    staff.email = QStringLiteral("no-at-sign");
    staff.phone = QStringLiteral("なし");
    staff.postCode = QStringLiteral("960");
    staff.joined = QDate(2026, 4, 1);
    staff.left = QDate(2026, 3, 31);
    CHECK(problemFields(toRecord(staff)) == QStringList{QStringLiteral("name"), QStringLiteral("email"),
                                                        QStringLiteral("phone"), QStringLiteral("postCode"),
                                                        QStringLiteral("left")});
}

TEST_CASE("days must lie in their order and births in the past", "[domain][field-text]")
{
    Patient patient;
    patient.name = QStringLiteral("𠮷田 ハナ");
    patient.birthDate = today.addDays(1);
    CHECK(problemFields(toRecord(patient)) == QStringList{QStringLiteral("birthDate")});
    patient.birthDate = QDate(1940, 1, 1);
    patient.careStarted = QDate(2026, 12, 1); // planned care may lie ahead
    CHECK(problemFields(toRecord(patient)).isEmpty());
    patient.careEnded = QDate(2026, 11, 1);
    CHECK(problemFields(toRecord(patient)) == QStringList{QStringLiteral("careEnded")});
    patient.careEnded = patient.careStarted;
    CHECK(problemFields(toRecord(patient)).isEmpty());
    patient.careStarted = QDate(1939, 1, 1);
    CHECK(problemFields(toRecord(patient)) == QStringList{QStringLiteral("careStarted")});
}
