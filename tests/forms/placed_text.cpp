// SPDX-License-Identifier: Apache-2.0
#include "forms/placed_text.h"

#include "forms/pdf_tools.h"

namespace renkei::test {

static QString textOf(const forms::PlacedLayer &layer)
{
    QString text;
    for (const forms::PlacedRun &run : layer.runs) {
        text += run.text;
    }
    return withoutSpaces(text);
}

QString officialText(const forms::PlacedPage &page)
{
    return textOf(*page.official);
}

QString filledText(const forms::PlacedPage &page)
{
    return textOf(page.filled);
}

QString officialText(const forms::PlacedDocument &document)
{
    QString text;
    for (const forms::PlacedPage &page : document.pages) {
        text += officialText(page);
    }
    return text;
}

QString fieldText(const forms::PlacedDocument &document, const QString &field)
{
    QString text;
    for (const forms::PlacedPage &page : document.pages) {
        for (const forms::PlacedRun &run : page.filled.runs) {
            text += run.field == field ? run.text : QString();
        }
    }
    return text;
}

const forms::PlacedRun *findRun(const forms::PlacedPage &page, const QString &text)
{
    for (const forms::PlacedLayer *layer : {page.official.get(), &page.filled}) {
        for (const forms::PlacedRun &run : layer->runs) {
            if (run.text.contains(text)) {
                return &run;
            }
        }
    }
    return nullptr;
}

RegionPack fukushima()
{
    return RegionPack::byNameOrFolder(QStringLiteral("fukushima"));
}

RegionPack tsuyama()
{
    return RegionPack::load(QStringLiteral(RENKEI_TEST_DATA "/packs/tsuyama"));
}

} // namespace renkei::test
