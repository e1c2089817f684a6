// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace renkei::test {

/// What a PDF tool says about a file: poppler's and qpdf's programs judge ours.
struct ToolAnswer
{
    int exitCode = -1;
    QByteArray output;
    QByteArray errors;
};
ToolAnswer runTool(const QString &program, const QStringList &arguments);

/// The text layer as pdftotext -raw reads it.
QString pdfText(const QByteArray &pdf);
/// The text layer without white space of any kind.
QString pdfTextWithoutSpaces(const QByteArray &pdf);
QString withoutSpaces(const QString &text);

/// The bytes in a file of their own, gone with the object.
class TemporaryPdf
{
public:
    explicit TemporaryPdf(const QByteArray &content);
    ~TemporaryPdf();
    TemporaryPdf(const TemporaryPdf &) = delete;
    TemporaryPdf &operator=(const TemporaryPdf &) = delete;
    const QString &path() const { return m_path; }

private:
    QString m_path;
};

} // namespace renkei::test
