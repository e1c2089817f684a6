// SPDX-License-Identifier: Apache-2.0
#include "text/table_file.h"

#include "text/error.h"

#include <QCoreApplication>
#include <QFile>

namespace renkei {

void readTable(const QString &resource, const std::function<void(const QString &, const QString &)> &line)
{
    QFile file(resource);
    const auto broken = [&](const QString &detail) {
        return Error(ErrorCode::Damaged,
                     QCoreApplication::translate(
                         "Text", "A table of the program is missing. Please install the program again."),
                     resource + u": " + detail);
    };
    if (!file.open(QIODevice::ReadOnly)) {
        throw broken(file.errorString());
    }
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &text : lines) {
        if (text.startsWith(u'#')) {
            continue;
        }
        const qsizetype tab = text.indexOf(u'\t');
        if (tab <= 0) {
            throw broken(text.left(20));
        }
        line(text.left(tab), text.mid(tab + 1));
    }
}

} // namespace renkei
