// SPDX-License-Identifier: Apache-2.0
// 1,000 filled 様式4 as one file and as 1,000 files, in the font of the form, beside LibreOffice doing the
// same in the same run. tests/bench/peers.sh installs LibreOffice; without it only our own figures are
// printed.
#include "bench/memory_use.h"
#include "bench/timing.h"
#include "forms/form_template.h"
#include "forms/pdf_writer.h"
#include "forms/typesetter.h"
#include "platform/clock.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>
#include <functional>
#include <vector>

using namespace renkei;
using renkei::test::out;
using namespace renkei::forms;

static constexpr int formCount = 1000;
static constexpr int rounds = 5;
/// LibreOffice needs 50 ms a file; a tenth of them says what a thousand take.
static constexpr int peerFileCount = 100;

static QJsonObject person(size_t index)
{
    const QString family = QStringLiteral("髙山渡佐鈴田中林森橋");
    const QString given = QStringLiteral("日月花明美和子男一彩");
    const QString name = QString(family.at(qsizetype(index) % 10)) + family.at(qsizetype(index / 10) % 10) +
                         QStringLiteral("　") + given.at(qsizetype(index / 100) % 10) + QStringLiteral("子");
    return {{QStringLiteral("signer"),
             QJsonObject{{QStringLiteral("name"), name},
                         {QStringLiteral("address"),
                          QStringLiteral("福島市宮町%1番%2号").arg(index % 30).arg(index)}}},
            {QStringLiteral("explainer"),
             QJsonObject{{QStringLiteral("office"), QStringLiteral("訪問看護ステーションふくしま")},
                         {QStringLiteral("name"), QStringLiteral("佐藤 花子")}}},
            {QStringLiteral("date"), QStringLiteral("2026-11-22")}};
}

static FormTemplate consentForm()
{
    QFile file(QStringLiteral(":/packs/fukushima/forms/form4.xml"));
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("form4.xml is not among the resources");
    }
    return readTemplate(file.readAll(), QStringLiteral("form4.xml"));
}

static double medianSeconds(const std::function<void()> &work)
{
    std::vector<double> seconds;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        work();
        seconds.push_back(double(timer.nsecsElapsed()) / 1e9);
    }
    std::ranges::nth_element(seconds, seconds.begin() + rounds / 2);
    return seconds[rounds / 2];
}

static QByteArray oneFile(const PdfOptions &options)
{
    Typesetter typesetter(consentForm());
    PdfWriter writer(options);
    for (size_t i = 0; i < formCount; ++i) {
        writer.add(typesetter.typeset(person(i)));
    }
    return writer.finish();
}

static void manyFiles(const QString &folder, const PdfOptions &options)
{
    Typesetter typesetter(consentForm());
    writePdfFiles(
        formCount,
        [&](size_t i) {
            return PdfJob{{typesetter.typeset(person(i))}, folder + QStringLiteral("/%1.pdf").arg(i)};
        },
        options);
}

/// The same text in the same font, one page a person, as LibreOffice's own flat format.
static QByteArray flatText(int first, int count)
{
    QFile text(QStringLiteral(RENKEI_SOURCE "/tests/data/regulation/form4.txt"));
    if (!text.open(QIODevice::ReadOnly)) {
        qFatal("form4.txt is missing");
    }
    QString body;
    const QStringList paragraphs = QString::fromUtf8(text.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (int i = first; i < first + count; ++i) {
        QString style = QStringLiteral("break");
        const QJsonObject signer = person(size_t(i)).value(u"signer").toObject();
        for (QString paragraph : paragraphs) {
            if (paragraph == QStringLiteral("住所")) {
                paragraph += u' ' + signer.value(u"address").toString();
            } else if (paragraph == QStringLiteral("氏名")) {
                paragraph += u' ' + signer.value(u"name").toString();
            }
            body += QStringLiteral("<text:p text:style-name=\"%1\">%2</text:p>\n")
                        .arg(style, paragraph.toHtmlEscaped());
            style = QStringLiteral("body");
        }
    }
    return QStringLiteral(
               "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
               "<office:document xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
               "xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" "
               "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" "
               "xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\" "
               "office:version=\"1.3\" office:mimetype=\"application/vnd.oasis.opendocument.text\">"
               "<office:automatic-styles>"
               "<style:style style:name=\"body\" style:family=\"paragraph\"><style:text-properties "
               "style:font-name-asian=\"BIZ UDMincho\" style:font-family-asian=\"BIZ UDMincho\" "
               "fo:font-family=\"BIZ UDMincho\" fo:font-size=\"10.5pt\" style:font-size-asian=\"10.5pt\"/>"
               "</style:style><style:style style:name=\"break\" style:family=\"paragraph\" "
               "style:parent-style-name=\"body\"><style:paragraph-properties fo:break-before=\"page\"/>"
               "<style:text-properties style:font-family-asian=\"BIZ UDMincho\" "
               "fo:font-family=\"BIZ UDMincho\" fo:font-size=\"10.5pt\" style:font-size-asian=\"10.5pt\"/>"
               "</style:style></office:automatic-styles><office:body><office:text>\n%1"
               "</office:text></office:body></office:document>\n")
        .arg(body)
        .toUtf8();
}

static void save(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
        qFatal("cannot write the peer's input");
    }
}

