// SPDX-License-Identifier: Apache-2.0
#include "app/desk/pages/settings/history_tab.h"

#include "app/desk/shell/desk_context.h"
#include "app/desk/shell/history_view.h"

#include <QVBoxLayout>

namespace renkei::desk {

HistoryTab::HistoryTab(DeskContext &context, QWidget *parent)
    : SettingsTab(parent)
    , m_view(new HistoryView(context, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_view);
}

void HistoryTab::refresh()
{
    m_view->refresh();
}

} // namespace renkei::desk
