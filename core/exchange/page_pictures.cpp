// SPDX-License-Identifier: Apache-2.0
#include "exchange/page_pictures.h"

#include "exchange/page_pictures_sources.h"
#include "exchange/save_file.h"
#include "text/error.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace renkei {

std::unique_ptr<PagePictures> PagePictures::open(const QByteArray &content, const ScanLimits &limits)
{
    if (content.isEmpty()) {
        throw Error(
            ErrorCode::InvalidInput,
            QCoreApplication::translate("PagePictures", "The file is empty. Please scan the paper again."));
    }
    if (content.size() > limits.bytes) {
        throw Error(ErrorCode::InvalidInput,
                    QCoreApplication::translate(
                        "PagePictures", "The file has %1 MB; papers up to %2 MB can be taken in. Please "
                                        "scan it in a lower resolution or in parts.")
                        .arg(content.size() / (1024 * 1024))
                        .arg(limits.bytes / (1024 * 1024)));
    }
    const MediaType type = mediaTypeOf(content);
    if (type == MediaType::Unknown) {
        throw Error(ErrorCode::InvalidInput,
                    QCoreApplication::translate("PagePictures",
                                                "This file is neither a PDF nor a picture. Please "
                                                "choose a PDF, PNG, JPEG or TIFF file."));
    }
    auto pages = type == MediaType::Pdf ? openPdfPages(content) : openPicturePages(content, type, limits);
    if (pages->pageCount() > limits.pages) {
        throw Error(ErrorCode::InvalidInput,
                    QCoreApplication::translate("PagePictures",
                                                "The file has %1 pages; papers up to %2 pages can be "
                                                "taken in. Please save only the pages of this "
                                                "paper.")
                        .arg(pages->pageCount())
                        .arg(limits.pages));
    }
    return pages;
}

std::unique_ptr<PagePictures> PagePictures::openFile(const QString &path, const ScanLimits &limits)
{
    return open(loadFile(path, limits.bytes), limits);
}

ScannedFile readScannedFile(const QString &path, const ScanLimits &limits)
{
    ScannedFile file;
    file.content = loadFile(path, limits.bytes);
    file.pages = PagePictures::open(file.content, limits);
    file.type = file.pages->type();
    file.fileName = QFileInfo(path).fileName();
    return file;
}

void throwBrokenPaper(const QString &detail)
{
    throw Error(ErrorCode::Damaged,
                QCoreApplication::translate("PagePictures",
                                            "The file is broken or was cut off, so it cannot be shown. "
                                            "Please copy or scan it once more."),
                detail);
}

void throwTooManyPixels(const QSize &size)
{
    throw Error(ErrorCode::InvalidInput,
                QCoreApplication::translate("PagePictures",
                                            "The page has %1 × %2 pixels, more than can be shown. "
                                            "Please scan it with 300 dpi.")
                    .arg(size.width())
                    .arg(size.height()));
}

} // namespace renkei
