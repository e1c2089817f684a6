// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/laid_block.h"
#include "text/era.h"

#include <QJsonObject>

namespace renkei::forms {

/// Puts data into the areas of a sheet: text, as small as it must to fit but never below 6 pt; dates part by
/// part; rings and ticks.
class AreaFiller
{
public:
    AreaFiller(const FontBook &fonts, const FormTemplate &form, const QJsonObject &data, FirstYear firstYear);

    /// Throws Error(InvalidInput): no font has a character, the text does not fit, a date lies in another era
    /// than the one that is printed.
    void fill(const Area &area, PlacedLayer &layer) const;

    /// Height in mm that the area's text needs in lines of its size, at the area's width.
    double heightFor(const Area &area) const;

    /// "office.name", "roster.2.name".
    static QString fieldKey(const Area &area);

private:
    QJsonValue valueOf(const Area &area) const;
    QString textOf(const Area &area, const QJsonValue &value) const;
    QString nameOf(const Area &area, const QString &text) const;
    void fillText(const Area &area, const QString &text, PlacedLayer &layer) const;
    void fillDatePart(const Area &area, const QDate &date, PlacedLayer &layer) const;
    void mark(const Area &area, PlacedLayer &layer) const;

    const FontBook &m_fonts;
    const FormTemplate &m_form;
    const QJsonObject &m_data;
    FirstYear m_firstYear;
};

} // namespace renkei::forms
