// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/pages/settings/settings_page.h"

class QPlainTextEdit;

namespace renkei::desk {

/// What the program is, and facts about it and the PC for a report of trouble; no personal data.
class AboutTab : public SettingsTab
{
    Q_OBJECT
public:
    AboutTab(DeskContext &context, QWidget *parent);
    void refresh() override;

private:
    QString diagnostics() const;

    DeskContext &m_context;
    QPlainTextEdit *m_facts;
};

} // namespace renkei::desk
