// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/document.h"
#include "domain/printout.h"
#include "domain/waiver.h"

namespace renkei::desk {

/// One line about a row, without anybody's name.
QString documentText(const Document &document); ///< 「署名済み（PDF 1枚）」「支援センターへ提出 FAX」
QString printoutText(const Printout &printout); ///< 「印刷 記入済 2部」
QString waiverText(const Waiver &waiver); ///< 「代替文書（第9条） 雇用契約書の守秘条項」
/// blank, office, complete as people call them.
QString fillModeText(const QString &mode);

} // namespace renkei::desk
