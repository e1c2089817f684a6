// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFile>
#include <QList>
#include <QString>
#include <QStringList>

namespace renkei::test {

/// Rows of an expected.tsv beside broken inputs: file name, then the beginning of each sentence it must get.
/// Lines with '#' are headings.
inline QList<QStringList> expectedSentences(const QString &path)
{
    QList<QStringList> rows;
    QFile file(path);
    if (file.open(QIODevice::ReadOnly)) {
        for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
            if (!line.startsWith(u'#')) {
                rows.append(line.split(u'\t'));
            }
        }
    }
    return rows;
}

} // namespace renkei::test
