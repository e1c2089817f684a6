// SPDX-License-Identifier: Apache-2.0
#include "forms/pdf_font.h"

#include "text/error.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QtEndian>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <limits>

namespace renkei::forms {

PdfFont::PdfFont(QByteArray resourceName, std::shared_ptr<const EmbeddableFont> font)
    : m_resourceName(std::move(resourceName))
    , m_font(std::move(font))
    , m_codes(1) // code 0 is .notdef
{
}

quint16 PdfFont::code(quint32 glyph, const QString &text)
{
    const auto found = m_codeOf.constFind({glyph, text});
    if (found != m_codeOf.constEnd()) {
        return *found;
    }
    if (m_codes.size() > std::numeric_limits<quint16>::max()) {
        throw Error(ErrorCode::InvalidInput,
                    QCoreApplication::translate("Fonts",
                                                "There are too many different characters for one PDF. "
                                                "Please print the forms in smaller lots."));
    }
    const auto code = quint16(m_codes.size());
    m_codes.push_back({glyph, m_font->advance(glyph), text});
    m_codeOf.insert({glyph, text}, code);
    return code;
}

static QByteArray hex16(quint16 value)
{
    return QByteArray::number(value, 16).rightJustified(4, '0');
}

QByteArray PdfFont::toUnicode() const
{
    constexpr qsizetype linesPerBlock = 100; // the format's limit
    QList<QByteArray> lines;
    for (size_t code = 1; code < m_codes.size(); ++code) {
        if (m_codes[code].text.isEmpty()) {
            continue;
        }
        QByteArray line = '<' + hex16(quint16(code)) + "> <";
        for (const QChar unit : m_codes[code].text) {
            line += hex16(unit.unicode());
        }
        lines += line + ">\n";
    }
    QByteArray map = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                     "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                     "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                     "1 begincodespacerange\n<0000> <ffff>\nendcodespacerange\n";
    for (qsizetype from = 0; from < lines.size(); from += linesPerBlock) {
        const QList<QByteArray> block = lines.mid(from, linesPerBlock);
        map += QByteArray::number(block.size()) + " beginbfchar\n" + block.join() + "endbfchar\n";
    }
    return map + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

QByteArray PdfFont::subsetName() const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const Code &code : m_codes) {
        const quint32 glyph = qToBigEndian(code.glyph);
        hash.addData({reinterpret_cast<const char *>(&glyph), qsizetype(sizeof glyph)});
    }
    QByteArray tag;
    for (const char byte : hash.result().left(6)) {
        tag += char('A' + quint8(byte) % 26);
    }
    return tag + '+' + m_font->name();
}

static QPDFObjectHandle parsed(const QByteArray &text)
{
    return QPDFObjectHandle::parse(text.toStdString());
}

static QPDFObjectHandle streamOf(QPDF &pdf, const QByteArray &data)
{
    return QPDFObjectHandle::newStream(&pdf, data.toStdString());
}

QPDFObjectHandle PdfFont::descriptor(QPDF &pdf, const QByteArray &name, const FontSubset &subset) const
{
    QPDFObjectHandle program = streamOf(pdf, subset.file);
    program.getDict().replaceKey("/Length1", QPDFObjectHandle::newInteger(subset.file.size()));
    const QRect bounds = m_font->bounds();
    QPDFObjectHandle dictionary = QPDFObjectHandle::parse(
        QStringLiteral(
            "<< /Type /FontDescriptor /FontName /%1 /Flags 4 /FontBBox [%2 %3 %4 %5] /ItalicAngle 0"
            " /Ascent %6 /Descent %7 /CapHeight %6 /StemV 80 >>")
            .arg(QString::fromLatin1(name))
            .arg(bounds.left())
            .arg(bounds.top())
            .arg(bounds.right())
            .arg(bounds.bottom())
            .arg(m_font->ascent())
            .arg(m_font->descent())
            .toStdString());
    dictionary.replaceKey("/FontFile2", program);
    return pdf.makeIndirectObject(dictionary);
}

QPDFObjectHandle PdfFont::write(QPDF &pdf) const
{
    std::vector<quint32> glyphs;
    for (const Code &code : m_codes) {
        glyphs.push_back(code.glyph);
    }
    const FontSubset subset = m_font->subset(glyphs);
    QByteArray glyphOfCode;
    QByteArray widths;
    for (const Code &code : m_codes) {
        const quint16 glyph = qToBigEndian(subset.index.value(code.glyph));
        glyphOfCode.append(reinterpret_cast<const char *>(&glyph), qsizetype(sizeof glyph));
        widths += QByteArray::number(code.advance) + ' ';
    }
    const QByteArray name = subsetName();
    QPDFObjectHandle descendant =
        parsed("<< /Type /Font /Subtype /CIDFontType2 /BaseFont /" + name +
               " /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 1000 /W [0 [" +
               widths + "]] >>");
    descendant.replaceKey("/FontDescriptor", descriptor(pdf, name, subset));
    descendant.replaceKey("/CIDToGIDMap", streamOf(pdf, glyphOfCode));
    QPDFObjectHandle font =
        parsed("<< /Type /Font /Subtype /Type0 /BaseFont /" + name + " /Encoding /Identity-H >>");
    QPDFObjectHandle descendants = QPDFObjectHandle::newArray();
    descendants.appendItem(pdf.makeIndirectObject(descendant));
    font.replaceKey("/DescendantFonts", descendants);
    font.replaceKey("/ToUnicode", streamOf(pdf, toUnicode()));
    return pdf.makeIndirectObject(font);
}

} // namespace renkei::forms
