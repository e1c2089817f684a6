// SPDX-License-Identifier: Apache-2.0
#include "exchange/save_file.h"
#include "forms/font_library.h"
#include "forms/pdf_writer.h"
#include "text/error.h"

#include <QCoreApplication>
#include <QFuture>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <algorithm>
#include <deque>
#include <exception>

namespace renkei::forms {

/// What went wrong, if anything: QFuture carries only exceptions of Qt's own kind over to the waiting thread.
static std::exception_ptr writeJob(const PdfJob &job, const PdfOptions &options,
                                   const std::shared_ptr<FontLibrary> &fonts)
{
    try {
        PdfWriter writer(options, fonts);
        for (const PlacedDocument &document : job.documents) {
            writer.add(document);
        }
        saveFile(job.path, writer.finish());
        return {};
    } catch (...) {
        return std::current_exception();
    }
}

void writePdfFiles(size_t count, const std::function<PdfJob(size_t)> &produce, const PdfOptions &options,
                   const std::function<bool(size_t, size_t)> &progress)
{
    const auto fonts = std::make_shared<FontLibrary>();
    QThreadPool pool; // its destructor waits: no thread outlives this call, whatever is thrown
    pool.setMaxThreadCount(std::max(1, QThread::idealThreadCount()));
    const size_t waitingAtMost = size_t(pool.maxThreadCount()) * 2;
    std::deque<QFuture<std::exception_ptr>> underWay;
    size_t done = 0;
    const auto finishOldest = [&] {
        if (const std::exception_ptr problem = underWay.front().result()) {
            std::rethrow_exception(problem);
        }
        underWay.pop_front();
        ++done;
        if (progress && !progress(done, count)) {
            throw Error(ErrorCode::Cancelled,
                        QCoreApplication::translate("PdfWriter", "Stopped. %1 of %2 files were written.")
                            .arg(done + underWay.size())
                            .arg(count));
        }
    };
    for (size_t i = 0; i < count; ++i) {
        underWay.push_back(QtConcurrent::run(
            &pool, [job = produce(i), &options, fonts] { return writeJob(job, options, fonts); }));
        while (underWay.size() >= waitingAtMost) {
            finishOldest();
        }
    }
    while (!underWay.empty()) {
        finishOldest();
    }
}

} // namespace renkei::forms
