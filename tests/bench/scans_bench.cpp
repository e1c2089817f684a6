// SPDX-License-Identifier: Apache-2.0
// A pile of 100 mixed pages: printed by the program itself, put through scanners and FAX machines, read,
// planned, split and filed. The target is 60 s on two cores.
#include "exchange/scan_paper.h"
#include "forms/pdf_writer.h"
#include "forms/print_run.h"
#include "support/scan_bytes.h"
#include "support/test_session.h"
#include "workflow/file_scans.h"
#include "workflow/undo.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QTextStream>
#include <QThread>

#include <algorithm>

using namespace renkei;
using namespace renkei::test;

static constexpr int pageCount = 100;
static constexpr double targetSeconds = 60;
static constexpr int runs = 5;

static std::unique_ptr<PagePictures> printPledges(TestSession &desk)
{
    forms::PrintRequest request;
    request.formId = QStringLiteral("form3");
    for (int i = 0; i < pageCount; ++i) {
        request.subjects.append(desk.addStaff(QStringLiteral("髙橋 %1").arg(i)).id.uuid());
    }
    request.controlQr = true;
    request.handOutList = false;
    forms::PrintRun run(desk.session, request);
    const QByteArray pdf = forms::writePdf(run.all(), {});
    run.record();
    return PagePictures::open(pdf);
}

/// 30 FAX pages, 30 of a copier's PDF with a blank back and a letter without code among them, 25 colour
/// photographs in 300 dpi, 13 skewed ones in 150 dpi.
static void scanAll(const PagePictures &paper, const ScanFolder &scans)
{
    static constexpr double skews[]{0, 3, -3, 90, 180, 270};
    int page = 0;
    const auto angle = [&] { return skews[size_t(page) % std::size(skews)]; };
    QList<QImage> fax;
    for (; page < 30; ++page) {
        fax.append(faxedSheet(paper, page, angle()));
    }
    scans.add("fax.tif", tiffBytes(fax));
    QList<QImage> copies;
    for (; page < 60; ++page) {
        copies.append(scannedSheet(paper, page, angle(), 200));
    }
    QImage back = copies.first();
    back.fill(Qt::white);
    copies.insert(7, back);
    QImage letter = back;
    QPainter painter(&letter);
    for (int line = 0; line < 40; ++line) {
        painter.drawText(200, 200 + line * 40,
                         QStringLiteral("お世話になっております。書類をお送りします。"));
    }
    painter.end();
    copies.append(letter);
    scans.add("copier.pdf", scannedPdf(copies));
    for (; page < 85; ++page) {
        scans.add(QByteArray("photo" + QByteArray::number(page) + ".jpg").constData(),
                  pictureBytes(scannedSheet(paper, page, angle(), 300), "jpeg", 75));
    }
    for (; page < 98; ++page) {
        scans.add(QByteArray("coarse" + QByteArray::number(page) + ".png").constData(),
                  pictureBytes(scannedSheet(paper, page, angle(), 150), "png"));
    }
}

static double median(QList<double> values)
{
    std::ranges::sort(values);
    return values.at(values.size() / 2);
}

int main(int argc, char *argv[])
{
    const QGuiApplication application(argc, argv);
    QTextStream out(stdout);
    TestSession desk;
    const ScanFolder scans;
    scanAll(*printPledges(desk), scans);
    QList<double> reading;
    QList<double> filing;
    qsizetype pages = 0;
    qsizetype papers = 0;
    for (int run = 0; run < runs; ++run) {
        QElapsedTimer timer;
        timer.start();
        const ScanPile pile = ScanPile::read({scans.path()});
        const ScanPlan plan = planScans(pile.pages(), *desk.ledger);
        reading.append(double(timer.restart()) / 1000);
        fileScans(desk.session, scannedPapers(pile, plan));
        filing.append(double(timer.elapsed()) / 1000);
        undoLast(desk.session);
        pages = pile.pages().size();
        papers = plan.papers.size();
    }
    const double all = median(reading) + median(filing);
    out << "pages " << pages << ", papers " << papers << ", cores " << QThread::idealThreadCount()
        << ", runs " << runs << Qt::endl;
    out << "read and plan, median: " << median(reading) << " s, " << 1000 * median(reading) / double(pages)
        << " ms a page" << Qt::endl;
    out << "split and file, median: " << median(filing) << " s" << Qt::endl;
    out << "all: " << all << " s, " << targetSeconds / all << " times faster than the target of "
        << targetSeconds << " s" << Qt::endl;
    return papers >= pages - 2 && all < targetSeconds ? 0 : 1;
}
