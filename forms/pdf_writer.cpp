// SPDX-License-Identifier: Apache-2.0
#include "forms/pdf_writer.h"

#include "exchange/save_file.h"
#include "forms/font_library.h"
#include "forms/pdf_attachment.h"
#include "forms/pdf_content.h"
#include "text/error.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QMap>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

#include <utility>

namespace renkei::forms {

using Handle = QPDFObjectHandle;

/// A page waiting for the fonts to be complete.
struct DrawnPage
{
    QByteArray content;
    double widthMm = 0;
    double heightMm = 0;
};

/// An official layer that is in the file already; the pointer is kept so that no other layer gets its
/// address.
struct SharedLayer
{
    std::shared_ptr<const PlacedLayer> layer;
    QByteArray name;
};

struct PdfWriter::Private
{
    PdfOptions options;
    PdfFontSet fonts;
    QString title;
    QString language;
    std::vector<DrawnPage> pages;
    QHash<const PlacedLayer *, SharedLayer> layers;
    QHash<QByteArray, QByteArray> layerNames; ///< content → name, for equal layers of different origin
    std::vector<std::pair<QByteArray, DrawnPage>> layerContents; ///< by name, in the order of first use
    std::vector<QByteArray> attachments;                         ///< the data of each form
    std::vector<PlacedAttachment> furtherAttachments;

