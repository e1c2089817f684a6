// SPDX-License-Identifier: Apache-2.0
#include "exchange/scan_files.h"

#include "exchange/media_type.h"
#include "text/error.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace renkei {

/// The number that begins at `at`, which moves behind it.
static QStringView numberAt(const QString &text, qsizetype &at)
{
    const qsizetype begin = at;
    while (at < text.size() && text.at(at).isDigit()) {
        ++at;
    }
    QStringView digits = QStringView(text).mid(begin, at - begin);
    while (digits.size() > 1 && digits.startsWith(u'0')) {
        digits = digits.mid(1);
    }
    return digits;
}

/// "scan2" before "scan10", whatever the language of the system.
static bool comesBefore(const QString &a, const QString &b)
{
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < a.size() && j < b.size()) {
        if (a.at(i).isDigit() && b.at(j).isDigit()) {
            const QStringView first = numberAt(a, i);
            const QStringView second = numberAt(b, j);
            if (first != second) {
                return first.size() != second.size() ? first.size() < second.size() : first < second;
            }
        } else {
            const QChar first = a.at(i++).toCaseFolded();
            const QChar second = b.at(j++).toCaseFolded();
            if (first != second) {
                return first < second;
            }
        }
    }
    const bool isSame = i == a.size() && j == b.size();
    return isSame ? a < b : i == a.size();
}

static QStringList filesIn(const QString &path)
{
    const QDir folder(path);
    QStringList names = folder.entryList(acceptedFilePatterns().split(u' '), QDir::Files);
    std::ranges::sort(names, comesBefore);
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
