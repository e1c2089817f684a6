// SPDX-License-Identifier: Apache-2.0
#include "exchange/scan_files.h"

#include "exchange/media_type.h"
#include "text/error.h"

#include <QCollator>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace renkei {

static QStringList filesIn(const QString &path)
{
    const QDir folder(path);
    QStringList names = folder.entryList(acceptedFilePatterns().split(u' '), QDir::Files);
    QCollator byNumber;
    byNumber.setNumericMode(true);
    std::ranges::sort(names, [&](const QString &a, const QString &b) {
        const int order = byNumber.compare(a, b);
        return order != 0 ? order < 0 : a < b;
    });
    QStringList files;
    for (const QString &name : std::as_const(names)) {
        files.append(folder.filePath(name));
    }
    return files;
}

QStringList scanFiles(const QStringList &paths)
{
    QStringList files;
    QSet<QString> known;
    for (const QString &path : paths) {
        const QFileInfo entry(path);
        if (!entry.exists()) {
            throw Error(ErrorCode::NotFound,
                        QCoreApplication::translate(
                            "ScanFiles", "There is no file or folder \"%1\". Please check the name.")
                            .arg(path));
        }
        const QStringList found = entry.isDir() ? filesIn(path) : QStringList{path};
        for (const QString &file : found) {
            const QString place = QFileInfo(file).canonicalFilePath();
            if (!known.contains(place)) {
                known.insert(place);
                files.append(file);
            }
        }
    }
    if (files.isEmpty()) {
        throw Error(ErrorCode::InvalidInput,
                    QCoreApplication::translate("ScanFiles",
                                                "There is no scan in this folder. Please choose a folder "
                                                "that holds PDF, PNG, JPEG or TIFF files."));
    }
    return files;
}

} // namespace renkei
