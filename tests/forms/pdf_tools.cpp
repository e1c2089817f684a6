// SPDX-License-Identifier: Apache-2.0
#include "forms/pdf_tools.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryFile>

#include <algorithm>

namespace renkei::test {

ToolAnswer runTool(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    constexpr int timeLimitMs = 60'000;
    ToolAnswer answer;
    if (process.waitForFinished(timeLimitMs) && process.exitStatus() == QProcess::NormalExit) {
        answer.exitCode = process.exitCode();
    }
    answer.output = process.readAllStandardOutput();
    answer.errors = process.readAllStandardError();
    return answer;
}

TemporaryPdf::TemporaryPdf(const QByteArray &content)
{
    QTemporaryFile file;
    file.setAutoRemove(false);
    if (file.open() && file.write(content) == content.size()) {
        m_path = file.fileName();
    }
}

TemporaryPdf::~TemporaryPdf()
{
    QFile::remove(m_path);
}

QString pdfText(const QByteArray &pdf)
{
    const TemporaryPdf file(pdf);
    return QString::fromUtf8(
        runTool(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), QStringLiteral("-enc"),
                                              QStringLiteral("UTF-8"), file.path(), QStringLiteral("-")})
            .output);
}

QString withoutSpaces(const QString &text)
{
    QString kept;
    std::ranges::copy_if(text, std::back_inserter(kept), [](QChar c) { return !c.isSpace(); });
    return kept;
}

QString pdfTextWithoutSpaces(const QByteArray &pdf)
{
    return withoutSpaces(pdfText(pdf));
}

} // namespace renkei::test
