// SPDX-License-Identifier: Apache-2.0
#include "bench/timing.h"
#include "regulation/findings.h"
#include "support/test_clock.h"
#include "text/fold.h"

#include <QCoreApplication>
#include <QTextStream>

#include <ctime>

/// What folding costs per name and what the rules cost over a large ledger. The peer of folding is Qt's own
/// NFKC normalisation with case folding, which folds neither kana nor variants.
using namespace renkei;
using renkei::test::milliseconds;

static constexpr int people = 100'000;

/// Processor time, so that whatever else the machine does counts little.
static void benchFolding(QTextStream &out)
{
    const QStringList names{QStringLiteral("髙橋 日出男"), QStringLiteral("渡邉 彩"),
                            QStringLiteral("ﾀｶﾊｼ ﾋﾃﾞｵ"), QStringLiteral("\U00020BB7田 ハナ"),
                            QStringLiteral("山田花子／福島訪看")};
    qsizetype units = 0;
    const double table = milliseconds([&] { units += searchKey(names.constFirst()).size(); });
    const double folding = milliseconds([&] {
        for (int i = 0; i < people; ++i) {
            units += searchKey(names.at(i % names.size())).size();
        }
    });
    const double normalising = milliseconds([&] {
        for (int i = 0; i < people; ++i) {
            units +=
                names.at(i % names.size()).normalized(QString::NormalizationForm_KC).toCaseFolded().size();
        }
    });
    out << "folding table, once          " << table << " ms\n"
        << "searchKey, a name            " << folding * 1e6 / people << " ns (" << units << " units in all)\n"
        << "NFKC and case by Qt, a name  " << normalising * 1e6 / people << " ns, ratio "
        << normalising / folding << "\n";
}

static void benchFindings(QTextStream &out)
{
    const test::TestClock clock;
    const RegionPack pack = RegionPack::byNameOrFolder(QStringLiteral("fukushima"));
    LedgerView view;
    view.today = clock.today();
    view.ownOffice = OfficeId(newUuid(clock));
    view.offices = {
        {view.ownOffice, QStringLiteral("訪問看護ステーションふくしま"), QStringLiteral("福島訪看")}};
    for (int i = 0; i < people; ++i) {
        view.staff.push_back({StaffId(newUuid(clock)),
                              view.ownOffice,
                              QStringLiteral("職員 %1").arg(i),
                              QStringLiteral("s%1@example.jp").arg(i),
                              {},
                              {},
                              {}});
    }
    view.stateOf = [](const QString &, const QUuid &) { return DocumentState::Missing; };
    qsizetype findings = 0;
    const double all = milliseconds([&] { findings = findFindings(view, pack).size(); });
    out << "rules over " << people << " staff       " << all << " ms, " << findings << " findings\n";
}

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    benchFolding(out);
    benchFindings(out);
    return 0;
}
