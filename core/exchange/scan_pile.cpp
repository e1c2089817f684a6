// SPDX-License-Identifier: Apache-2.0
#include "exchange/scan_pile.h"

#include "exchange/page_codes.h"
#include "exchange/pdf_pages_copy.h"
#include "exchange/save_file.h"
#include "exchange/scan_files.h"
#include "text/error.h"

#include <QCoreApplication>
#include <QThread>
#include <QThreadPool>

#include <atomic>
#include <mutex>

namespace renkei {

struct ScanPile::State
{
    struct File
    {
        QByteArray content;
        std::unique_ptr<PagePictures> pictures; ///< null = cannot be read
        mutable std::mutex turn;                ///< PagePictures serve one thread at a time
    };

    QStringList paths;
    std::vector<std::unique_ptr<File>> files;
    QList<PilePage> pages;

    void open(const QString &path, qint64 bytesLeft, int pagesLeft);
    PagePictures &picturesOf(const PilePage &page) const;
    QImage draw(const PilePage &page, double dpi) const;
    void readCodes(PilePage &page) const;
    void readAllCodes(const Progress &progress);
};

[[noreturn]] static void throwStopped()
{
    throw Error(ErrorCode::Cancelled,
                QCoreApplication::translate("ScanPile", "Reading the scans was stopped."));
}

[[noreturn]] static void throwTooLarge(const PileLimits &limits)
{
    throw Error(ErrorCode::InvalidInput,
                QCoreApplication::translate("ScanPile",
                                            "The pile is larger than %1 MB or %2 pages, more than can be "
                                            "taken in at once. Please choose fewer files.")
                    .arg(limits.bytes / (1024LL * 1024))
                    .arg(limits.pages));
}

static QString sentenceOf(const Error &error)
{
    return error.sentence();
}

void ScanPile::State::open(const QString &path, qint64 bytesLeft, int pagesLeft)
{
    const int index = int(files.size());
    auto file = std::make_unique<File>();
    paths.append(path);
    try {
        ScanLimits limits;
        limits.bytes = bytesLeft;
        limits.pages = pagesLeft;
        limits.readsAhead = false;
        file->content = loadFile(path, bytesLeft);
        auto pictures = PagePictures::open(file->content, limits);
        if (pictures->type() == MediaType::Pdf) {
            requireCopyablePages(file->content, pictures->pageCount());
        }
        file->pictures = std::move(pictures);
        for (int page = 0; page < file->pictures->pageCount(); ++page) {
            pages.append({index, page, {}, false, {}});
        }
    } catch (const Error &error) {
        file->content.clear();
        pages.append({index, -1, {}, false, sentenceOf(error)});
    }
    files.push_back(std::move(file));
}

PagePictures &ScanPile::State::picturesOf(const PilePage &page) const
{
    const File &file = *files.at(size_t(page.file));
    if (!file.pictures) {
        throw Error(ErrorCode::Damaged, page.problem);
    }
    return *file.pictures;
}

QImage ScanPile::State::draw(const PilePage &page, double dpi) const
{
    const PagePictures &pictures = picturesOf(page);
    const std::lock_guard lock(files.at(size_t(page.file))->turn);
    return pictures.page(page.page, dpi);
}

void ScanPile::State::readCodes(PilePage &page) const
{
    try {
        const PageReading reading =
            readPageCodes(picturesOf(page).type(), [&](double dpi) { return draw(page, dpi); });
        page.codes = reading.codes;
        page.isBlank = reading.isBlank;
    } catch (const Error &error) {
        page.problem = sentenceOf(error);
    }
}

/// The calling thread reads pages as the others do, and tells how far all of them are.
void ScanPile::State::readAllCodes(const Progress &progress)
{
    QList<PilePage *> waiting;
    for (PilePage &page : pages) {
        if (page.problem.isEmpty()) {
            waiting.append(&page);
        }
    }
    std::atomic<qsizetype> next{0};
    std::atomic<int> done{int(pages.size() - waiting.size())};
    std::atomic<bool> stopped{false};
    std::exception_ptr failure;
    std::mutex failureTurn;
    const auto work = [&](const Progress &tell) {
        try {
            for (qsizetype i = next++; i < waiting.size() && !stopped; i = next++) {
                readCodes(*waiting.at(i));
                const int finished = ++done;
                if (tell && !tell(finished, int(pages.size()))) {
                    stopped = true;
                }
            }
        } catch (...) { // what is no Error: no memory left
            const std::lock_guard lock(failureTurn);
            failure = std::current_exception();
            stopped = true;
        }
    };
    QThreadPool helpers;
    const int helperCount = std::min(QThread::idealThreadCount(), int(waiting.size())) - 1;
    helpers.setMaxThreadCount(std::max(1, helperCount));
    for (int i = 0; i < helperCount; ++i) {
        helpers.start([&work] { work({}); });
    }
    work(progress);
    helpers.waitForDone();
    if (failure) {
        std::rethrow_exception(failure);
    }
    if (!stopped && progress && !progress(int(pages.size()), int(pages.size()))) {
        stopped = true;
    }
    if (stopped) {
        throwStopped();
    }
}

ScanPile::ScanPile()
    : m_state(std::make_shared<State>())
{
}

ScanPile ScanPile::read(const QStringList &paths, const Progress &progress, const PileLimits &limits)
{
    auto state = std::make_shared<State>();
    qint64 bytes = 0;
    const QStringList files = scanFiles(paths);
    for (const QString &path : files) {
        state->open(path, limits.bytes, limits.pages);
        bytes += state->files.back()->content.size();
        if (bytes > limits.bytes || state->pages.size() > limits.pages) {
            throwTooLarge(limits);
        }
        if (progress && !progress(0, int(state->pages.size()))) {
            throwStopped();
        }
    }
    state->readAllCodes(progress);
    ScanPile pile;
    pile.m_state = std::move(state);
    return pile;
}

const QStringList &ScanPile::files() const
{
    return m_state->paths;
}

const QList<PilePage> &ScanPile::pages() const
{
    return m_state->pages;
}

QImage ScanPile::picture(const PilePage &page, double dpi) const
{
    return m_state->draw(page, dpi);
}

QSizeF ScanPile::pageSizeMm(const PilePage &page) const
{
    const PagePictures &pictures = m_state->picturesOf(page);
    const std::lock_guard lock(m_state->files.at(size_t(page.file))->turn);
    return pictures.pageSizeMm(page.page);
}

MediaType ScanPile::typeOf(const PilePage &page) const
{
    return m_state->picturesOf(page).type();
}

const QByteArray &ScanPile::contentOf(const PilePage &page) const
{
    return m_state->files.at(size_t(page.file))->content;
}

} // namespace renkei
