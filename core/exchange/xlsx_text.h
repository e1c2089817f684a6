// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/guarded_xml.h"

#include <QList>
#include <QString>

namespace renkei {

/// A text of a workbook. Japanese Excel keeps the reading typed with the IME beside it (`rPh`); it must never
/// run into the value.
struct XlsxText
{
    QString text;
    QString furigana; ///< of the whole text; empty when Excel keeps none or not for every kanji
};

/// Reads the element the reader stands on (`si` or `is`), and closes it.
XlsxText readXlsxText(GuardedXml &xml);

/// Reads sharedStrings.xml. Throws Error as GuardedXml does, and beyond table_limits.
QList<XlsxText> readSharedStrings(const QByteArray &xml);

/// Excel writes characters that XML forbids as _x000D_; this gives them back.
QString withoutExcelEscapes(const QString &text);

} // namespace renkei
