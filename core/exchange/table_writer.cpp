// SPDX-License-Identifier: Apache-2.0
#include "exchange/table_writer.h"

#include "text/error.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

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
    QSaveFile file(path);
    // commit() alone is true on a full drive: it forgets that flushing its buffer failed.
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush() ||
        file.size() != bytes.size() || !file.commit()) {
        throw Error(ErrorCode::DeviceFailed,
                    QCoreApplication::translate(
                        "Table", "The file %1 could not be written: %2. What was there before is "
                                 "unchanged. Please choose another place or name.")
                        .arg(path, file.errorString()),
                    QStringLiteral("table file not written"));
    }
}

} // namespace renkei
