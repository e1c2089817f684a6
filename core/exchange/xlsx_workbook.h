// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/number_format.h"
#include "exchange/zip_archive.h"

#include <QList>
#include <QString>

namespace renkei {

/// What has to be known of a workbook before one of its sheets can be read.
struct XlsxWorkbook
{
    struct Sheet
    {
        QString name;
        QString part; ///< path inside the archive
        bool visible = true;
    };

    QList<Sheet> sheets;
    QString sharedStringsPart;         ///< empty: the workbook has none
    QList<NumberFormat> formatOfStyle; ///< by the style number of a cell
    bool datesFrom1904 = false;

    /// Throws Error(InvalidInput).
    static XlsxWorkbook read(const ZipArchive &archive);
    /// The visible sheets with lists, in the order of their tabs; hidden ones only when all are hidden.
    QStringList sheetNames() const;
};

} // namespace renkei
