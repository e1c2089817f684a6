// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/table.h"

namespace renkei {

/// Reads one sheet of an XLSX file: the named one, otherwise the first that is visible. Values as a person
/// sees them: shared and inline texts without their furigana (kept apart in TableRow::furigana), dates as ISO
/// text whatever era format they wear, numbers with the leading zeros of their format, formulas by their last
/// result. Merged cells carry their value in the first one. Throws Error(InvalidInput) for damaged files,
/// missing sheets (NotFound, naming those there are), and beyond table_limits.
Table readXlsx(const QByteArray &bytes, const QString &sheet = {});

} // namespace renkei
