// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/embeddable_font.h"

#include <QHash>
#include <QString>

#include <memory>
#include <utility>
#include <vector>

class QPDF;
class QPDFObjectHandle;

namespace renkei::forms {

/// One font of one file. Every pair of a glyph and the text it shows has a character code of its own, so the
/// text layer is exact even where a font draws two characters with one glyph, beyond the BMP, and for
/// variation sequences.
class PdfFont
{
public:
    PdfFont(QByteArray resourceName, std::shared_ptr<const EmbeddableFont> font);

    /// "F0": name in content streams.
    const QByteArray &resourceName() const { return m_resourceName; }
    /// The code that draws `glyph` and reads `text`.
    quint16 code(quint32 glyph, const QString &text);
    /// Advance of a code in thousandths of an em.
    int advance(quint16 code) const { return m_codes[code].advance; }

    /// The font dictionary with the subset of all codes so far.
    QPDFObjectHandle write(QPDF &pdf) const;

private:
    struct Code
    {
        quint32 glyph = 0;
        int advance = 0;
        QString text;
    };
    QPDFObjectHandle descriptor(QPDF &pdf, const QByteArray &name, const FontSubset &subset) const;
    QByteArray toUnicode() const;
    QByteArray subsetName() const;

    QByteArray m_resourceName;
    std::shared_ptr<const EmbeddableFont> m_font;
    std::vector<Code> m_codes;
    QHash<std::pair<quint32, QString>, quint16> m_codeOf;
};

} // namespace renkei::forms
