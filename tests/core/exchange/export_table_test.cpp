// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/import_support.h"
#include "domain/patient.h"
#include "exchange/export_table.h"
#include "exchange/table_writer.h"
#include "support/text_stream.h"

#include <QCoreApplication>
#include <QTranslator>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <memory>

using namespace renkei;
using test::ImportDesk;

namespace {

/// Labels as people see them, for the time of a test.
class InJapanese
{
public:
    InJapanese()
    {
        REQUIRE(m_translator.load(QStringLiteral(":/translations/renkei_ja.qm")));
        QCoreApplication::installTranslator(&m_translator);
    }
    InJapanese(const InJapanese &) = delete;
    InJapanese &operator=(const InJapanese &) = delete;
    ~InJapanese() { QCoreApplication::removeTranslator(&m_translator); }

private:
    QTranslator m_translator;
};

/// Everything but id and revision.
QList<QVariantList> valuesOf(const Ledger &ledger, const RegisterSpec &spec)
{
    QList<QVariantList> values;
    for (Record record : ledger.select(spec)) {
        for (qsizetype i = 0; i < record.values.size(); ++i) {
            const FieldSpec &field = spec.fields[size_t(i)];
            if (field.kind == FieldKind::Reference && !record.values[i].toUuid().isNull()) {
                record.values[i] =
                    ledger.get(registerByKey(field.list), record.values[i].toUuid()).value("name");
            }
        }
        values.append(record.values);
    }
    return values;
}

void fill(ImportDesk &desk)
{
    const Office pharmacy = desk.ledger.addOffice(QStringLiteral("さくら薬局 =本店="));
    StaffMember one;
    one.office = desk.office.id;
    one.name = QStringLiteral("髙橋\u3000\uFA19子");
    one.kana = QStringLiteral("たかはし かみこ");
    one.profession = QStringLiteral("看護師");
    one.sex = QStringLiteral("その他");
    one.email = QStringLiteral("k@example.jp");
    one.phone = QStringLiteral("+81-24-572-6671");
    one.postCode = QStringLiteral("060-0001");
    one.address = QStringLiteral("福島市\"本町\" 1,2");
    one.joined = QDate(2024, 4, 1);
    one.left = QDate(2026, 3, 31);
    one.displayName = QStringLiteral("髙橋／ひまわり");
    one.note = QStringLiteral("-一行目\n@二行目");
    StaffMember two;
    two.office = pharmacy.id;
    two.name = QStringLiteral("\U00020BB7田 太郎");
    desk.ledger.change(u"staff.add", [&](Change &change) {
        change.put(one);
        change.put(two);
    });
    Patient patient;
    patient.name = QStringLiteral("渡邉 マサ");
    patient.birthDate = QDate(1926, 12, 25);
    patient.agentName = QStringLiteral("渡邉 一郎");
    patient.agentRelation = QStringLiteral("長男");
    patient.explainer = one.id;
    patient.careStarted = QDate(2026, 1, 4);
    desk.ledger.change(u"patient.add", [&](Change &change) { change.put(patient); });
}

} // namespace

TEST_CASE("importing an export gives the same data, in both languages and all formats", "[tables][export]")
{
    const bool japanese = GENERATE(false, true);
    const TableFormat format = GENERATE(TableFormat::Csv, TableFormat::Xlsx);
    const std::unique_ptr<InJapanese> language = japanese ? std::make_unique<InJapanese>() : nullptr;
    ImportDesk from;
    fill(from);
    ImportDesk to;
    to.ledger.change(u"office.bin", [&](Change &change) { change.bin(Office::spec(), to.office.id.uuid()); });
    for (const RegisterSpec *spec : {&Office::spec(), &StaffMember::spec(), &Patient::spec()}) {
        INFO(spec->key);
        const Table table = exportTable(*from.ledger, *spec);
        const Table read = readTable(format == TableFormat::Xlsx ? xlsxBytes(table) : csvBytes(table));
        const ColumnMapping mapping = guessMapping(read, *spec);
        CHECK(mapping.unusedHeadings().isEmpty());
        const ImportPlan plan = to.plan(read, Duplicates::Refuse, *spec);
        for (const PlannedRow &row : plan.rows) {
            INFO(row.reasons().join(u' ').toStdString());
            CHECK(row.action() == PlannedRow::Action::Add);
        }
        importTable(to.session, read, plan);
        CHECK(valuesOf(*to.ledger, *spec) == valuesOf(*from.ledger, *spec));
    }
}

TEST_CASE("the labels of an export are the ones on the screen", "[tables][export]")
{
    const InJapanese language;
    ImportDesk desk;
    fill(desk);
    const Table table = exportTable(*desk.ledger, StaffMember::spec());
    REQUIRE(table.rows.size() == 3);
    CHECK(table.rows[0].cells.contains(QStringLiteral("氏名")));
    CHECK(table.rows[0].cells.size() == importableFields(StaffMember::spec()).size());
    for (const QString &heading : table.rows[0].cells) {
        CHECK(heading.front().unicode() > 0x7F); // none is left in English
    }
    CHECK(table.rows[1].cells.contains(QStringLiteral("2024-04-01")));
    CHECK(table.rows[1].cells.contains(QStringLiteral("ひまわり訪問看護")));
}
