// SPDX-License-Identifier: Apache-2.0
#include "exchange/page_pictures_sources.h"

#include "text/error.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfDocument>
#include <QPdfDocumentRenderOptions>

#include <cmath>

namespace renkei {

namespace {

class PdfPages final : public PagePictures
{
public:
    explicit PdfPages(const QByteArray &content);
    MediaType type() const override { return MediaType::Pdf; }
    int pageCount() const override { return m_document.pageCount(); }
    QSizeF pageSizeMm(int page) const override;
    QImage page(int page, double dpi) const override;

private:
    QBuffer m_buffer;
    mutable QPdfDocument m_document{nullptr}; ///< drawing is const to callers, not to Qt
};

} // namespace

PdfPages::PdfPages(const QByteArray &content)
{
    m_buffer.setData(content);
    m_buffer.open(QIODevice::ReadOnly);
    m_document.load(&m_buffer);
    switch (m_document.error()) {
    case QPdfDocument::Error::None:
        break;
    case QPdfDocument::Error::IncorrectPassword:
    case QPdfDocument::Error::UnsupportedSecurityScheme:
        throw Error(ErrorCode::InvalidInput,
                    QCoreApplication::translate("PagePictures",
                                                "This PDF is protected with a password. Please save "
                                                "it without the password and choose it again."));
    default:
        throwBrokenPaper(QStringLiteral("QPdfDocument error %1").arg(int(m_document.error())));
    }
    if (m_document.pageCount() < 1) {
        throwBrokenPaper(QStringLiteral("PDF without pages"));
    }
}

QSizeF PdfPages::pageSizeMm(int page) const
{
    return m_document.pagePointSize(page) * mmPerInch / 72.0;
}

QImage PdfPages::page(int page, double dpi) const
{
    constexpr double defaultDpi = 200;
    const double scale = (dpi > 0 ? dpi : defaultDpi) / 72.0;
    const QSizeF points = m_document.pagePointSize(page);
    const QSize size(int(std::lround(points.width() * scale)), int(std::lround(points.height() * scale)));
    if (size.isEmpty()) {
        throwBrokenPaper(QStringLiteral("page without size"));
    }
    if (qint64(size.width()) * size.height() > ScanLimits().pixelsPerPage) {
        throwTooManyPixels(size);
    }
    const QImage drawn = m_document.render(page, size);
    if (drawn.isNull()) {
        throwBrokenPaper(QStringLiteral("QPdfDocument::render gave nothing"));
    }
    QImage paper(size, QImage::Format_RGB32);
    paper.fill(Qt::white);
    QPainter(&paper).drawImage(0, 0, drawn);
    paper.setDotsPerMeterX(int(std::lround(scale * 72.0 / mmPerInch * 1000)));
    paper.setDotsPerMeterY(paper.dotsPerMeterX());
    return paper;
}

std::unique_ptr<PagePictures> openPdfPages(const QByteArray &content)
{
    return std::make_unique<PdfPages>(content);
}

} // namespace renkei
