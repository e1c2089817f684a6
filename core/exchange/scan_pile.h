// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/control_code.h"
#include "exchange/page_pictures.h"

#include <QList>
#include <QStringList>

#include <functional>
#include <memory>

namespace renkei {

/// Limits of a whole pile of scans; each file of it may be as large as the pile.
struct PileLimits
{
    qint64 bytes = 768LL * 1024 * 1024;
    int pages = 2000;
};

/// One page of a pile and what was found on it. A file that cannot be read at all stands as one page with a
/// problem.
struct PilePage
{
    int file = 0;  ///< index in ScanPile::files()
    int page = -1; ///< 0-based in its file; -1 = the file cannot be read
    QList<ControlCode> codes;
    bool isBlank = false;
    QString problem; ///< why it cannot be read: a sentence; empty when it can
};

/// A pile of scanned sheets: PDFs, TIFFs with many pages, pictures. Read once; copies share everything.
class ScanPile
{
public:
    /// Called on the calling thread with the pages done and all pages; false stops.
    using Progress = std::function<bool(int done, int all)>;

    ScanPile();
    /// Reads all pages on the processor's cores. `paths` are files or folders (see scanFiles). Throws
    /// Error(NotFound, InvalidInput) for the paths and when the pile is larger than the limits,
    /// Error(Cancelled). A file or page that cannot be read is no error: it says so in PilePage::problem.
    static ScanPile read(const QStringList &paths, const Progress &progress = {},
                         const PileLimits &limits = {});

    const QStringList &files() const;
    const QList<PilePage> &pages() const;
    QString fileOf(const PilePage &page) const { return files().at(page.file); }

    /// The page as a picture, `dpi` 0 = as scanned. May be called from any thread. Throws Error(Damaged).
    QImage picture(const PilePage &page, double dpi) const;
    /// In millimetres, as PagePictures::pageSizeMm.
    QSizeF pageSizeMm(const PilePage &page) const;
    MediaType typeOf(const PilePage &page) const;
    /// The whole file the page is in.
    const QByteArray &contentOf(const PilePage &page) const;

private:
    struct State;
    std::shared_ptr<const State> m_state;
};

} // namespace renkei
