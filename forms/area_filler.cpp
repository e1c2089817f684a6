// SPDX-License-Identifier: Apache-2.0
#include "forms/area_filler.h"

#include "forms/form_data.h"
#include "forms/run_builder.h"
#include "text/error.h"

#include <QCoreApplication>
#include <QDate>
#include <QJsonArray>

namespace renkei::forms {

namespace {

constexpr double comfortable = 9;     ///< pt: what a FAX still shows well
constexpr double smallest = 6;        ///< pt
constexpr double sizeStep = 0.5;      ///< pt
constexpr double lineDistance = 1.15; ///< of the text size, between filled lines
constexpr double sideRoom = 0.3;      ///< mm
constexpr double rounding = 0.01;     ///< mm

struct Fitted
{
    std::vector<LineItem> items;
    std::vector<SetLine> lines;
    double sizePt = 0;
};

bool isTicked(const QJsonValue &value, const QString &option)
{
    return value.isArray() ? value.toArray().contains(option) : value.toString() == option;
}

/// The characters of a text that may hold line breaks.
std::vector<LineItem> itemsOfLines(const FontBook &fonts, const QString &text, Face face, double sizePt,
                                   const QString &owner)
{
    std::vector<LineItem> items;
    qsizetype from = 0;
    for (const QString &part : text.split(u'\n')) {
        for (LineItem &item : itemsOf(fonts, part, face, sizePt, 0, owner)) {
            item.glyph.textStart += int(from);
            items.push_back(item);
        }
        if (!items.empty()) {
            items.back().breakAfter = true;
        }
        from += part.size() + 1;
    }
    return items;
}

QString fullWidthDigits(QString digits)
{
    for (QChar &c : digits) {
        if (c >= u'0' && c <= u'9') {
            c = QChar(char16_t(c.unicode() - u'0' + u'０'));
        }
    }
    return digits;
}

} // namespace

AreaFiller::AreaFiller(const FontBook &fonts, const FormTemplate &form, const QJsonObject &data,
                       FirstYear firstYear)
    : m_fonts(fonts)
    , m_form(form)
    , m_data(data)
    , m_firstYear(firstYear)
{
}

QString AreaFiller::fieldKey(const Area &area)
{
    if (area.row < 0) {
        return area.key;
    }
    const qsizetype dot = area.key.lastIndexOf(u'.');
    return area.key.left(dot) + u'.' + QString::number(area.row) + area.key.mid(dot);
}

QJsonValue AreaFiller::valueOf(const Area &area) const
{
    if (area.row < 0) {
        return dataValue(m_data, area.key);
    }
    for (const FormField &field : m_form.fields) {
        if (field.shape == FieldShape::Table && area.key.startsWith(field.key + u'.')) {
            const QJsonArray rows = dataValue(m_data, field.key).toArray();
            return dataValue(rows.at(area.row).toObject(), area.key.mid(field.key.size() + 1));
        }
    }
    return {};
}

QString AreaFiller::textOf(const Area &area, const QJsonValue &value) const
{
    const FormField *field = m_form.field(area.key);
    if (value.isArray()) {
        QStringList words;
        for (const auto &one : value.toArray()) {
            words += one.toString();
        }
        return words.join(u'・');
    }
    if (field && field->shape == FieldShape::Date) {
        return eraDate(QDate::fromString(value.toString(), Qt::ISODate), m_firstYear);
    }
    return value.toString();
}

/// For sentences: 「利用者名簿 3行目 氏名」.
QString AreaFiller::nameOf(const Area &area, const QString &text) const
{
    const FormField *field = m_form.field(area.key);
    QString name = field ? field->label : area.key;
    if (area.row >= 0) {
        for (const FormField &table : m_form.fields) {
            if (table.shape == FieldShape::Table && area.key.startsWith(table.key + u'.')) {
                name = QCoreApplication::translate("Typesetter", "%1, row %2, %3")
                           .arg(table.label)
                           .arg(area.row + 1)
                           .arg(name);
            }
        }
    }
    return QCoreApplication::translate("Typesetter", "%1 (\"%2\")").arg(name, text.left(40));
}

void AreaFiller::fill(const Area &area, PlacedLayer &layer) const
{
    const QJsonValue value = valueOf(area);
    switch (area.kind) {
    case Area::Kind::Value:
        if (const QString text = textOf(area, value); !text.isEmpty()) {
            fillText(area, text, layer);
        }
        return;
    case Area::Kind::Ring:
        if (isTicked(value, area.value)) {
            layer.ellipses.push_back({area.rect});
        }
        return;
    case Area::Kind::Tick:
        if (isTicked(value, area.value)) {
            mark(area, layer);
        }
        return;
    case Area::Kind::EraYear:
    case Area::Kind::Month:
    case Area::Kind::Day:
    case Area::Kind::EraRing:
        if (const QDate date = QDate::fromString(value.toString(), Qt::ISODate); date.isValid()) {
            fillDatePart(area, date, layer);
        }
        return;
    }
}

double AreaFiller::heightFor(const Area &area) const
{
    const QString text = area.kind == Area::Kind::Value ? textOf(area, valueOf(area)) : QString();
    if (text.isEmpty()) {
        return 0;
    }
    const Face face = area.gothic ? Face::Gothic : Face::Mincho;
    const double em = area.sizePt * mmPerPoint;
    const double width = area.rect.width() - 2 * sideRoom;
    const double line = em * lineDistance;
    if (!text.contains(u'\n') &&
        m_fonts.width(text, face) * qMin(comfortable, area.sizePt) * mmPerPoint <= width) {
        return line;
    }
    const std::vector<LineItem> items = itemsOfLines(m_fonts, text, face, area.sizePt, nameOf(area, text));
    const int most = int(items.size()) + 1;
    for (const BreakRule rule : {BreakRule::Strict, BreakRule::Address, BreakRule::Anywhere}) {
        if (const auto lines = fitLines(items, {width, 0, em, area.align}, most, rule)) {
            return line * double(lines->size()) + rounding;
        }
    }
    return line;
}

void AreaFiller::fillDatePart(const Area &area, const QDate &date, PlacedLayer &layer) const
{
    const EraParts parts = eraParts(date, m_firstYear);
    QString text;
    if (area.kind == Area::Kind::EraRing) {
        if (parts.era == area.value) {
            layer.ellipses.push_back({area.rect});
        }
        return;
    }
    if (area.kind == Area::Kind::EraYear) {
        if (!area.value.isEmpty() && parts.era != area.value) {
            throw Error(
                ErrorCode::InvalidInput,
                QCoreApplication::translate("Typesetter",
                                            "%1: the form prints %2, but %3 does not lie in %2. Change "
                                            "the date, or leave it open and write it by hand.")
                    .arg(nameOf(area, date.toString(Qt::ISODate)), area.value, eraDate(date, m_firstYear)));
        }
        text = parts.year;
    } else {
        text = QString::number(area.kind == Area::Kind::Month ? parts.month : parts.day);
    }
    fillText(area, area.halfWidth ? text : fullWidthDigits(text), layer);
}

void AreaFiller::mark(const Area &area, PlacedLayer &layer) const
{
    const QRectF &box = area.rect;
    const auto at = [&](double x, double y) {
        return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
    };
    constexpr double stroke = 0.45;
    layer.lines.push_back({at(0.12, 0.5), at(0.42, 0.85), stroke});
    layer.lines.push_back({at(0.42, 0.85), at(1.05, -0.1), stroke});
}

void AreaFiller::fillText(const Area &area, const QString &written, PlacedLayer &layer) const
{
    const QString owner = nameOf(area, written);
    QString text = written;
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    const double width = area.rect.width() - 2 * sideRoom;
    const Face face = area.gothic ? Face::Gothic : Face::Mincho;
    // Even with every mark pressed together a text keeps this much of its width: no need to try.
    constexpr double tightestPress = 0.6;
    const double leastWidth = m_fonts.width(text, face) * tightestPress;
    const auto fit = [&](double sizePt, int lines, BreakRule rule) -> std::optional<Fitted> {
        const double em = sizePt * mmPerPoint;
        if (leastWidth * em > width * lines) {
            return {};
        }
        Fitted fitted{itemsOfLines(m_fonts, text, face, sizePt, owner), {}, sizePt};
        std::optional<std::vector<SetLine>> set =
            fitLines(fitted.items, {width, 0, em, area.align}, lines, rule);
        if (!set) {
            return {};
        }
        fitted.lines = std::move(*set);
        return fitted;
    };
    std::optional<Fitted> best;
    for (double size = area.sizePt; !best && size >= qMin(comfortable, area.sizePt); size -= sizeStep) {
        best = fit(size, 1, BreakRule::Strict);
    }
    for (double size = area.sizePt; !best && size >= smallest; size -= sizeStep) {
        const int lines = qMax(1, int(area.rect.height() / (size * mmPerPoint * lineDistance)));
        for (const BreakRule rule : {BreakRule::Strict, BreakRule::Address}) {
            best = best ? best : fit(size, lines, rule);
        }
    }
    for (double size = smallest + 2; !best && size >= smallest; size -= sizeStep) {
        best = fit(size, qMax(1, int(area.rect.height() / (size * mmPerPoint * lineDistance))),
                   BreakRule::Anywhere);
    }
    if (!best && text.contains(u'\n')) {
        // More lines than the place holds: set as one, which breaks where it must.
        fillText(area, text.replace(u'\n', u'\u3000'), layer);
        return;
    }
    if (!best) {
        throw Error(ErrorCode::InvalidInput,
                    QCoreApplication::translate(
                        "Typesetter", "%1 is too long for its place on the form. Shorten it, or leave "
                                      "it open and write it by hand.")
                        .arg(owner));
    }
    const double em = best->sizePt * mmPerPoint;
    const double distance = em * lineDistance;
    const double height = distance * double(best->lines.size());
    double baseline = area.rect.top() + area.baseline;
    if (best->lines.size() > 1 || area.baseline <= 0) {
        const double top = area.middle ? area.rect.center().y() - height / 2 : area.rect.bottom() - height;
        baseline = top + distance / 2 + middleOfEm * em;
    }
    for (const SetLine &line : best->lines) {
        const QPointF origin(area.rect.left() + sideRoom, baseline);
        for (PlacedRun &run :
             runsOf(m_fonts, text, best->items, line, origin, best->sizePt, fieldKey(area))) {
            layer.runs.push_back(std::move(run));
        }
        baseline += distance;
    }
}

} // namespace renkei::forms
