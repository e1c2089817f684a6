// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHash>
#include <QRect>
#include <QString>

#include <memory>
#include <vector>

struct hb_face_t;
struct hb_blob_t;

namespace renkei::forms {

/// A font cut down to some glyphs.
struct FontSubset
{
    QByteArray file;               ///< TrueType font program, hints left out
    QHash<quint32, quint16> index; ///< glyph of the whole font → glyph of the subset
};

/// The tables of an installed TrueType font that a PDF needs. Unchanging once made, so threads may share it.
class EmbeddableFont
{
public:
    /// Throws Error(Unavailable) when the family is not installed or has no TrueType outlines.
    explicit EmbeddableFont(const QString &family);

    /// PostScript name: BIZUDMincho-Regular.
    const QByteArray &name() const { return m_name; }
    /// Ascent, descent (negative) and the box around all glyphs in thousandths of an em.
    int ascent() const { return m_ascent; }
    int descent() const { return m_descent; }
    QRect bounds() const { return m_bounds; }
    /// Thousandths of an em, rounded.
    int advance(quint32 glyph) const;

    /// Throws Error(Internal) when the font cannot be cut.
    FontSubset subset(const std::vector<quint32> &glyphs) const;

private:
    struct Release
    {
        void operator()(hb_face_t *face) const;
    };
    static hb_blob_t *tableOf(hb_face_t *face, quint32 tag, void *userData);
    void readMetrics();

    std::unique_ptr<QHash<quint32, QByteArray>> m_tables; ///< stays where harfbuzz looks for it
    std::unique_ptr<hb_face_t, Release> m_face;
    QByteArray m_name;
    int m_unitsPerEm = 1000;
    int m_ascent = 0;
    int m_descent = 0;
    QRect m_bounds;
    quint32 m_advanceCount = 0;
};

} // namespace renkei::forms
