// SPDX-License-Identifier: Apache-2.0
#include "exchange/media_type.h"

#include <QStringList>

#include <array>

namespace renkei {

struct MediaTypeRow
{
    MediaType type;
    const char *name;
    const char *ending;
};

static constexpr std::array mediaTypes{
    MediaTypeRow{MediaType::Pdf, "application/pdf", "pdf"},
    MediaTypeRow{MediaType::Png, "image/png", "png"},
    MediaTypeRow{MediaType::Jpeg, "image/jpeg", "jpg"},
    MediaTypeRow{MediaType::Tiff, "image/tiff", "tif"},
};

/// Scanners put a few bytes of their own before the header; readers accept it within the first kilobyte.
static constexpr qsizetype pdfHeaderWithin = 1024;

MediaType mediaTypeOf(const QByteArray &content)
{
    if (content.startsWith("\x89PNG\r\n\x1a\n")) {
        return MediaType::Png;
    }
    if (content.startsWith("\xff\xd8\xff")) {
        return MediaType::Jpeg;
    }
    if (content.startsWith(QByteArray("II*\0", 4)) || content.startsWith(QByteArray("MM\0*", 4))) {
        return MediaType::Tiff;
    }
    if (content.left(pdfHeaderWithin).contains("%PDF-")) {
        return MediaType::Pdf;
    }
    return MediaType::Unknown;
}

QString mediaTypeName(MediaType type)
{
    for (const MediaTypeRow &row : mediaTypes) {
        if (row.type == type) {
            return QString::fromLatin1(row.name);
        }
    }
    return {};
}

MediaType mediaTypeFromName(const QString &name)
{
    for (const MediaTypeRow &row : mediaTypes) {
        if (name == QLatin1StringView(row.name)) {
            return row.type;
        }
    }
    return MediaType::Unknown;
}

QString fileEnding(MediaType type)
{
    for (const MediaTypeRow &row : mediaTypes) {
        if (row.type == type) {
            return QString::fromLatin1(row.ending);
        }
    }
    return {};
}

QString acceptedFilePatterns()
{
    return QStringLiteral("*.pdf *.png *.jpg *.jpeg *.tif *.tiff");
}

} // namespace renkei
