// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/draft_store.h"
#include "ledger/search_index.h"
#include "workflow/session.h"

#include <memory>

namespace renkei::desk {

/// Everything that lives from unlocking to locking. Destroying it closes the ledger and wipes the key.
class OpenDesk
{
public:
    /// Throws what the region pack of the ledger throws.
    OpenDesk(std::unique_ptr<Ledger> ledger, const Operator &who, const Clock &clock);

    Session &session() { return m_session; }
    SearchIndex &searchIndex() { return m_searchIndex; }
    DraftStore &drafts() { return m_drafts; }
    /// Name of the desk for the window's title: its own office, or the centre.
    QString name() const;

private:
    std::unique_ptr<Ledger> m_ledger;
    RegionPack m_pack;
    Session m_session;
    SearchIndex m_searchIndex;
    DraftStore m_drafts;
};

} // namespace renkei::desk
