// SPDX-License-Identifier: Apache-2.0
#include "exchange/scan_paper.h"

#include "exchange/page_pictures_sources.h"
#include "exchange/pdf_pages_copy.h"
#include "exchange/picture_to_pdf.h"
#include "text/error.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

#include <algorithm>
#include <map>

namespace renkei {

namespace {

/// Makes the papers of one pile; opens each PDF of it once.
class PaperMaker
{
public:
    explicit PaperMaker(const ScanPile &pile)
        : m_pile(pile)
    {
    }
    QByteArray paper(const QList<int> &pages);

private:
    void addPage(QPDF &target, const PilePage &page);
    PdfPagesCopy &pagesOf(const PilePage &page);

    const ScanPile &m_pile;
    std::map<int, std::unique_ptr<PdfPagesCopy>> m_pdfs;
};

} // namespace

PdfPagesCopy &PaperMaker::pagesOf(const PilePage &page)
{
    std::unique_ptr<PdfPagesCopy> &pdf = m_pdfs[page.file];
    if (!pdf) {
        const auto ofSameFile = [&](const PilePage &other) { return other.file == page.file; };
        pdf = std::make_unique<PdfPagesCopy>(m_pile.contentOf(page),
                                             int(std::ranges::count_if(m_pile.pages(), ofSameFile)));
    }
    return *pdf;
}

void PaperMaker::addPage(QPDF &target, const PilePage &page)
{
    const MediaType type = m_pile.typeOf(page);
    if (type == MediaType::Pdf) {
        pagesOf(page).copyTo(target, page.page);
    } else if (type != MediaType::Jpeg ||
               !addJpegPage(target, m_pile.contentOf(page), m_pile.pageSizeMm(page))) {
        addPicturePage(target, m_pile.picture(page, 0), m_pile.pageSizeMm(page));
    }
}

QByteArray PaperMaker::paper(const QList<int> &pages)
{
    try {
        QPDF target;
        target.emptyPDF();
        target.setSuppressWarnings(true);
        for (const int page : pages) {
            addPage(target, m_pile.pages().at(page));
        }
        QPDFWriter writer(target);
        writer.setOutputMemory();
        writer.setObjectStreamMode(qpdf_o_generate);
        writer.setDeterministicID(true);
        writer.write();
        const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
        return {reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize())};
    } catch (const std::runtime_error &problem) {
        throwBrokenPaper(QString::fromUtf8(problem.what()));
    } catch (const std::logic_error &problem) {
        throwBrokenPaper(QString::fromUtf8(problem.what()));
    }
}

/// 「職員の束-012.pdf」: the file the paper's first page came from, and which page of it.
static QString paperFileName(const ScanPile &pile, const QList<int> &pages)
{
    constexpr int digits = 3;
    const PilePage &first = pile.pages().at(pages.first());
    return QFileInfo(pile.fileOf(first)).completeBaseName() +
           QStringLiteral("-%1.pdf").arg(first.page + 1, digits, 10, QLatin1Char('0'));
}

QByteArray scanPaperPdf(const ScanPile &pile, const QList<int> &pages)
{
    return PaperMaker(pile).paper(pages);
}

QList<ScannedPaper> scannedPapers(const ScanPile &pile, const ScanPlan &plan,
                                  const std::function<bool(int, int)> &progress)
{
    PaperMaker maker(pile);
    QList<ScannedPaper> papers;
    for (const PlannedPaper &planned : plan.papers) {
        ScannedPaper paper;
        paper.kind = planned.kind;
        paper.subjectRegister = planned.subjectRegister;
        paper.subject = planned.subject;
        paper.printout = planned.printout;
        paper.file = {maker.paper(planned.pages), mediaTypeName(MediaType::Pdf),
                      paperFileName(pile, planned.pages), planned.pages.size()};
        papers.append(paper);
        if (progress && !progress(int(papers.size()), int(plan.papers.size()))) {
            throw Error(ErrorCode::Cancelled,
                        QCoreApplication::translate("ScanPaper", "Making the papers was stopped."));
        }
    }
    return papers;
}

} // namespace renkei
