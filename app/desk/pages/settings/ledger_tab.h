// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/pages/settings/settings_page.h"

class QLabel;

namespace renkei::desk {

/// Where the ledger lies, whether it is sound, its recovery code, and the region's rules it works by.
class LedgerTab : public SettingsTab
{
    Q_OBJECT
public:
    LedgerTab(DeskContext &context, QWidget *parent);
    void refresh() override;

private:
    void verify();
    void renewRecoveryCode();

    DeskContext &m_context;
    QLabel *m_state;
};

} // namespace renkei::desk
