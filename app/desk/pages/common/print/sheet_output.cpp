// SPDX-License-Identifier: Apache-2.0
#include "app/desk/pages/common/print/sheet_output.h"

#include "app/desk/shell/desk_context.h"
#include "forms/pdf_writer.h"
#include "forms/printing.h"
#include "text/error.h"

#include <QCoreApplication>
#include <QDir>
#include <QPrinter>
#include <QProgressDialog>
#include <QSet>

namespace renkei::desk {

static QString say(const char *sentence)
{
    return QCoreApplication::translate("SheetOutput", sentence);
}

QString fileNameFrom(const QString &title)
{
    QString name;
    for (const QChar letter : title.trimmed()) {
        name += QStringLiteral("/\\:*?\"<>|").contains(letter) || letter < u' ' ? QChar(u'_') : letter;
    }
    // Leave room for a number and the ending: file systems stop at 255 bytes, a kanji takes three.
    name.truncate(60);
    return name.isEmpty() ? QStringLiteral("sheet") : name;
}

static forms::PdfOptions pdfOptions(const DeskContext &context)
{
    forms::PdfOptions options;
    options.created = context.clock().now();
    return options;
}

bool saveSheets(DeskContext &context, QWidget *parent, const std::vector<forms::PlacedDocument> &documents,
                const QString &title)
{
    const QString path = context.seam().saveFile(parent, say(QT_TRANSLATE_NOOP("SheetOutput", "Save as PDF")),
                                                 fileNameFrom(title) + QStringLiteral(".pdf"),
                                                 {say(QT_TRANSLATE_NOOP("SheetOutput", "PDF (*.pdf)"))},
                                                 QStringLiteral("pdf"));
    if (path.isEmpty()) {
        return false;
    }
    const forms::PdfOptions options = pdfOptions(context);
    const bool written =
        context.run(parent, say(QT_TRANSLATE_NOOP("SheetOutput", "Writing the PDF")), [&](LongWork &work) {
            work.stopIfCancelled();
            forms::writePdfFile(documents, path, options);
        });
    if (written) {
        context.showStatus(
            say(QT_TRANSLATE_NOOP("SheetOutput", "Saved as %1.")).arg(QDir::toNativeSeparators(path)));
    }
    return written;
}

bool saveSheetsApart(DeskContext &context, QWidget *parent, const std::vector<NamedSheets> &sheets)
{
    const QString folder = context.seam().chooseFolder(
        parent, say(QT_TRANSLATE_NOOP("SheetOutput", "Folder for the PDF files")), QStringLiteral("pdf"));
    if (folder.isEmpty()) {
        return false;
    }
    std::vector<forms::PdfJob> jobs;
    QSet<QString> taken;
    for (const NamedSheets &each : sheets) {
        const QString name = fileNameFrom(each.fileName);
        QString free = name;
        for (int n = 2; taken.contains(free); ++n) {
            free = QStringLiteral("%1-%2").arg(name).arg(n);
        }
        taken.insert(free);
        jobs.push_back({each.documents, QDir(folder).filePath(free + QStringLiteral(".pdf"))});
    }
    const forms::PdfOptions options = pdfOptions(context);
    const bool written =
        context.run(parent, say(QT_TRANSLATE_NOOP("SheetOutput", "Writing the PDF")), [&](LongWork &work) {
            forms::writePdfFiles(
                jobs.size(), [&](size_t i) { return jobs[i]; }, options,
                [&](size_t done, size_t all) {
                    work.report(qint64(done), qint64(all));
                    return !work.isCancelled();
                });
        });
    if (written) {
        context.showStatus(say(QT_TRANSLATE_NOOP("SheetOutput", "%1 files saved in %2."))
                               .arg(jobs.size())
                               .arg(QDir::toNativeSeparators(folder)));
    }
    return written;
}

bool printSheets(DeskContext &context, QWidget *parent, const std::vector<forms::PlacedDocument> &documents,
                 const QString &title)
{
    std::unique_ptr<QPrinter> printer;
    try {
        printer = context.seam().choosePrinter(parent, title);
    } catch (const Error &error) {
        if (error.code() != ErrorCode::Unavailable) {
            throw;
        }
        const Question question{title, error.sentence(),
                                say(QT_TRANSLATE_NOOP("SheetOutput", "Save as PDF"))};
        return context.seam().ask(parent, question) && saveSheets(context, parent, documents, title);
    }
    if (!printer) {
        return false;
    }
    QProgressDialog progress(say(QT_TRANSLATE_NOOP("SheetOutput", "Printing")),
                             say(QT_TRANSLATE_NOOP("SheetOutput", "Stop")), 0, 0, parent);
    progress.setWindowModality(Qt::WindowModal);
    progress.setMinimumDuration(300);
    printer->setDocName(title);
    forms::printDocuments(*printer, documents, [&](int done, int all) {
        progress.setMaximum(all);
        progress.setValue(done);
        return !progress.wasCanceled();
    });
    context.showStatus(say(QT_TRANSLATE_NOOP("SheetOutput", "Sent to the printer.")));
    return true;
}

} // namespace renkei::desk
