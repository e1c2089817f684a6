// SPDX-License-Identifier: Apache-2.0
#include "exchange/picture_to_pdf.h"

#include "exchange/page_pictures_sources.h"

#include <QBuffer>
#include <QImageReader>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <array>
#include <cstring>

namespace renkei {

/// How the dots of an image stream are stored.
struct DotFormat
{
    QSize size;
    int bits = 8;
    const char *colours = "/DeviceGray";
    bool isInverted = false; ///< one bit: 1 is ink
};

static QPDFObjectHandle imageStream(QPDF &target, const std::string &data, const DotFormat &format)
{
    QPDFObjectHandle image = target.newStream(data);
    QPDFObjectHandle dictionary = image.getDict();
    dictionary.replaceKey("/Type", QPDFObjectHandle::newName("/XObject"));
    dictionary.replaceKey("/Subtype", QPDFObjectHandle::newName("/Image"));
    dictionary.replaceKey("/Width", QPDFObjectHandle::newInteger(format.size.width()));
    dictionary.replaceKey("/Height", QPDFObjectHandle::newInteger(format.size.height()));
    dictionary.replaceKey("/BitsPerComponent", QPDFObjectHandle::newInteger(format.bits));
    dictionary.replaceKey("/ColorSpace", QPDFObjectHandle::newName(format.colours));
    if (format.isInverted) {
        dictionary.replaceKey("/Decode", QPDFObjectHandle::parse("[1 0]"));
    }
    return image;
}

/// A page filled by the image. `rotation` is how far to turn it clockwise for reading; the size is that of
/// the page as it lies in the file.
static void addImagePage(QPDF &target, const QPDFObjectHandle &image, const QSizeF &sizeMm, int rotation)
{
    const QSizeF points = sizeMm / mmPerInch * 72.0;
    const auto width = std::to_string(points.width());
    const auto height = std::to_string(points.height());
    QPDFObjectHandle page = target.makeIndirectObject(
        QPDFObjectHandle::parse("<< /Type /Page /MediaBox [0 0 " + width + ' ' + height + "] >>"));
    QPDFObjectHandle images = QPDFObjectHandle::newDictionary();
    images.replaceKey("/Scan", image);
    QPDFObjectHandle resources = QPDFObjectHandle::newDictionary();
    resources.replaceKey("/XObject", images);
    page.replaceKey("/Resources", resources);
    page.replaceKey("/Contents", target.newStream("q " + width + " 0 0 " + height + " 0 0 cm /Scan Do Q\n"));
    if (rotation != 0) {
        page.replaceKey("/Rotate", QPDFObjectHandle::newInteger(rotation));
    }
    target.addPage(page, false);
}

/// The lines without the padding that Qt puts behind each.
static std::string packedLines(const QImage &image)
{
    const auto lineBytes = size_t((qint64(image.width()) * image.depth() + 7) / 8);
    std::string data;
    data.reserve(lineBytes * size_t(image.height()));
    for (int y = 0; y < image.height(); ++y) {
        data.append(reinterpret_cast<const char *>(image.constScanLine(y)), lineBytes);
    }
    return data;
}

static bool isBlackAndWhite(const QImage &picture)
{
    const QRgb black = qRgb(0, 0, 0);
    const QRgb white = qRgb(255, 255, 255);
    const QList<QRgb> colours = picture.colorTable();
    return picture.depth() == 1 &&
           (colours == QList<QRgb>{black, white} || colours == QList<QRgb>{white, black});
}

void addPicturePage(QPDF &target, const QImage &picture, const QSizeF &sizeMm)
{
    DotFormat format;
    format.size = picture.size();
    QImage dots;
    if (isBlackAndWhite(picture)) {
        dots = picture.convertToFormat(QImage::Format_Mono);
        format.bits = 1;
        format.isInverted = qRed(dots.color(0)) == 255;
    } else if (picture.isGrayscale()) {
        dots = picture.convertToFormat(QImage::Format_Grayscale8);
    } else {
        dots = picture.convertToFormat(QImage::Format_RGB888);
        format.colours = "/DeviceRGB";
    }
    addImagePage(target, imageStream(target, packedLines(dots), format), sizeMm, 0);
}

/// The frame of a JPEG: dots across and down, colours a dot.
struct JpegFrame
{
    QSize size;
    int components = 0;
};

static JpegFrame jpegFrame(const QByteArray &jpeg)
{
    const auto byte = [&](qsizetype at) { return int(uchar(jpeg.at(at))); };
    qsizetype at = 2;
    while (at + 9 < jpeg.size() && byte(at) == 0xff) {
        const int marker = byte(at + 1);
        const bool isFrame =
            marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
        if (isFrame) {
            const bool isUsual = marker <= 0xc2 && byte(at + 4) == 8; // baseline, extended, progressive
            return {{byte(at + 7) * 256 + byte(at + 8), byte(at + 5) * 256 + byte(at + 6)},
                    isUsual ? byte(at + 9) : 0};
        }
        const bool isFill = marker == 0xff;
        at += isFill ? 1 : 2 + byte(at + 2) * 256 + byte(at + 3);
    }
    return {};
}

struct Turn
{
    QImageIOHandler::Transformations said;
    int degrees;
};

static constexpr std::array turns{
    Turn{QImageIOHandler::TransformationNone, 0},
    Turn{QImageIOHandler::TransformationRotate90, 90},
    Turn{QImageIOHandler::TransformationRotate180, 180},
    Turn{QImageIOHandler::TransformationRotate270, 270},
};

bool addJpegPage(QPDF &target, const QByteArray &jpeg, const QSizeF &sizeMm)
{
    const JpegFrame frame = jpegFrame(jpeg);
    QByteArray content = jpeg;
    QBuffer buffer(&content);
    const QImageReader reader(&buffer, "jpeg");
    const auto said = reader.transformation();
    const auto *const turn = std::ranges::find(turns, said, &Turn::said);
    if (turn == turns.end() || frame.size.isEmpty() || (frame.components != 1 && frame.components != 3)) {
        return false;
    }
    DotFormat format;
    format.size = frame.size;
    format.colours = frame.components == 1 ? "/DeviceGray" : "/DeviceRGB";
    QPDFObjectHandle image = imageStream(target, {}, format);
    image.replaceStreamData(jpeg.toStdString(), QPDFObjectHandle::newName("/DCTDecode"),
                            QPDFObjectHandle::newNull());
    const bool liesAcross = turn->degrees == 90 || turn->degrees == 270;
    addImagePage(target, image, liesAcross ? sizeMm.transposed() : sizeMm, turn->degrees);
    return true;
}

} // namespace renkei
