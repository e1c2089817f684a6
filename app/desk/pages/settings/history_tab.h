// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/pages/settings/settings_page.h"

namespace renkei::desk {

class HistoryView;

/// The whole history, also behind the button on top of the window.
class HistoryTab : public SettingsTab
{
    Q_OBJECT
public:
    HistoryTab(DeskContext &context, QWidget *parent);
    void refresh() override;

private:
    HistoryView *m_view;
};

} // namespace renkei::desk