    Private(PdfOptions pdfOptions, std::shared_ptr<FontLibrary> library)
        : options(std::move(pdfOptions))
        , fonts(std::move(library))
    {
    }
    QByteArray layerName(const PlacedPage &page);
    void addPages(QPDF &pdf);
    void addAttachments(QPDF &pdf);
    void addDescription(QPDF &pdf);
    QByteArray assemble();
};

static Handle textObject(const QString &text)
{
    return Handle::newUnicodeString(text.toStdString());
}

static Handle streamObject(QPDF &pdf, const QByteArray &data)
{
    return Handle::newStream(&pdf, data.toStdString());
}

static Handle sheetBox(const DrawnPage &page)
{
    constexpr double pointsPerMm = 72.0 / 25.4;
    const QByteArray box =
        "[0 0 " + pdfNumber(page.widthMm * pointsPerMm) + ' ' + pdfNumber(page.heightMm * pointsPerMm) + ']';
    return Handle::parse(box.toStdString());
}

QByteArray PdfWriter::Private::layerName(const PlacedPage &page)
{
    SharedLayer &shared = layers[page.official.get()];
    if (shared.name.isEmpty()) {
        shared.layer = page.official;
        const QByteArray content = layerContent(*page.official, page.heightMm, fonts);
        QByteArray &name = layerNames[content];
        if (name.isEmpty()) {
            name = "O" + QByteArray::number(layerContents.size());
            layerContents.push_back({name, {content, page.widthMm, page.heightMm}});
        }
        shared.name = name;
    }
    return shared.name;
}

PdfWriter::PdfWriter(PdfOptions options, std::shared_ptr<FontLibrary> fonts)
    : d(std::make_unique<Private>(std::move(options),
                                  fonts ? std::move(fonts) : std::make_shared<FontLibrary>()))
{
}

PdfWriter::~PdfWriter() = default;

void PdfWriter::add(const PlacedDocument &document)
{
    if (d->pages.empty()) {
        d->title = document.title;
        d->language = document.language;
    }
    for (const PlacedPage &page : document.pages) {
        QByteArray content;
        if (page.official) {
            content = '/' + d->layerName(page) + " Do\n";
        }
        content += layerContent(page.filled, page.heightMm, d->fonts);
        for (const PlacedQr &qr : page.qrs) {
            content += qrContent(qr, page.heightMm);
        }
        d->pages.push_back({content, page.widthMm, page.heightMm});
    }
    // Copies of one form (甲/乙, 控) carry the same data: once is enough.
    const bool isCopy = !d->attachments.empty() && d->attachments.back() == document.data;
    if (d->options.attachData && !document.data.isEmpty() && !isCopy) {
        d->attachments.push_back(document.data);
    }
    if (d->options.attachData) {
        d->furtherAttachments.insert(d->furtherAttachments.end(), document.attachments.begin(),
                                     document.attachments.end());
    }
}

void PdfWriter::Private::addPages(QPDF &pdf)
{
    Handle fontDictionary = Handle::newDictionary();
    for (const auto &font : fonts.fonts()) {
        fontDictionary.replaceKey('/' + font->resourceName().toStdString(), font->write(pdf));
    }
    Handle layerResources = pdf.makeIndirectObject(Handle::newDictionary());
    layerResources.replaceKey("/Font", fontDictionary);
    Handle layerDictionary = Handle::newDictionary();
    for (const auto &[name, layer] : layerContents) {
        Handle form = streamObject(pdf, layer.content);
        Handle dictionary = form.getDict();
        dictionary.replaceKey("/Type", Handle::newName("/XObject"));
        dictionary.replaceKey("/Subtype", Handle::newName("/Form"));
        dictionary.replaceKey("/BBox", sheetBox(layer));
        dictionary.replaceKey("/Resources", layerResources);
        layerDictionary.replaceKey('/' + name.toStdString(), form);
    }
    Handle tree = pdf.getRoot().getKey("/Pages");
    Handle resources = Handle::newDictionary();
    resources.replaceKey("/Font", fontDictionary);
    resources.replaceKey("/XObject", layerDictionary);
    tree.replaceKey("/Resources", resources);
    Handle kids = Handle::newArray();
    for (DrawnPage &drawn : pages) {
        Handle page = Handle::newDictionary();
        page.replaceKey("/Type", Handle::newName("/Page"));
        page.replaceKey("/Parent", tree);
        page.replaceKey("/MediaBox", sheetBox(drawn));
        page.replaceKey("/Contents", streamObject(pdf, std::exchange(drawn.content, {})));
        kids.appendItem(pdf.makeIndirectObject(page));
    }
    tree.replaceKey("/Kids", kids);
    tree.replaceKey("/Count", Handle::newInteger(qint64(pages.size())));
}

static Handle pdfDate(const QDateTime &moment)
{
    return Handle::newString(moment.toUTC().toString(QStringLiteral("'D:'yyyyMMddHHmmss'Z'")).toStdString());
}

static Handle fileSpecification(QPDF &pdf, const QString &name, const QByteArray &data,
                                const QDateTime &moment)
{
    Handle stream = streamObject(pdf, data);
    Handle parameters = Handle::newDictionary();
    parameters.replaceKey("/Size", Handle::newInteger(data.size()));
    parameters.replaceKey(
        "/CheckSum",
        Handle::newString(QCryptographicHash::hash(data, QCryptographicHash::Md5).toStdString()));
    if (moment.isValid()) {
        parameters.replaceKey("/ModDate", pdfDate(moment));
    }
    Handle dictionary = stream.getDict();
    dictionary.replaceKey("/Type", Handle::newName("/EmbeddedFile"));
    dictionary.replaceKey("/Subtype", Handle::newName("/application/json"));
    dictionary.replaceKey("/Params", parameters);
    Handle files = Handle::newDictionary();
    files.replaceKey("/F", stream);
    files.replaceKey("/UF", stream);
    Handle specification = Handle::newDictionary();
    specification.replaceKey("/Type", Handle::newName("/Filespec"));
    specification.replaceKey("/F", Handle::newString(name.toStdString()));
    specification.replaceKey("/UF", textObject(name));
    specification.replaceKey("/AFRelationship", Handle::newName("/Data"));
    specification.replaceKey("/EF", files);
    return pdf.makeIndirectObject(specification);
}

void PdfWriter::Private::addAttachments(QPDF &pdf)
{
    // The name tree of a PDF is sorted; two forms may attach files of one name.
    QMap<QString, QByteArray> files;
    for (size_t i = 0; i < attachments.size(); ++i) {
        files.insert(attachmentName(i, attachments.size()), attachments[i]);
    }
    for (const PlacedAttachment &attachment : furtherAttachments) {
        QString name = attachment.name;
        for (int i = 2; files.contains(name); ++i) {
            name = QStringLiteral("%1-%2").arg(i).arg(attachment.name);
        }
        files.insert(name, attachment.data);
    }
    if (files.isEmpty()) {
        return;
    }
    Handle names = Handle::newArray();
    for (auto file = files.begin(); file != files.end(); ++file) {
        names.appendItem(textObject(file.key()));
        names.appendItem(fileSpecification(pdf, file.key(), file.value(), options.created));
    }
    Handle tree = Handle::newDictionary();
    tree.replaceKey("/Names", names);
    Handle catalogueNames = Handle::newDictionary();
    catalogueNames.replaceKey("/EmbeddedFiles", pdf.makeIndirectObject(tree));
    pdf.getRoot().replaceKey("/Names", catalogueNames);
}

void PdfWriter::Private::addDescription(QPDF &pdf)
{
    Handle root = pdf.getRoot();
    root.replaceKey("/Lang", Handle::newString(language.toStdString()));
    root.replaceKey("/ViewerPreferences", Handle::parse("<< /DisplayDocTitle true >>"));
    Handle information = pdf.makeIndirectObject(Handle::newDictionary());
    information.replaceKey("/Title", textObject(title));
    information.replaceKey("/Creator", Handle::newString("Renkei Desk"));
    if (options.created.isValid()) {
        information.replaceKey("/CreationDate", pdfDate(options.created));
    }
    pdf.getTrailer().replaceKey("/Info", information);
}

/// A device can fail without a word; memory that holds a PDF with all its pages is what gets saved.
static void checkWhole(const QByteArray &file, size_t pageCount)
{
    try {
        QPDF check;
        check.setSuppressWarnings(true);
        check.setAttemptRecovery(false);
        check.processMemoryFile("written PDF", file.constData(), size_t(file.size()));
        if (file.trimmed().endsWith("%%EOF") && check.getAllPages().size() == pageCount) {
            return;
        }
    } catch (const std::exception &) { // NOLINT(bugprone-empty-catch): answered below
    }
    throw Error(ErrorCode::Internal,
                QCoreApplication::translate(
                    "PdfWriter", "The PDF could not be made and nothing was saved. Please try again."),
                QStringLiteral("the finished PDF does not read back"));
}

QByteArray PdfWriter::Private::assemble()
{
    QPDF pdf;
    pdf.emptyPDF();
    addPages(pdf);
    addAttachments(pdf);
    addDescription(pdf);
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setMinimumPDFVersion("1.7");
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.setDeterministicID(true);
    writer.write();
    const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize())};
}

QByteArray PdfWriter::finish()
{
    if (d->pages.empty()) {
        throw Error(ErrorCode::InvalidInput,
                    QCoreApplication::translate("PdfWriter",
                                                "There is nothing to print. Please choose at least "
                                                "one form and one person."));
    }
    const size_t pageCount = d->pages.size();
    QByteArray file = d->assemble();
    d.reset(); // a thousand pages need not be held twice while they are read back
    checkWhole(file, pageCount);
    return file;
}

QByteArray writePdf(const std::vector<PlacedDocument> &documents, const PdfOptions &options)
{
    PdfWriter writer(options);
    for (const PlacedDocument &document : documents) {
        writer.add(document);
    }
    return writer.finish();
}

void writePdfFile(const std::vector<PlacedDocument> &documents, const QString &path,
                  const PdfOptions &options)
{
    saveFile(path, writePdf(documents, options));
}

} // namespace renkei::forms
