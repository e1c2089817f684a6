// SPDX-License-Identifier: Apache-2.0
#include "forms/embeddable_font.h"

#include "forms/font_lookup.h"
#include "text/error.h"

#include <QCoreApplication>
#include <QRawFont>
#include <QtEndian>

#include <hb-ot.h>
#include <hb-subset.h>

#include <array>
#include <cmath>

namespace renkei::forms {

/// What a PDF reader needs to draw TrueType glyphs by index. Hints are left out: they are more than half of
/// the file, and nothing that shows PDFs at print size uses them.
static constexpr std::array neededTables{"head", "hhea", "hmtx", "maxp", "loca", "glyf", "name"};

static quint32 tagOf(const char *name)
{
    return HB_TAG(name[0], name[1], name[2], name[3]);
}

template <class T>
static T valueAt(const QByteArray &table, qsizetype offset)
{
    return table.size() >= offset + qsizetype(sizeof(T)) ? qFromBigEndian<T>(table.constData() + offset)
                                                         : T{};
}

void EmbeddableFont::Release::operator()(hb_face_t *face) const
{
    hb_face_destroy(face);
}

hb_blob_t *EmbeddableFont::tableOf(hb_face_t *, quint32 tag, void *userData)
{
    const auto *tables = static_cast<const QHash<quint32, QByteArray> *>(userData);
    const auto found = tables->constFind(tag);
    if (found == tables->constEnd()) {
        return hb_blob_get_empty();
    }
    return hb_blob_create(found->constData(), unsigned(found->size()), HB_MEMORY_MODE_READONLY, nullptr,
                          nullptr);
}

EmbeddableFont::EmbeddableFont(const QString &family)
    : m_tables(std::make_unique<QHash<quint32, QByteArray>>())
{
    constexpr double anySize = 100;
    const QRawFont raw = rawFont(family, anySize);
    for (const char *table : neededTables) {
        m_tables->insert(tagOf(table), raw.fontTable(table));
    }
    if (m_tables->value(tagOf("glyf")).isEmpty() || m_tables->value(tagOf("loca")).isEmpty()) {
        throw Error(ErrorCode::Unavailable,
                    QCoreApplication::translate("Fonts",
                                                "The font \"%1\" cannot be put into a PDF. Please use "
                                                "a TrueType font in the form's template.")
                        .arg(family));
    }
    m_face.reset(hb_face_create_for_tables(&EmbeddableFont::tableOf, m_tables.get(), nullptr));
    readMetrics();
    std::array<char, 64> name{};
    auto size = unsigned(name.size());
    hb_ot_name_get_utf8(m_face.get(), HB_OT_NAME_ID_POSTSCRIPT_NAME, HB_LANGUAGE_INVALID, &size, name.data());
    m_name = QByteArray(name.data());
    if (m_name.isEmpty()) {
        m_name = family.toLatin1().replace(' ', "");
    }
    hb_face_make_immutable(m_face.get());
}

void EmbeddableFont::readMetrics()
{
    const QByteArray head = m_tables->value(tagOf("head"));
    const QByteArray hhea = m_tables->value(tagOf("hhea"));
    m_unitsPerEm = std::max<int>(1, valueAt<quint16>(head, 18));
    const auto thousandths = [this](qint16 units) { return int(std::lround(units * 1000.0 / m_unitsPerEm)); };
    m_bounds = QRect(QPoint(thousandths(valueAt<qint16>(head, 36)), thousandths(valueAt<qint16>(head, 38))),
                     QPoint(thousandths(valueAt<qint16>(head, 40)), thousandths(valueAt<qint16>(head, 42))));
    m_ascent = thousandths(valueAt<qint16>(hhea, 4));
    m_descent = thousandths(valueAt<qint16>(hhea, 6));
    m_advanceCount = valueAt<quint16>(hhea, 34);
}

int EmbeddableFont::advance(quint32 glyph) const
{
    if (m_advanceCount == 0) {
        return 0;
    }
    const auto hmtx = m_tables->constFind(tagOf("hmtx"));
    const quint32 entry = std::min(glyph, m_advanceCount - 1);
    return int(std::lround(valueAt<quint16>(*hmtx, qsizetype(entry) * 4) * 1000.0 / m_unitsPerEm));
}

FontSubset EmbeddableFont::subset(const std::vector<quint32> &glyphs) const
{
    using Input = std::unique_ptr<hb_subset_input_t, decltype(&hb_subset_input_destroy)>;
    using Plan = std::unique_ptr<hb_subset_plan_t, decltype(&hb_subset_plan_destroy)>;
    const Input input(hb_subset_input_create_or_fail(), hb_subset_input_destroy);
    hb_set_t *const wanted = hb_subset_input_glyph_set(input.get());
    for (const quint32 glyph : glyphs) {
        hb_set_add(wanted, glyph);
    }
    hb_subset_input_set_flags(input.get(), HB_SUBSET_FLAGS_NO_HINTING);
    hb_set_add(hb_subset_input_set(input.get(), HB_SUBSET_SETS_DROP_TABLE_TAG), tagOf("name"));
    const Plan plan(hb_subset_plan_create_or_fail(m_face.get(), input.get()), hb_subset_plan_destroy);
    const std::unique_ptr<hb_face_t, Release> face(plan ? hb_subset_plan_execute_or_fail(plan.get())
                                                        : nullptr);
    if (!face) {
        throw Error(ErrorCode::Internal,
                    QCoreApplication::translate(
                        "Fonts", "The font of the form could not be put into the PDF. Please try again."),
                    QStringLiteral("hb_subset failed for %1").arg(QString::fromLatin1(m_name)));
    }
    const std::unique_ptr<hb_blob_t, decltype(&hb_blob_destroy)> blob(hb_face_reference_blob(face.get()),
                                                                      hb_blob_destroy);
    FontSubset subset;
    subset.file =
        QByteArray(hb_blob_get_data(blob.get(), nullptr), qsizetype(hb_blob_get_length(blob.get())));
    const hb_map_t *const mapping = hb_subset_plan_old_to_new_glyph_mapping(plan.get());
    for (const quint32 glyph : glyphs) {
        subset.index.insert(glyph, quint16(hb_map_get(mapping, glyph)));
    }
    return subset;
}

} // namespace renkei::forms
