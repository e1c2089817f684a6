// SPDX-License-Identifier: Apache-2.0
#include "exchange/table_writer.h"

#include "exchange/save_file.h"
#include "text/error.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace renkei {

TableFormat formatByEnding(const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == u"xlsx") {
        return TableFormat::Xlsx;
    }
    if (ending == u"csv" || ending == u"tsv" || ending == u"txt") {
        return TableFormat::Csv;
    }
    throw Error(ErrorCode::InvalidInput,
                QCoreApplication::translate("Table", "The name of the file has to end in .csv or .xlsx."),
                QStringLiteral("table ending %1").arg(ending));
}

void writeTable(const QString &path, const Table &table, Lacking lacking)
{
    Table wanted = table;
    if (QFileInfo(path).suffix().toLower() == u"tsv") {
        wanted.separator = u'\t';
    }
    const QByteArray bytes =
        table.format == TableFormat::Xlsx ? xlsxBytes(wanted) : csvBytes(wanted, lacking);
    saveFile(path, bytes);
}

} // namespace renkei
