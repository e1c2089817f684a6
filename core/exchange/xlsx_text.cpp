// SPDX-License-Identifier: Apache-2.0
#include "exchange/xlsx_text.h"

#include "exchange/table_limits.h"

#include <algorithm>
#include <vector>

namespace renkei {

namespace {

/// The reading of the characters from `start` up to `end`.
struct Reading
{
    qsizetype start = 0;
    qsizetype end = 0;
    QString kana;
};

bool hasKanji(QStringView text)
{
    return std::ranges::any_of(text,
                               [](QChar c) { return c.isSurrogate() || c.script() == QChar::Script_Han; });
}

/// Excel gives readings for the kanji only; what stands between them is its own reading.
QString wholeReading(const QString &text, std::vector<Reading> readings)
{
    std::ranges::stable_sort(readings, {}, &Reading::start);
    QString result;
    qsizetype position = 0;
    for (const Reading &reading : readings) {
        if (reading.start < position || reading.end < reading.start || reading.end > text.size()) {
            return {}; // the value was edited after the reading was made
        }
        result += QStringView(text).sliced(position, reading.start - position);
        result += reading.kana;
        position = reading.end;
    }
    result += QStringView(text).sliced(position);
    return hasKanji(result) ? QString() : result.trimmed();
}

Reading readReading(GuardedXml &xml)
{
    const QXmlStreamAttributes attributes = xml.attributes();
    Reading reading{attribute(attributes, u"sb").toLongLong(), attribute(attributes, u"eb").toLongLong(), {}};
    while (xml.nextChild()) {
        if (xml.is(u"t")) {
            reading.kana += withoutExcelEscapes(xml.text());
        } else {
            xml.skip();
        }
    }
    return reading;
}

} // namespace

QString withoutExcelEscapes(const QString &text)
{
    qsizetype next = text.indexOf(u"_x");
    if (next < 0) {
        return text;
    }
    QString result;
    qsizetype position = 0;
    while (next >= 0) {
        bool isHex = false;
        const ushort code = QStringView(text).mid(next + 2, 4).toUShort(&isHex, 16);
        if (isHex && next + 6 < text.size() && text[next + 6] == u'_') {
            result += QStringView(text).sliced(position, next - position);
            result += QChar(code);
            position = next + 7;
            next = text.indexOf(u"_x", position);
        } else {
            next = text.indexOf(u"_x", next + 2);
        }
    }
    result += QStringView(text).sliced(position);
    // In a cell a line break is LF; carriage returns come from pasted texts.
    return result.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
}

XlsxText readXlsxText(GuardedXml &xml)
{
    XlsxText result;
    std::vector<Reading> readings;
    while (xml.nextChild()) {
        if (xml.is(u"t")) {
            result.text += withoutExcelEscapes(xml.text());
        } else if (xml.is(u"r")) {
            while (xml.nextChild()) {
                if (xml.is(u"t")) {
                    result.text += withoutExcelEscapes(xml.text());
                } else {
                    xml.skip();
                }
            }
        } else if (xml.is(u"rPh")) {
            readings.push_back(readReading(xml));
        } else {
            xml.skip();
        }
    }
    if (!readings.empty()) {
        result.furigana = wholeReading(result.text, std::move(readings));
    }
    return result;
}

QList<XlsxText> readSharedStrings(const QByteArray &xml)
{
    QList<XlsxText> texts;
    GuardedXml reader(xml, QStringLiteral("sharedStrings"));
    if (!reader.nextChild()) {
        return texts;
    }
    while (reader.nextChild()) {
        if (!reader.is(u"si")) {
            reader.skip();
            continue;
        }
        texts.append(readXlsxText(reader));
        if (texts.size() > table_limits::cells) {
            throw table_limits::tooManyRows();
        }
    }
    return texts;
}

} // namespace renkei
