// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QImage>
#include <QList>
#include <QPointF>
#include <QRectF>
#include <QString>
#include <QStringList>

#include <vector>

/// The typesetter's result: everything placed, in millimetres from the top left corner of the sheet. Preview,
/// printer and PDF only draw it.
namespace renkei::forms {

/// One glyph of a run: which, where its pen position is relative to the run's origin, and which part of the
/// run's text it shows. Every UTF-16 unit of the text belongs to exactly one glyph.
struct PlacedGlyph
{
    quint32 index = 0;
    double x = 0; ///< mm
    double y = 0; ///< mm, down
    int textStart = 0;
    int textLength = 0;
};

/// Glyphs of one font in one size on one baseline.
struct PlacedRun
{
    QString text;       ///< exactly what is shown, in reading order
    QPointF origin;     ///< mm, baseline
    QString fontFamily; ///< "BIZ UDMincho", "IPAmjMincho" …
    double sizePt = 10.5;
    std::vector<PlacedGlyph> glyphs;
    bool official = true; ///< text as issued; false = filled in (such runs differ between copies of a form)
    QString field;        ///< key of the field this run shows, empty for official text
};

struct PlacedLine
{
    QPointF from;
    QPointF to;
    double widthMm = 0.2;
    bool official = true;
};

struct PlacedBox
{
    QRectF rect;
    double widthMm = 0.2;
    bool official = true;
};

/// Where a field is on the sheet, filled or not: the preview marks the one being edited.
struct PlacedField
{
    QString field;
    QRectF rect;
};

/// A control QR: drawn by the back ends from the payload.
struct PlacedQr
{
    QRectF rect;
    QByteArray payload;
};

struct PlacedPage
{
    double widthMm = 210;
    double heightMm = 297;
    std::vector<PlacedRun> runs;
    std::vector<PlacedLine> lines;
    std::vector<PlacedBox> boxes;
    std::vector<PlacedField> fields;
    std::vector<PlacedQr> qrs;
};

/// One filled or blank form, ready to be drawn.
struct PlacedDocument
{
    QString title;
    QString language = QStringLiteral("ja-JP");
    QString formId;
    QByteArray textHash; ///< SHA-256 of the template
    QByteArray data;     ///< JSON that was filled in; attached to the PDF (forms/FORM_DATA.md)
    std::vector<PlacedPage> pages;
};

} // namespace renkei::forms
