// SPDX-License-Identifier: Apache-2.0
#include "app/desk/shell/open_desk.h"

#include "workflow/create_ledger.h"

namespace renkei::desk {

OpenDesk::OpenDesk(std::unique_ptr<Ledger> ledger, const Operator &who, const Clock &clock)
    : m_ledger(std::move(ledger))
    , m_pack(packOf(*m_ledger))
    , m_session{*m_ledger, m_pack, clock, who.id, who.name}
    , m_searchIndex(*m_ledger)
    , m_drafts(LedgerFolder(m_ledger->folder()), m_ledger->dataKey())
{
}

QString OpenDesk::name() const
{
    if (deskKind(*m_ledger) == DeskKind::Centre) {
        return m_pack.authority.value(QStringLiteral("centre.name"), m_pack.name);
    }
    const std::optional<Record> office = ownOffice(*m_ledger);
    return office ? office->text("name") : QString();
}

} // namespace renkei::desk
