// SPDX-License-Identifier: Apache-2.0
#include "exchange/page_pictures_sources.h"

#include "exchange/tiff_chain.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace renkei {

namespace {

class PicturePages final : public PagePictures
{
public:
    PicturePages(const QByteArray &content, MediaType type, const ScanLimits &limits);
    MediaType type() const override { return m_type; }
    int pageCount() const override { return m_pageCount; }
    QSizeF pageSizeMm(int page) const override;
    QImage page(int page, double dpi) const override;

private:
    QImage read(int page) const;

    QByteArray m_content;
    MediaType m_type;
    ScanLimits m_limits;
    int m_pageCount = 1;
    QList<QSizeF> m_sizesMm; ///< of the pages that were read on opening
};

} // namespace

/// JPEG and PNG end with a mark of their own; Qt shows what came before a cut and says nothing.
static bool hasEnd(const QByteArray &content, MediaType type)
{
    constexpr qsizetype paddingAtMost = 4096; // scanners fill up the last block
    const QByteArray tail = content.right(paddingAtMost);
    switch (type) {
    case MediaType::Jpeg:
        return tail.contains("\xff\xd9");
    case MediaType::Png:
        return tail.contains("IEND\xae\x42\x60\x82");
    case MediaType::Tiff:
        return isTiffChainWhole(content);
    default:
        return true;
    }
}

static QByteArray formatOf(MediaType type)
{
    return type == MediaType::Jpeg ? "jpeg" : type == MediaType::Png ? "png" : "tiff";
}

/// Without a stated resolution (or with the 72 and 96 dpi that programs put there unasked) the width is A4's.
static QSizeF paperSizeMm(const QImage &picture)
{
    constexpr int leastScanDotsPerMeter = 3900; // 99 dpi: standard FAX, across
    const double across = picture.dotsPerMeterX();
    const double down = picture.dotsPerMeterY();
    if (across >= leastScanDotsPerMeter && down > 0) {
        return {picture.width() / across * 1000, picture.height() / down * 1000};
    }
    return {a4WidthMm, a4WidthMm * picture.height() / picture.width()};
}

PicturePages::PicturePages(const QByteArray &content, MediaType type, const ScanLimits &limits)
    : m_content(content)
    , m_type(type)
    , m_limits(limits)
{
    if (!hasEnd(content, type)) {
        throwBrokenPaper(QStringLiteral("the picture's end is missing"));
    }
    QBuffer buffer(&m_content);
    QImageReader reader(&buffer, formatOf(type));
    m_pageCount = std::max(1, reader.imageCount());
    // Qt's own limit stands below a colour scan of A4 in 600 dpi; ours is checked before a page is read.
    constexpr int bytesPerPixel = 8;
    constexpr qint64 megabyte = 1024 * 1024;
    QImageReader::setAllocationLimit(int(limits.pixelsPerPage * bytesPerPixel / megabyte));
    for (int page = 0; limits.readsAhead && page < std::min(m_pageCount, limits.pages); ++page) {
        m_sizesMm.append(paperSizeMm(read(page)));
    }
}

QImage PicturePages::read(int page) const
{
    QByteArray content = m_content;
    QBuffer buffer(&content);
    QImageReader reader(&buffer, formatOf(m_type));
    reader.setAutoTransform(true);
    if (page > 0 && !reader.jumpToImage(page)) {
        throwBrokenPaper(QStringLiteral("page %1: %2").arg(page).arg(reader.errorString()));
    }
    const QSize size = reader.size();
    if (qint64(size.width()) * size.height() > m_limits.pixelsPerPage) {
        throwTooManyPixels(size);
    }
    QImage picture = reader.read();
    if (picture.isNull()) {
        throwBrokenPaper(QStringLiteral("page %1: %2").arg(page).arg(reader.errorString()));
    }
    if (!picture.hasAlphaChannel()) {
        return picture;
    }
    QImage paper(picture.size(), QImage::Format_RGB32);
    paper.fill(Qt::white);
    paper.setDotsPerMeterX(picture.dotsPerMeterX());
    paper.setDotsPerMeterY(picture.dotsPerMeterY());
    QPainter(&paper).drawImage(0, 0, picture);
    return paper;
}

QSizeF PicturePages::pageSizeMm(int page) const
{
    return page < m_sizesMm.size() ? m_sizesMm.at(page) : paperSizeMm(read(page));
}

QImage PicturePages::page(int page, double dpi) const
{
    const QImage picture = read(page);
    if (dpi <= 0) {
        return picture;
    }
    const QSizeF mm = paperSizeMm(picture);
    const QSize size(int(std::lround(mm.width() / mmPerInch * dpi)),
                     int(std::lround(mm.height() / mmPerInch * dpi)));
    return picture.scaled(size.expandedTo({1, 1}), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

std::unique_ptr<PagePictures> openPicturePages(const QByteArray &content, MediaType type,
                                               const ScanLimits &limits)
{
    return std::make_unique<PicturePages>(content, type, limits);
}

} // namespace renkei
