// SPDX-License-Identifier: Apache-2.0
#include "forms/printing.h"

#include "forms/page_painter.h"
#include "text/error.h"

#include <QCoreApplication>
#include <QPageLayout>
#include <QPainter>
#include <QPrinter>
#include <QPrinterInfo>

namespace renkei::forms {

static constexpr double mmPerInch = 25.4;

bool hasPrinter()
{
    return !QPrinterInfo::availablePrinterNames().isEmpty();
}

static void useWholeSheet(QPrinter &printer)
{
    printer.setFullPage(true);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setPageOrientation(QPageLayout::Portrait);
    printer.setColorMode(QPrinter::GrayScale);
}

std::unique_ptr<QPrinter> makePrinter()
{
    if (!hasPrinter()) {
        throw Error(ErrorCode::Unavailable,
                    QCoreApplication::translate("Printing",
                                                "No printer is set up on this computer. Please save "
                                                "the form as a PDF and print it on another "
                                                "computer, or set up a printer."));
    }
    const QPrinterInfo standard = QPrinterInfo::defaultPrinter();
    auto printer = standard.isNull() ? std::make_unique<QPrinter>(QPrinter::HighResolution)
                                     : std::make_unique<QPrinter>(standard, QPrinter::HighResolution);
    useWholeSheet(*printer);
    return printer;
}

[[noreturn]] static void throwFailed(const char *where)
{
    throw Error(ErrorCode::DeviceFailed,
                QCoreApplication::translate("Printing",
                                            "The printer did not take the sheets. Please check that "
                                            "it is switched on and has paper, then print again, or "
                                            "save the form as a PDF."),
                QLatin1StringView(where));
}

void printDocuments(QPrinter &printer, const std::vector<PlacedDocument> &documents,
                    const std::function<bool(int, int)> &progress)
{
    int all = 0;
    for (const PlacedDocument &document : documents) {
        all += int(document.pages.size());
    }
    useWholeSheet(printer);
    if (!documents.empty()) {
        printer.setDocName(
            documents.front().formId); // the spooler's list is open to all: no titles, no names
    }
    QPainter painter;
    if (all == 0 || !painter.begin(&printer)) {
        throwFailed("QPainter::begin on the printer");
    }
    // On Windows the resolution is known for certain only now.
    const double unitsPerMm = printer.resolution() / mmPerInch;
    PagePainter pagePainter;
    int done = 0;
    for (const PlacedDocument &document : documents) {
        for (const PlacedPage &page : document.pages) {
            if (done > 0 && !printer.newPage()) {
                throwFailed("QPrinter::newPage");
            }
            pagePainter.paint(painter, page, unitsPerMm);
            ++done;
            if (progress && !progress(done, all)) {
                printer.abort();
                throw Error(ErrorCode::Cancelled,
                            QCoreApplication::translate("Printing", "Printing was stopped."));
            }
        }
    }
    if (!painter.end() || printer.printerState() == QPrinter::Error) {
        throwFailed("QPainter::end on the printer");
    }
}

} // namespace renkei::forms