static double peerSeconds(const QString &soffice, const QTemporaryDir &folder, const QStringList &inputs)
{
    QElapsedTimer timer;
    timer.start();
    QProcess process;
    process.start(soffice, QStringList{QStringLiteral("-env:UserInstallation=file://") +
                                           folder.filePath(QStringLiteral("profile")),
                                       QStringLiteral("--headless"), QStringLiteral("--convert-to"),
                                       QStringLiteral("pdf"), QStringLiteral("--outdir"), folder.path()} +
                               inputs);
    constexpr int patienceMs = 300'000;
    if (!process.waitForFinished(patienceMs) || process.exitCode() != 0) {
        qFatal("LibreOffice did not finish");
    }
    return double(timer.nsecsElapsed()) / 1e9;
}

static void comparePeer(double ourOne, double ourMany)
{
    const QString soffice = QStandardPaths::findExecutable(QStringLiteral("soffice"));
    if (soffice.isEmpty()) {
        out() << "LibreOffice is not installed (tests/bench/peers.sh): no ratios.\n";
        return;
    }
    const QTemporaryDir folder;
    const QString one = folder.filePath(QStringLiteral("one.fodt"));
    save(one, flatText(0, formCount));
    QStringList many;
    for (int i = 0; i < peerFileCount; ++i) {
        many += folder.filePath(QStringLiteral("%1.fodt").arg(i));
        save(many.back(), flatText(i, 1));
    }
    const QString warm = folder.filePath(QStringLiteral("warm.fodt"));
    save(warm, flatText(0, 1));
    peerSeconds(soffice, folder, {warm}); // makes the profile
    const double start = peerSeconds(soffice, folder, {warm});
    const double peerOne = peerSeconds(soffice, folder, {one});
    const double peerMany = start + (peerSeconds(soffice, folder, many) - start) * formCount / peerFileCount;
    const qint64 pages = QFile(folder.filePath(QStringLiteral("one.pdf"))).size();
    out() << QStringLiteral("LibreOffice, one file    %1 s  (%2 bytes)\n").arg(peerOne, 0, 'f', 2).arg(pages);
    out() << QStringLiteral("LibreOffice, %1 files  %2 s  (reckoned from %3)\n")
                 .arg(formCount)
                 .arg(peerMany, 0, 'f', 2)
                 .arg(peerFileCount);
    out() << QStringLiteral("ratio, one file          %1 times as fast (wanted: 3)\n")
                 .arg(peerOne / ourOne, 0, 'f', 1);
    out() << QStringLiteral("ratio, %1 files        %2 times as fast (wanted: 2)\n")
                 .arg(formCount)
                 .arg(peerMany / ourMany, 0, 'f', 1);
}

/// The most memory one job takes, in a process of its own: what ran before leaves its traces otherwise.
static double peakMb(const QString &job)
{
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {job});
    if (!process.waitForFinished() || process.exitCode() != 0) {
        qFatal("the memory measurement did not finish");
    }
    return process.readAllStandardOutput().trimmed().toDouble();
}

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const PdfOptions options{SystemClock().now()};
    const QTemporaryDir folder;
    const QString job = application.arguments().value(1);
    if (!job.isEmpty()) {
        if (job == QStringLiteral("one")) {
            oneFile(options);
        } else {
            manyFiles(folder.path(), options);
        }
        out() << test::peakMemoryMb() << '\n';
        return 0;
    }
    QByteArray file;
    const double one = medianSeconds([&] { file = oneFile(options); });
    const double many = medianSeconds([&] { manyFiles(folder.path(), options); });
    const qint64 each = QFile(folder.filePath(QStringLiteral("0.pdf"))).size();
    out() << QStringLiteral("%1 forms, one file     %2 s, %3 MB at most (wanted: under 80), %4 bytes\n")
                 .arg(formCount)
                 .arg(one, 0, 'f', 3)
                 .arg(peakMb(QStringLiteral("one")), 0, 'f', 0)
                 .arg(file.size());
    out() << QStringLiteral("%1 forms, %1 files   %2 s, %3 MB at most (wanted: under 80), %4 bytes each\n")
                 .arg(formCount)
                 .arg(many, 0, 'f', 3)
                 .arg(peakMb(QStringLiteral("many")), 0, 'f', 0)
                 .arg(each);
    out().flush();
    comparePeer(one, many);
    return 0;
}
