// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/media_type.h"

#include <QByteArray>
#include <QImage>
#include <QSizeF>
#include <QString>

#include <memory>

namespace renkei {

/// Limits of what is taken in as a scanned paper.
struct ScanLimits
{
    qint64 bytes = 64LL * 1024 * 1024;
    int pages = 200;
    qint64 pixelsPerPage = 120'000'000; ///< A4 in 1000 dpi
    bool readsAhead = true; ///< reads every page on opening; else a broken page shows when it is asked for
};

/// The pages of a PDF or of a picture file as pictures: the one place that knows who draws them.
/// Used from one thread at a time.
class PagePictures
{
public:
    virtual ~PagePictures() = default;
    virtual MediaType type() const = 0;
    virtual int pageCount() const = 0;
    /// In millimetres; pictures without a stated resolution count as A4 wide.
    virtual QSizeF pageSizeMm(int page) const = 0;
    /// On white, without alpha; a picture file's page comes in its own resolution when dpi is 0. Throws
    /// Error(Damaged) when the page cannot be drawn.
    virtual QImage page(int page, double dpi) const = 0;

    /// Throws Error with a sentence: InvalidInput (empty, neither PDF nor picture, too large, too many pages,
    /// password protected), Damaged (broken or cut off).
    static std::unique_ptr<PagePictures> open(const QByteArray &content, const ScanLimits &limits = {});
    /// As open(); also NotFound and DeviceFailed. Reads the file at most up to the limit.
    static std::unique_ptr<PagePictures> openFile(const QString &path, const ScanLimits &limits = {});
};

/// The whole file for storing: checked as PagePictures::openFile does.
struct ScannedFile
{
    QByteArray content;
    MediaType type = MediaType::Unknown;
    QString fileName; ///< without folder
    std::shared_ptr<PagePictures> pages;
};
ScannedFile readScannedFile(const QString &path, const ScanLimits &limits = {});

} // namespace renkei
