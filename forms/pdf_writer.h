// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/placed_page.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

/// The PDF back end: embeds one subset per font and file, an exact text layer for every character, the text
/// as issued once per file, and the filled-in data as attached JSON. Same input and moment, same bytes.
namespace renkei::forms {

class FontLibrary;

struct PdfOptions
{
    QDateTime created; ///< UTC, from the Clock; stands in the file as its creation date; null = none
    bool attachData = true;
};

/// Writes one file, a document at a time, so that a long run never holds all of them.
class PdfWriter
{
public:
    /// `fonts` may be shared by the writers of a batch; a writer alone makes its own.
    explicit PdfWriter(PdfOptions options, std::shared_ptr<FontLibrary> fonts = {});
    ~PdfWriter();
    PdfWriter(const PdfWriter &) = delete;
    PdfWriter &operator=(const PdfWriter &) = delete;

    /// Throws Error(Unavailable) naming a font family that is not installed.
    void add(const PlacedDocument &document);
    /// The finished file, read back and checked. Throws Error(InvalidInput) when nothing was added. The
    /// writer is used up afterwards.
    QByteArray finish();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// One file with all documents, in order.
QByteArray writePdf(const std::vector<PlacedDocument> &documents, const PdfOptions &options);
/// As writePdf, saved: the file at `path` is replaced only when the new one is whole. Throws
/// Error(DeviceFailed).
void writePdfFile(const std::vector<PlacedDocument> &documents, const QString &path,
                  const PdfOptions &options);

/// One file of a batch: the copies and sheets of one person.
struct PdfJob
{
    std::vector<PlacedDocument> documents;
    QString path;
};

/// Writes `count` files on all cores; `produce(i)` is called on the calling thread, in order. `progress(done,
/// all)` is called on the calling thread and returns false to stop: then Error(Cancelled), and the files
/// written so far stay. Each file has font subsets of its own, so that none tells the names of another.
void writePdfFiles(size_t count, const std::function<PdfJob(size_t)> &produce, const PdfOptions &options,
                   const std::function<bool(size_t, size_t)> &progress = {});

} // namespace renkei::forms
