// SPDX-License-Identifier: Apache-2.0
#include "forms/laid_block.h"
#include "forms/run_builder.h"

#include <QCoreApplication>

namespace renkei::forms {

namespace {

constexpr double tickSide = 0.85;  ///< of an em
constexpr double ringMargin = 0.5; ///< mm around the words of a choice
constexpr int gapSpaces = 3;       ///< "令和   年": as many as the regulation prints

/// Collects the items of a paragraph and what has to be found again once its lines are set.
class ParagraphBuilder
{
public:
    ParagraphBuilder(const LayoutContext &context, const TextStyle &style)
        : m_context(context)
        , m_style(style)
        , m_em(style.sizePt * mmPerPoint)
        , m_face(style.gothic ? Face::Gothic : Face::Mincho)
    {
    }

    void add(const Inline &part)
    {
        switch (part.kind) {
        case Inline::Kind::Text:
            addText(part.text);
            break;
        case Inline::Kind::Blank:
            addObject(part, part.widthMm, 0);
            break;
        case Inline::Kind::Date:
            addDate(part);
            break;
        case Inline::Kind::Choice:
            addChoice(part);
            break;
        case Inline::Kind::Tick:
            addObject(part, tickSide * m_em, 0);
            break;
        case Inline::Kind::Seal:
            addSeal(part);
            break;
        case Inline::Kind::Break:
            if (!m_items.empty()) {
                m_items.back().breakAfter = true;
            }
            break;
        case Inline::Kind::CopyMark:
            if (const FormCopy *copy = m_context.currentCopy()) {
                addText(copy->mark);
            }
            break;
        }
    }

    Laid lay(double width, double left)
    {
        LineShape shape{width - left - m_style.indentRight * m_em, m_style.first * m_em, m_em, m_style.align};
        const std::vector<SetLine> lines = setLines(m_items, shape);
        Laid laid;
        laid.width = width;
        const double pitch = m_context.linePitch(m_style.sizePt);
        double top = 0;
        for (const SetLine &line : lines) {
            const double height = qMax(pitch, tallest(line) + 1.0);
            const QPointF origin(left, top + height / 2 + middleOfEm * m_em);
            for (PlacedRun &run :
                 runsOf(m_context.fonts, m_text, m_items, line, origin, m_style.sizePt, {})) {
                laid.layer.runs.push_back(std::move(run));
            }
            placeObjects(line, origin, laid);
            placeSpans(line, QRectF(left, top, 0, height), origin.y(), laid);
            top += height;
        }
        laid.height = lines.empty() ? pitch : top;
        return laid;
    }

private:
    struct Object
    {
        Inline part;
        double width;
        double height;
    };
    /// Items that data fills or rings.
    struct Span
    {
        size_t begin;
        size_t end;
        Area area;
        bool seal = false;
    };

    void addText(const QString &text)
    {
        const int offset = int(m_text.size());
        const QString owner = QCoreApplication::translate("Typesetter", "the text of the form");
        for (LineItem &item :
             itemsOf(m_context.fonts, text, m_face, m_style.sizePt, m_style.tracking, owner)) {
            item.glyph.textStart += offset;
            m_items.push_back(item);
        }
        m_text += text;
    }

    void addObject(const Inline &part, double width, double height)
    {
        LineItem item;
        item.code = objectCode;
        item.width = width;
        item.object = int(m_objects.size());
        m_items.push_back(item);
        m_objects.push_back({part, width, height});
    }

    Area area(Area::Kind kind, const QString &key) const
    {
        Area result;
        result.kind = kind;
        result.key = key;
        result.sizePt = m_style.sizePt;
        result.gothic = m_style.gothic;
        return result;
    }

