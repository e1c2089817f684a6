// SPDX-License-Identifier: Apache-2.0
// 10,000 rows of a spreadsheet up to the preview (read, map, plan against a ledger that is not empty), and
// into the ledger. The limit up to the preview is 3 seconds, for CSV and for XLSX.
#include "bench/timing.h"
#include "domain/staff_member.h"
#include "exchange/import_table.h"
#include "exchange/table_reader.h"
#include "exchange/table_writer.h"
#include "support/test_ledger.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <functional>
#include <vector>

using namespace renkei;
using renkei::test::out;

static constexpr int rowCount = 10000;
static constexpr int rounds = 5;
static constexpr qint64 limitMilliseconds = 3000;

static qint64 medianOf(const std::function<void()> &work)
{
    std::vector<qint64> times;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.push_back(timer.elapsed());
    }
    std::ranges::sort(times);
    return times[rounds / 2];
}

static Table invented()
{
    const QString family = QStringLiteral("髙山渡佐鈴田中林森橋");
    Table table = tableWithHeadings(
        {QStringLiteral("職種"), QStringLiteral("氏名"), QStringLiteral("ふりがな"), QStringLiteral("性別"),
         QStringLiteral("E-mail"), QStringLiteral("電話"), QStringLiteral("郵便番号"), QStringLiteral("住所"),
         QStringLiteral("入職日"), QStringLiteral("備考")});
    for (int i = 0; i < rowCount; ++i) {
        const QString name = QString(family.at(i % 10)) + family.at(i / 10 % 10) + QStringLiteral("\u3000") +
                             family.at(i / 100 % 10) + QString::number(i);
        table.rows.append(
            {{QStringLiteral("看護師"), name, QStringLiteral("ﾀｶﾔﾏ ﾊﾅｺ"), QStringLiteral("女"),
              QStringLiteral("Staff%1@Example.JP").arg(i), QStringLiteral("０２４−５７２−%1").arg(i),
              QStringLiteral("9608002"), QStringLiteral("福島市宮町%1番").arg(i),
              QStringLiteral("R6.4.%1").arg(i % 28 + 1), QString()},
             {},
             i + 2});
    }
    return table;
}

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    test::TestLedger ledger;
    const Office office = ledger.addOffice(QStringLiteral("ひまわり訪問看護"));
    const RegionPack pack;
    Session session{*ledger, pack, ledger.clock, OperatorId(), QStringLiteral("bench")};
    const ImportOptions options{Duplicates::Update, office.id.uuid(), ledger.clock.today()};
    const auto preview = [&](const QByteArray &bytes) {
        const Table table = readTable(bytes);
        return planImport(table, guessMapping(table, StaffMember::spec()), *ledger, StaffMember::spec(),
                          options);
    };

    const Table table = invented();
    const QByteArray csv = csvBytes(table);
    const QByteArray xlsx = xlsxBytes(table);
    bool withinLimit = true;
    const auto report = [&](const char *what, qint64 milliseconds) {
        out() << what << ": " << milliseconds << " ms (" << double(milliseconds) / double(limitMilliseconds)
              << " of the limit)" << Qt::endl;
        withinLimit = withinLimit && milliseconds < limitMilliseconds;
    };
    report("read CSV", medianOf([&] { readTable(csv); }));
    report("read XLSX", medianOf([&] { readTable(xlsx); }));
    report("CSV up to the preview, empty ledger", medianOf([&] { preview(csv); }));
    report("XLSX up to the preview, empty ledger", medianOf([&] { preview(xlsx); }));
    QElapsedTimer timer;
    timer.start();
    const ImportResult result = importTable(session, table, preview(csv));
    out() << "preview and import of " << result.added << " rows: " << timer.elapsed() << " ms" << Qt::endl;
    report("CSV up to the preview, everybody is there already", medianOf([&] { preview(csv); }));
    return withinLimit ? 0 : 1;
}
