// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/waiver.h"
#include "workflow/session.h"

namespace renkei {

/// Values of Waiver::form.
inline constexpr char16_t waiverOmitted[] = u"omitted";         ///< 省略
inline constexpr char16_t waiverSubstituted[] = u"substituted"; ///< 代替文書

/// Records that a paper is not needed or that another stands in for it: history "document.waive". A blank
/// ground is the one of the document kind, a blank date is today. An earlier waiver of the same paper goes
/// into the bin. Throws Error(InvalidInput) without a confirmer, without evidence for a substitute, for a
/// ground that the pack does not know, Error(NotFound) for a subject that does not exist.
Waiver waiveDocument(Session &session, Waiver waiver);
/// The same for several people at once, with what `common` says: one history entry. When one of them cannot
/// be found, nothing is recorded.
QList<Waiver> waiveDocuments(Session &session, const Waiver &common, const QList<QUuid> &subjects);

} // namespace renkei