    void addGap(const Inline &date, Area::Kind kind)
    {
        const size_t begin = m_items.size();
        addText(QString(gapSpaces, u' '));
        for (size_t i = begin; i < m_items.size(); ++i) {
            m_items[i].code = gapCode;
            m_items[i].width = date.widthMm * m_em / gapSpaces;
        }
        Area gap = area(kind, date.key);
        gap.align = Align::Center;
        gap.halfWidth = date.halfWidth;
        gap.value = date.eras.size() == 1 ? date.eras.front() : QString();
        m_spans.push_back({begin, m_items.size(), gap});
    }

    void addDate(const Inline &date)
    {
        for (qsizetype i = 0; i < date.eras.size(); ++i) {
            if (i > 0) {
                addText(date.separator);
            }
            const size_t begin = m_items.size();
            addText(date.eras[i]);
            if (date.eras.size() > 1) {
                Area ring = area(Area::Kind::EraRing, date.key);
                ring.value = date.eras[i];
                m_spans.push_back({begin, m_items.size(), ring});
            }
        }
        addGap(date, Area::Kind::EraYear);
        addText(QStringLiteral("年"));
        addGap(date, Area::Kind::Month);
        addText(QStringLiteral("月"));
        addGap(date, Area::Kind::Day);
        addText(QStringLiteral("日"));
    }

    void addChoice(const Inline &choice)
    {
        const FormField *field = m_context.form.field(choice.key);
        for (qsizetype i = 0; field && i < field->options.size(); ++i) {
            if (i > 0) {
                addText(choice.separator);
            }
            const size_t begin = m_items.size();
            addText(field->options[i]);
            Area ring = area(Area::Kind::Ring, choice.key);
            ring.value = field->options[i];
            m_spans.push_back({begin, m_items.size(), ring});
        }
    }

    void addSeal(const Inline &seal)
    {
        if (seal.widthMm > 0) {
            addObject(seal, seal.widthMm, seal.widthMm);
            return;
        }
        const size_t begin = m_items.size();
        addText(seal.text);
        m_spans.push_back({begin, m_items.size(), {}, true});
    }

    double tallest(const SetLine &line) const
    {
        double height = 0;
        for (size_t i = line.begin; i < line.end; ++i) {
            if (m_items[i].object >= 0) {
                height = qMax(height, m_objects[size_t(m_items[i].object)].height);
            }
        }
        return height;
    }

    void placeObjects(const SetLine &line, QPointF origin, Laid &laid) const
    {
        for (size_t i = line.begin; i < line.end; ++i) {
            if (m_items[i].object < 0) {
                continue;
            }
            const Object &object = m_objects[size_t(m_items[i].object)];
            const double x = origin.x() + line.x[i - line.begin];
            if (object.part.kind == Inline::Kind::Blank) {
                placeBlank(object, x, origin.y(), laid);
            } else if (object.part.kind == Inline::Kind::Tick) {
                placeTick(object, x, origin.y(), laid);
            } else {
                placeSealBox(object, x, origin.y(), laid);
            }
        }
    }

    void placeBlank(const Object &object, double x, double baseline, Laid &laid) const
    {
        const double bottom = baseline + 0.2 * m_em;
        const double height = qMin(m_context.linePitch(m_style.sizePt), 1.5 * m_em);
        if (object.part.underline) {
            laid.layer.lines.push_back({QPointF(x, bottom), QPointF(x + object.width, bottom)});
        }
        if (object.part.key.isEmpty()) {
            return;
        }
        Area value = area(Area::Kind::Value, object.part.key);
        value.rect = QRectF(x, bottom - height, object.width, height);
        value.baseline = baseline - value.rect.top();
        laid.areas.push_back(value);
    }

    void placeTick(const Object &object, double x, double baseline, Laid &laid) const
    {
        const double side = tickSide * m_em;
        const QRectF box(x, baseline - middleOfEm * m_em - side / 2, side, side);
        laid.layer.boxes.push_back({box});
        if (!object.part.key.isEmpty()) {
            Area tick = area(Area::Kind::Tick, object.part.key);
            tick.value = object.part.text;
            tick.rect = box;
            laid.areas.push_back(tick);
        }
    }

