// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QSizeF>

#include <memory>

class QPDF;
class QImage;

namespace renkei {

/// Throws Error when pages of this PDF cannot be taken over one by one: Damaged (broken, or another number of
/// pages than `pageCount`), InvalidInput (password protected).
void requireCopyablePages(const QByteArray &pdf, int pageCount);

/// Takes single pages out of one PDF, as they are: nothing is drawn anew. What the page does not show itself
/// stays behind: other pages, their pictures in a shared list of resources, attachments, links, form fields
/// (their looks become part of the page), notes about the document. A font that pages share stays whole.
/// Must outlive the file the pages go to, until that is written.
class PdfPagesCopy
{
public:
    /// Throws as requireCopyablePages.
    PdfPagesCopy(const QByteArray &pdf, int pageCount);
    ~PdfPagesCopy();
    PdfPagesCopy(const PdfPagesCopy &) = delete;
    PdfPagesCopy &operator=(const PdfPagesCopy &) = delete;

    /// Adds the page (0-based) at the end of `target`.
    void copyTo(QPDF &target, int page);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace renkei
