// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <memory>
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
    QString field; ///< key of the field this run shows ("roster.2.name" in a table), empty for official text
};

struct PlacedLine
{
    QPointF from;
    QPointF to;
    double widthMm = 0.2;
};

struct PlacedBox
{
    QRectF rect;
    double widthMm = 0.2;
};

/// The ring around a choice ("男・女").
struct PlacedEllipse
{
    QRectF rect;
    double widthMm = 0.25;
};

/// What is drawn, in this order: boxes, lines, ellipses, then runs in reading order.
struct PlacedLayer
{
    std::vector<PlacedBox> boxes;
    std::vector<PlacedLine> lines;
    std::vector<PlacedEllipse> ellipses;
    std::vector<PlacedRun> runs;
};

/// Where a field is on the sheet, filled or not: the preview marks the one being edited.
struct PlacedField
{
    QString field;
    QRectF rect;
};

/// A control QR: drawn by the back ends from the payload. The square holds the quiet zone too; its side is
/// at least qrSideMm (exchange/control_qr.h).
struct PlacedQr
{
    QRectF rect;
    QByteArray payload;
};

struct PlacedPage
{
    double widthMm = 210;
    double heightMm = 297;
    /// Text as issued, its rules and boxes; drawn first. Copies of a form share the one object, whatever was
    /// filled in, so a writer of many forms writes it once (compare the pointer). Never null in a typeset
    /// page.
    std::shared_ptr<const PlacedLayer> official;
    /// What was filled in on this copy, the control number, n/N.
    PlacedLayer filled;
    std::vector<PlacedField> fields;
    std::vector<PlacedQr> qrs;
};

/// A file that goes into the PDF beside the form's own data.
struct PlacedAttachment
{
    QString name; ///< "report.json"
    QByteArray data;
};

/// One filled or blank form, ready to be drawn.
struct PlacedDocument
{
    QString title;
    QString language = QStringLiteral("ja-JP");
    QString formId;
    QByteArray textHash; ///< SHA-256 of the template
    QByteArray data;     ///< JSON that was filled in; attached to the PDF (forms/FORM_DATA.md)
    std::vector<PlacedAttachment> attachments;
    std::vector<PlacedPage> pages;
};

} // namespace renkei::forms
