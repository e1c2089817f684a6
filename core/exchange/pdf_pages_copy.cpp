// SPDX-License-Identifier: Apache-2.0
#include "exchange/pdf_pages_copy.h"

#include "exchange/page_pictures_sources.h"
#include "exchange/pdf_resources.h"
#include "text/error.h"

#include <QCoreApplication>

#include <qpdf/Constants.h>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFExc.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <array>
#include <vector>

namespace renkei {

/// What a page taken over may keep; the rest leads to other pages or tells about the whole document.
static constexpr std::array pageKeys{"/Type",     "/MediaBox", "/CropBox",  "/TrimBox",
                                     "/BleedBox", "/ArtBox",   "/Contents", "/Rotate",
                                     "/Group",    "/UserUnit", "/Resources"};

struct PdfPagesCopy::Private
{
    QByteArray content; ///< qpdf reads from it as long as it lives
    QPDF file;
    std::vector<QPDFPageObjectHelper> pages;
    std::vector<bool> isPrepared;
};

template <class Work>
static void translatingErrors(Work work)
{
    try {
        work();
    } catch (const QPDFExc &problem) {
        if (problem.getErrorCode() == qpdf_e_password) {
            throw Error(ErrorCode::InvalidInput,
                        QCoreApplication::translate("PagePictures",
                                                    "This PDF is protected with a password. Please save "
                                                    "it without the password and choose it again."));
        }
        throwBrokenPaper(QString::fromStdString(problem.getMessageDetail()));
    } catch (const std::runtime_error &problem) {
        throwBrokenPaper(QString::fromUtf8(problem.what()));
    } catch (const std::logic_error &problem) {
        throwBrokenPaper(QString::fromUtf8(problem.what()));
    }
}

static void openPdf(QPDF &file, const QByteArray &content, int pageCount)
{
    file.setSuppressWarnings(true);
    file.processMemoryFile("scan", content.constData(), size_t(content.size()));
    if (int(file.getAllPages().size()) != pageCount) {
        throwBrokenPaper(QStringLiteral("qpdf and QtPdf count different pages"));
    }
}

void requireCopyablePages(const QByteArray &pdf, int pageCount)
{
    translatingErrors([&] {
        QPDF file;
        openPdf(file, pdf, pageCount);
    });
}

PdfPagesCopy::PdfPagesCopy(const QByteArray &pdf, int pageCount)
    : d(std::make_unique<Private>())
{
    d->content = pdf;
    translatingErrors([&] {
        openPdf(d->file, d->content, pageCount);
        QPDFPageDocumentHelper helper(d->file);
        helper.pushInheritedAttributesToPage();
        helper.flattenAnnotations(0, an_invisible | an_hidden);
        d->pages = helper.getAllPages();
        d->isPrepared.resize(d->pages.size());
    });
}

PdfPagesCopy::~PdfPagesCopy() = default;

static void leaveBehindOthers(QPDFObjectHandle page)
{
    for (const std::string &key : page.getKeys()) {
        if (std::ranges::find(pageKeys, key) == pageKeys.end() && key != "/Parent") {
            page.removeKey(key);
        }
    }
    dropUnusedResources(page);
}

void PdfPagesCopy::copyTo(QPDF &target, int page)
{
    translatingErrors([&] {
        QPDFPageObjectHelper &source = d->pages.at(size_t(page));
        if (!d->isPrepared.at(size_t(page))) {
            leaveBehindOthers(source.getObjectHandle());
            d->isPrepared.at(size_t(page)) = true;
        }
        QPDFPageDocumentHelper(target).addPage(source, false);
    });
}

} // namespace renkei
