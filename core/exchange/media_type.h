// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace renkei {

/// What a stored paper may be.
enum class MediaType { Unknown, Pdf, Png, Jpeg, Tiff };

/// Recognised by content, never by the ending of the name.
MediaType mediaTypeOf(const QByteArray &content);
/// "application/pdf", "image/png", "image/jpeg", "image/tiff"; empty for Unknown. Document::mediaType.
QString mediaTypeName(MediaType type);
MediaType mediaTypeFromName(const QString &name);
/// "pdf", "png", "jpg", "tif"; empty for Unknown.
QString fileEnding(MediaType type);
/// For file dialogs: "*.pdf *.png *.jpg *.jpeg *.tif *.tiff".
QString acceptedFilePatterns();

} // namespace renkei
