// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/error.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace renkei {

/// Reads the parts of a ZIP file (XLSX is one) that lies in memory. Throws Error(InvalidInput) for a file
/// that is cut off or damaged, for parts that are password protected, and beyond table_limits (zip bombs).
class ZipArchive
{
public:
    /// `bytes` is shared, not copied.
    explicit ZipArchive(const QByteArray &bytes);
    ~ZipArchive();
    ZipArchive(const ZipArchive &) = delete;
    ZipArchive &operator=(const ZipArchive &) = delete;

    bool contains(const QString &part) const;
    /// The unpacked part, its checksum verified. A part that is missing makes the file a damaged one.
    QByteArray read(const QString &part) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// The sentence for an Excel file that is broken inside; `detail` is for the log.
Error damagedWorkbook(const QString &detail);

} // namespace renkei
