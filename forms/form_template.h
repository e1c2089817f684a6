// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/xml_node.h"
#include "regulation/official_text.h"
#include "regulation/region_pack.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

/// A form of a region pack as data: what can be filled in, and what stands on the paper. The XML it is read
/// from is described in forms/PACKS.md.
namespace renkei::forms {

enum class FieldShape { Text, Date, Choice, Ticks, Table };

/// Something that can be filled in. Its key is its path in the JSON data ("office.name").
struct FormField
{
    QString key;
    QString label; ///< for messages and the preview
    FieldShape shape = FieldShape::Text;
    QString from;                   ///< where the ledger has it (forms/source_expression.h); empty = nowhere
    QString where;                  ///< Table: which rows (forms/source_expression.h)
    QString whileField;             ///< Table: only rows whose date in this field is open or not over
    QString orderBy;                ///< Table: field to sort by
    QString first;                  ///< Table: rows in which this field is filled in come first
    QString filled;                 ///< Table: only rows in which this field is filled in
    QStringList options;            ///< Choice, Ticks: what can be chosen
    QMap<QString, QString> words;   ///< what is printed for what is stored; "*" = for everything else
    std::vector<FormField> columns; ///< Table
    bool katakana = false;          ///< フリガナ: kana of the ledger, which are hiragana, in katakana
    bool handwritten = false; ///< signed by hand: stays open unless the name is to be printed (記名で印刷)
    bool internal = false;    ///< kept in the data, printed nowhere
    qint64 line = 0;
};

/// A record, or data, that a form about one subject needs beside it; fields begin with its key.
struct RelatedSource
{
    QString key;
    QString from;        ///< a register, or one of dataProviders()
    QString where;       ///< which row; the newest (the last by `orderBy`) is taken
    QString orderBy;     ///< empty = as they were entered
    bool attach = false; ///< the data is attached to the PDF
    qint64 line = 0;
};

enum class Align { Left, Center, Right, Justify };

/// How text is set. Lengths in characters (字) of the text's own size where not said otherwise.
struct TextStyle
{
    double sizePt = 0; ///< 0 = the form's
    bool gothic = false;
    Align align = Align::Justify;
    double indent = 0;      ///< all lines, from the left
    double indentRight = 0; ///< all lines, from the right
    double first = 0;       ///< first line, more or less than the others
    double tracking = 0;    ///< extra space between characters
};

/// A part of a paragraph.
struct Inline
{
    enum class Kind { Text, Blank, Date, Choice, Tick, Seal, Break, CopyMark };
    Kind kind = Kind::Text;
    QString text;       ///< Text; Tick: the value it stands for; Seal: the character in it
    QString key;        ///< Blank, Date, Choice, Tick
    double widthMm = 0; ///< Blank, Seal; Date: of one gap, in characters
    bool underline = false;
    QStringList eras;       ///< Date: one is printed, several are to be circled
    bool halfWidth = false; ///< Date: digits
    QString separator;      ///< Choice
    qint64 line = 0;
};

/// A part of the sheet.
struct Block
{
    enum class Kind { Paragraph, Fill, Table, Grid, Group, Frame, Space, Spring, Rule, NewSheet };
    Kind kind = Kind::Paragraph;
    QString element; ///< as written in the template
    TextStyle style;
    double before = 0; ///< in lines
    double after = 0;  ///< in lines
    bool keepWithNext = false;
    bool keepWithPrevious = false;
    QString copy; ///< only on this copy (甲); empty = on all

    QString label;         ///< hanging label, or the label of a fill line
    bool labelBox = false; ///< the label is a drawn box to tick
    double hang = 0;       ///< characters from the indent to the text after a label
    std::vector<Inline> content;

    QString key;   ///< Fill, Table, a box to tick
    QString value; ///< a box to tick: what it stands for
    double labelWidthMm = 0;
    double widthMm = 0;    ///< Fill: of the area; Frame; 0 = to the margin
    double heightMm = 0;   ///< Fill, Frame
    bool underline = true; ///< Fill
    QString suffix;        ///< Fill: text after the area

    int rows = 0;           ///< Table: rows printed even when there is less to fill in
    double rowHeightMm = 0; ///< Table
    double headerHeightMm = 0;
    bool annex = false; ///< Table: rows beyond `rows` go to further sheets instead of flowing on
    bool grow = false;  ///< Table: a row is as tall as its text needs
    QString none;       ///< Table: what stands there when there are no rows

    struct Column
    {
        QString key;
        QString title;
        double width = 0; ///< mm when fixed, otherwise a share of what is left
        bool fixed = false;
        Align align = Align::Left;
        bool tickBox = false; ///< a box to tick; ticked already when the data has `value`
        QString value;
    };
    std::vector<Column> columns; ///< Table, Grid

    struct Cell
    {
        int span = 1;
        TextStyle style;
        std::vector<Inline> content;
        bool top = false; ///< text at the top instead of the middle
    };
    struct Row
    {
        double heightMm = 0;
        std::vector<Cell> cells;
    };
    std::vector<Row> gridRows; ///< Grid
    double lineWidthMm = 0.2;

    std::vector<Block> children; ///< Group, Frame
    qint64 line = 0;
};

struct FormCopy
{
    QString id;   ///< 甲
    QString mark; ///< （甲）; printed where the template says <copy-mark/>, otherwise at the top right
};

struct FormTemplate
{
    QString packId;
    QString formId;
    QString number;  ///< as printed: 別紙様式１
    QString title;   ///< also the title of the PDF
    QString subject; ///< register key; empty = nobody
    QString documentKind;
    bool controlQr = false;

    double textSizePt = 10.5;
    double lineHeight = 1.7;      ///< of the text size, when there is room
    double leastLineHeight = 1.4; ///< when that brings everything onto one sheet
    double marginTop = 18;        ///< mm
    double marginBottom = 28;
    double marginLeft = 20;
    double marginRight = 20;

    std::vector<RelatedSource> related;
    std::vector<FormField> fields;
    std::vector<Block> body;
    std::vector<Block> continuation; ///< at the top of every sheet but the first
    std::vector<FormCopy> copies;
    bool copiesAlways = false; ///< every print gives all copies (甲 and 乙)

    QString file;
    QByteArray source;     ///< the template with the pack's values put in: enough to print it again
    QByteArray textHash;   ///< SHA-256 of `source`
    OfficialText official; ///< the words that are signed; of a template read from bytes only their hash

    /// nullptr when there is no such field; "roster.name" finds a column.
    const FormField *field(const QString &key) const;
};

/// Reads the template of one of the pack's forms. Throws PackError, Error(NotFound).
FormTemplate loadTemplate(const RegionPack &pack, const QString &formId);

/// Reads a template from bytes: from a file while a pack is checked, or as the ledger kept it for printing
/// again. `texts` fill <value of="…"/> and <clause ref="…"/>. Throws PackError.
FormTemplate readTemplate(const QByteArray &xml, const QString &fileName, const PackTexts &texts = {});

} // namespace renkei::forms
