// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/page_pictures.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QImageWriter>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>
#include <QTransform>
#include <QtEndian>

#include <stdexcept>

/// What scanners write, as bytes.
namespace renkei::test {

inline QByteArray pictureBytes(const QImage &page, const char *format, int quality = -1)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, format);
    writer.setQuality(quality);
    if (!writer.write(page)) {
        throw std::runtime_error("the picture cannot be written");
    }
    return bytes;
}

inline void appendNumber(QByteArray &bytes, quint32 number, int size)
{
    const quint32 little = qToLittleEndian(number);
    bytes.append(reinterpret_cast<const char *>(&little), size);
}

/// A TIFF of black-and-white pages, one bit a dot, each with its own resolution across and down.
inline QByteArray tiffBytes(const QList<QImage> &pages)
{
    QByteArray tiff("II*\0\0\0\0\0", 8);
    qsizetype linkAt = 4;
    for (const QImage &page : pages) {
        const QImage dots = page.convertToFormat(QImage::Format_Mono, Qt::ThresholdDither);
        const auto dataAt = quint32(tiff.size());
        const int lineBytes = (dots.width() + 7) / 8;
        for (int y = 0; y < dots.height(); ++y) {
            tiff.append(reinterpret_cast<const char *>(dots.constScanLine(y)), lineBytes);
        }
        const auto resolutionAt = quint32(tiff.size());
        for (const int dotsPerMeter : {page.dotsPerMeterX(), page.dotsPerMeterY()}) {
            appendNumber(tiff, quint32(dotsPerMeter), 4);
            appendNumber(tiff, 100, 4);
        }
        const auto directoryAt = quint32(tiff.size());
        qToLittleEndian(directoryAt, tiff.data() + linkAt);
        struct Entry
        {
            quint32 tag;
            quint32 type;
            quint32 value;
        };
        constexpr quint32 shortType = 3;
        constexpr quint32 longType = 4;
        constexpr quint32 ratioType = 5;
        const bool zeroIsBlack = qGray(dots.color(0)) < 128;
        const QList<Entry> entries{{256, longType, quint32(dots.width())},
                                   {257, longType, quint32(dots.height())},
                                   {258, shortType, 1},
                                   {259, shortType, 1},
                                   {262, shortType, zeroIsBlack ? 1U : 0U},
                                   {273, longType, dataAt},
                                   {277, shortType, 1},
                                   {278, longType, quint32(dots.height())},
                                   {279, longType, quint32(lineBytes * dots.height())},
                                   {282, ratioType, resolutionAt},
                                   {283, ratioType, resolutionAt + 8},
                                   {296, shortType, 3}};
        appendNumber(tiff, quint32(entries.size()), 2);
        for (const Entry &entry : entries) {
            appendNumber(tiff, entry.tag, 2);
            appendNumber(tiff, entry.type, 2);
            appendNumber(tiff, 1, 4);
            appendNumber(tiff, entry.value, 4);
        }
        linkAt = tiff.size();
        appendNumber(tiff, 0, 4);
    }
    return tiff;
}

/// A PDF as multifunction printers make it: a picture a page.
inline QByteArray scannedPdf(const QList<QImage> &pages)
{
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(200);
    writer.setPageMargins({});
    QPainter painter;
    for (const QImage &page : pages) {
        writer.setPageSize(QPageSize(QSizeF(page.width() * 1000.0 / page.dotsPerMeterX(),
                                            page.height() * 1000.0 / page.dotsPerMeterY()),
                                     QPageSize::Millimeter));
        if (!painter.isActive()) {
            painter.begin(&writer);
        } else {
            writer.newPage();
        }
        painter.drawImage(QRectF(0, 0, writer.width(), writer.height()), page);
    }
    painter.end();
    return pdf;
}

/// A page of a printed paper as a scanner gives it: put in at an angle, in that resolution.
inline QImage scannedSheet(const PagePictures &paper, int page, double angle, double dpi)
{
    const QImage sheet = paper.page(page, dpi);
    const QImage turned = sheet.transformed(QTransform().rotate(angle), Qt::SmoothTransformation);
    QImage onWhite(turned.size(), QImage::Format_RGB32);
    onWhite.fill(Qt::white);
    QPainter(&onWhite).drawImage(0, 0, turned);
    onWhite.setDotsPerMeterX(sheet.dotsPerMeterX());
    onWhite.setDotsPerMeterY(sheet.dotsPerMeterY());
    return onWhite;
}

/// As it comes out of a FAX machine in fine mode (204 by 196 dpi), before it becomes black and white.
inline QImage faxedSheet(const PagePictures &paper, int page, double angle)
{
    constexpr double dotsAcross = 204;
    constexpr double dotsDown = 196;
    const QImage sheet = scannedSheet(paper, page, angle, dotsAcross);
    QImage fax = sheet.scaled(sheet.width(), int(sheet.height() * dotsDown / dotsAcross),
                              Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    fax.setDotsPerMeterX(int(dotsAcross / 0.0254));
    fax.setDotsPerMeterY(int(dotsDown / 0.0254));
    return fax;
}

/// A folder that files of a scanner lie in.
class ScanFolder
{
public:
    QString path() const { return m_folder.path(); }
    QString path(const char *name) const { return m_folder.filePath(QString::fromUtf8(name)); }
    QString add(const char *name, const QByteArray &bytes) const
    {
        const QString file = path(name);
        QDir().mkpath(QFileInfo(file).path());
        QFile out(file);
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size()) {
            throw std::runtime_error("the test's file cannot be written");
        }
        return file;
    }

private:
    QTemporaryDir m_folder;
};

} // namespace renkei::test
