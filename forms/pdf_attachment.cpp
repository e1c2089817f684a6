// SPDX-License-Identifier: Apache-2.0
#include "forms/pdf_attachment.h"

#include "exchange/media_type.h"
#include "exchange/page_pictures.h"
#include "exchange/save_file.h"
#include "text/error.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonDocument>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFExc.hh>

#include <algorithm>

namespace renkei::forms {

static constexpr int knownDataVersion = 1;
/// A form's data is a few kilobytes; what is larger is not ours.
static constexpr qint64 attachmentLimit = 4LL * 1024 * 1024;

QString attachmentName(size_t index, size_t count)
{
    if (count < 2) {
        return QStringLiteral("renkei-form.json");
    }
    const auto digits = std::max<qsizetype>(4, QString::number(count).size());
    return QStringLiteral("renkei-form-%1.json").arg(index + 1, int(digits), 10, QLatin1Char('0'));
}

[[noreturn]] static void throwDamaged(const QString &detail)
{
    throw Error(ErrorCode::Damaged,
                QCoreApplication::translate("PdfAttachment",
                                            "This PDF is damaged and its form data cannot be read. "
                                            "Please ask for the file once more."),
                detail);
}

[[noreturn]] static void throwEncrypted()
{
    throw Error(ErrorCode::InvalidInput,
                QCoreApplication::translate("PdfAttachment",
                                            "This PDF is protected with a password. Please save "
                                            "it without the password and read it again."));
}

static QJsonObject parsedData(const QByteArray &data)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(data, &problem);
    if (!document.isObject()) {
        throwDamaged(QStringLiteral("attached JSON: %1").arg(problem.errorString()));
    }
    QJsonObject object = document.object();
    if (object.value(u"renkei").toInt() > knownDataVersion) {
        throw Error(ErrorCode::Newer, QCoreApplication::translate(
                                          "PdfAttachment", "This form was made with a newer version of the "
                                                           "program. Please update this one and read it "
                                                           "again."));
    }
    return object;
}

static QByteArray attachedBytes(QPDFFileSpecObjectHelper &file)
{
    QPDFEFStreamObjectHelper stream(file.getEmbeddedFileStream());
    if (!stream.getObjectHandle().isStream() || stream.getSize() > size_t(attachmentLimit)) {
        throwDamaged(QStringLiteral("attachment has no stream, or is too large"));
    }
    const std::shared_ptr<Buffer> buffer = stream.getObjectHandle().getStreamData(qpdf_dl_all);
    QByteArray data(reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize()));
    const QByteArray checkSum = QByteArray::fromStdString(stream.getChecksum());
    if (!checkSum.isEmpty() && checkSum != QCryptographicHash::hash(data, QCryptographicHash::Md5)) {
        throwDamaged(QStringLiteral("attachment does not match its checksum"));
    }
    return data;
}

static QList<QJsonObject> readAttachments(QPDF &pdf)
{
    QList<QJsonObject> forms;
    QPDFEmbeddedFileDocumentHelper helper(pdf);
    for (const auto &[key, file] : helper.getEmbeddedFiles()) { // a map: in the order of the names
        const QString name = QString::fromStdString(key);
        if (name.startsWith(u"renkei-form") && name.endsWith(u".json")) {
            forms += parsedData(attachedBytes(*file));
        }
    }
    if (forms.isEmpty()) {
        throw Error(ErrorCode::InvalidInput,
                    QCoreApplication::translate("PdfAttachment",
                                                "This PDF carries no form data. Only PDFs that "
                                                "this program made can be read back; scans "
                                                "and printed copies cannot."));
    }
    return forms;
}

QList<QJsonObject> readFormDataFrom(const QByteArray &pdf)
{
    if (mediaTypeOf(pdf) != MediaType::Pdf) {
        throw Error(ErrorCode::InvalidInput,
                    QCoreApplication::translate("PdfAttachment",
                                                "This file is not a PDF. Please choose the PDF "
                                                "that this program made."));
    }
    try {
        QPDF file;
        file.setSuppressWarnings(true);
        file.setAttemptRecovery(false);
        file.processMemoryFile("PDF", pdf.constData(), size_t(pdf.size()));
        if (file.isEncrypted()) {
            throwEncrypted();
        }
        return readAttachments(file);
    } catch (const QPDFExc &problem) {
        if (problem.getErrorCode() == qpdf_e_password) {
            throwEncrypted();
        }
        throwDamaged(QString::fromStdString(problem.getMessageDetail()));
    } catch (const std::runtime_error &problem) {
        throwDamaged(QString::fromUtf8(problem.what()));
    } catch (const std::logic_error &problem) {
        throwDamaged(QString::fromUtf8(problem.what()));
    }
}

QList<QJsonObject> readFormData(const QString &path)
{
    return readFormDataFrom(loadFile(path, ScanLimits().bytes));
}

} // namespace renkei::forms
