// SPDX-License-Identifier: Apache-2.0
#include "forms/placed_sample.h"

#include "forms/font_lookup.h"

#include <QFile>
#include <QFont>
#include <QGlyphRun>
#include <QTextBoundaryFinder>
#include <QTextLayout>

namespace renkei::test {

using forms::PlacedDocument;
using forms::PlacedGlyph;
using forms::PlacedLayer;
using forms::PlacedPage;
using forms::PlacedRun;

static constexpr int layoutPixels = 1000;

struct Cluster
{
    QString family;
    quint32 glyph = 0;
    double advance = 0; ///< in em
};

static Cluster clusterOf(const QString &text)
{
    for (const QString &family : {QStringLiteral("BIZ UDMincho"), QStringLiteral("IPAmjMincho")}) {
        QFont font(family);
        font.setStyleStrategy(QFont::NoFontMerging);
        font.setHintingPreference(QFont::PreferNoHinting);
        font.setPixelSize(layoutPixels);
        QTextLayout layout(text, font);
        layout.beginLayout();
        QTextLine line = layout.createLine();
        line.setLineWidth(1e6);
        layout.endLayout();
        const QList<QGlyphRun> runs = layout.glyphRuns();
        if (!runs.isEmpty() && runs[0].glyphIndexes().value(0) != 0) {
            return {family, runs[0].glyphIndexes().value(0), line.naturalTextWidth() / layoutPixels};
        }
    }
    return {};
}

std::vector<PlacedRun> placedRuns(const QString &text, QPointF origin, double sizePt)
{
    std::vector<PlacedRun> runs;
    const double em = sizePt * forms::mmPerPoint;
    double x = 0;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    for (int from = 0, to = int(finder.toNextBoundary()); to > from;
         from = to, to = int(finder.toNextBoundary())) {
        const QString part = text.mid(from, to - from);
        const Cluster cluster = clusterOf(part);
        if (runs.empty() || runs.back().fontFamily != cluster.family) {
            PlacedRun run;
            run.origin = origin + QPointF(x, 0);
            run.fontFamily = cluster.family;
            run.sizePt = sizePt;
            runs.push_back(run);
        }
        PlacedRun &run = runs.back();
        run.glyphs.push_back(PlacedGlyph{cluster.glyph, origin.x() + x - run.origin.x(), 0,
                                         int(run.text.size()), int(part.size())});
        run.text += part;
        x += cluster.advance * em;
    }
    return runs;
}

PlacedDocument placedDocument(const QStringList &paragraphs, const QStringList &values,
                              const QByteArray &data)
{
    auto official = std::make_shared<PlacedLayer>();
    PlacedPage page;
    double y = 25;
    const auto place = [&](const QString &text, PlacedLayer &layer) {
        constexpr int charactersPerLine = 45;
        for (qsizetype from = 0; from < text.size(); from += charactersPerLine) {
            for (PlacedRun &run : placedRuns(text.mid(from, charactersPerLine), {20, y})) {
                layer.runs.push_back(std::move(run));
            }
            y += 5.5;
        }
    };
    for (const QString &paragraph : paragraphs) {
        place(paragraph, *official);
    }
    int number = 0;
    for (const QString &value : values) {
        const double top = y - 4;
        place(value, page.filled);
        page.fields.push_back({QStringLiteral("field%1").arg(++number), QRectF(20, top, 100, y - top - 1)});
    }
    official->boxes.push_back({QRectF(18, 18, 174, 261), 0.2});
    official->lines.push_back({{20, 270}, {100, 270}, 0.3});
    page.filled.ellipses.push_back({QRectF(150, 262, 12, 8), 0.25});
    page.official = std::move(official);

    PlacedDocument document;
    document.title = QStringLiteral("見本");
    document.formId = QStringLiteral("form4");
    document.data = data;
    document.pages.push_back(std::move(page));
    return document;
}

QStringList regulationText(const QString &name)
{
    QFile file(QStringLiteral(RENKEI_TEST_DATA "/regulation/") + name);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

} // namespace renkei::test