    void placeSealBox(const Object &object, double x, double baseline, Laid &laid) const
    {
        const double middle = baseline - middleOfEm * m_em;
        const QRectF box(x, middle - object.height / 2, object.width, object.height);
        laid.layer.boxes.push_back({box});
        const Laid text = layLine(m_context, object.part.text, m_style.sizePt * 0.8, m_style.gothic);
        laid.add(text, box.center().x() - text.width / 2, box.center().y() - text.height / 2);
    }

    void placeSpans(const SetLine &line, const QRectF &band, double baseline, Laid &laid) const
    {
        for (const Span &span : m_spans) {
            if (span.begin < line.begin || span.begin >= line.end || span.begin == span.end) {
                continue;
            }
            const size_t last = qMin(span.end, line.end) - 1;
            const double from = band.left() + line.x[span.begin - line.begin];
            const double to = band.left() + line.x[last - line.begin] + m_items[last].width;
            const double middle = baseline - middleOfEm * m_em;
            const QRectF words(from - ringMargin, middle - m_em / 2 - ringMargin, to - from + 2 * ringMargin,
                               m_em + 2 * ringMargin);
            if (span.seal) {
                laid.layer.ellipses.push_back({words, 0.2});
                continue;
            }
            Area found = span.area;
            const bool ring = found.kind == Area::Kind::Ring || found.kind == Area::Kind::EraRing;
            found.rect = ring ? words : QRectF(from, band.top(), to - from, band.height());
            found.baseline = baseline - found.rect.top();
            laid.areas.push_back(found);
        }
    }

    const LayoutContext &m_context;
    const TextStyle &m_style;
    double m_em;
    Face m_face;
    QString m_text;
    std::vector<LineItem> m_items;
    std::vector<Object> m_objects;
    std::vector<Span> m_spans;
};

} // namespace

void Laid::add(const Laid &other, double dx, double dy)
{
    const QPointF offset(dx, dy);
    for (PlacedBox box : other.layer.boxes) {
        box.rect.translate(offset);
        layer.boxes.push_back(box);
    }
    for (PlacedLine line : other.layer.lines) {
        line.from += offset;
        line.to += offset;
        layer.lines.push_back(line);
    }
    for (PlacedEllipse ellipse : other.layer.ellipses) {
        ellipse.rect.translate(offset);
        layer.ellipses.push_back(ellipse);
    }
    for (const PlacedRun &run : other.layer.runs) {
        layer.runs.push_back(run);
        layer.runs.back().origin += offset;
    }
    for (const Area &area : other.areas) {
        areas.push_back(area);
        areas.back().rect.translate(offset);
    }
}

const FormCopy *LayoutContext::currentCopy() const
{
    return copy >= 1 && copy <= int(form.copies.size()) ? &form.copies[size_t(copy) - 1] : nullptr;
}

double LayoutContext::linePitch(double sizePt) const
{
    return sizePt * mmPerPoint * lineHeight;
}

Laid layLine(const LayoutContext &context, const QString &text, double sizePt, bool gothic)
{
    TextStyle style;
    style.sizePt = sizePt;
    style.gothic = gothic;
    style.align = Align::Left;
    const Face face = gothic ? Face::Gothic : Face::Mincho;
    const double em = sizePt * mmPerPoint;
    const double width = context.fonts.width(text, face) * em + (double(text.size()) + 1) * em / 8;
    ParagraphBuilder builder(context, style);
    Inline part;
    part.text = text;
    builder.add(part);
    Laid laid = builder.lay(width, 0);
    laid.width = context.fonts.width(text, face) * em;
    return laid;
}

Laid layParagraph(const LayoutContext &context, const std::vector<Inline> &content, const TextStyle &style,
                  double width, double hangMm)
{
    ParagraphBuilder builder(context, style);
    for (const Inline &part : content) {
        builder.add(part);
    }
    return builder.lay(width, style.indent * style.sizePt * mmPerPoint + hangMm);
}

} // namespace renkei::forms
