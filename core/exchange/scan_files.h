// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace renkei {

/// The files of a pile of scans: a folder stands for the pictures and PDFs in it (not in folders below it),
/// in the order in which people count ("2" before "10"). A file that is named twice is taken once. Throws
/// Error(NotFound) for a path that does not exist, Error(InvalidInput) when there is nothing to read.
QStringList scanFiles(const QStringList &paths);

} // namespace renkei
