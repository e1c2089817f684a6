// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/document.h"
#include "domain/printout.h"
#include "domain/waiver.h"
#include "regulation/official_text.h"

namespace renkei::desk {

/// One line about a row, without anybody's name.
QString documentText(const Document &document); ///< 「署名済み（PDF 1枚）」「支援センターへ提出 FAX」
QString printoutText(const Printout &printout); ///< 「印刷 記入済 2部」
QString waiverText(const Waiver &waiver); ///< 「代替文書（第9条） 雇用契約書の守秘条項」
/// 署名, 口頭と記録, 緊急; 未記入 for none.
QString basisText(const QString &basis);
/// 本人, 代理人; 未記入 for none.
QString signerKindText(const QString &signerKind);
/// 「撤回 理由：…」; empty when the paper was not withdrawn.
QString withdrawalText(const Document &document);
/// What is to be done next about a paper, in one sentence.
QString nextStepText(const PaperStanding &standing, const OfficialText *current, const QDate &today);
/// blank, office, complete as people call them.
QString fillModeText(const QString &mode);

} // namespace renkei::desk
