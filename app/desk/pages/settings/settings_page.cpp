// SPDX-License-Identifier: Apache-2.0
#include "app/desk/pages/settings/settings_page.h"

#include "app/desk/pages/settings/about_tab.h"
#include "app/desk/pages/settings/appearance_tab.h"
#include "app/desk/pages/settings/backup_tab.h"
#include "app/desk/pages/settings/history_tab.h"
#include "app/desk/pages/settings/intervals_tab.h"
#include "app/desk/pages/settings/ledger_tab.h"
#include "app/desk/pages/settings/operators_tab.h"
#include "app/desk/pages/settings/printing_tab.h"
#include "app/desk/shell/desk_context.h"
#include "app/desk/shell/theme.h"
#include "app/desk/widgets/buttons.h"

#include <QLabel>
#include <QScrollArea>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace renkei::desk {

SettingsPage::SettingsPage(DeskContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_tabs(new QTabWidget(this))
{
    m_tabs->setObjectName(QStringLiteral("settingsTabs"));
    m_tabs->tabBar()->setObjectName(QStringLiteral("settingsTabBar"));
    m_tabs->tabBar()->setAccessibleName(tr("Settings"));
    m_tabs->setDocumentMode(true);
    const auto add = [&](SettingsTab *content, const QString &label) {
        auto *scroll = new QScrollArea(m_tabs);
        scroll->setWidgetResizable(true);
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setFocusPolicy(Qt::NoFocus);
        scroll->setWidget(content);
        m_contents.append(content);
        m_tabs->addTab(scroll, label);
    };
    add(new OperatorsTab(context, this), tr("Operators"));
    add(new AppearanceTab(context, this), tr("Screen"));
    add(new PrintingTab(context, this), tr("Printing"));
    add(new IntervalsTab(context, this), tr("Reviews and renewals"));
    add(new BackupTab(context, this), tr("Backups"));
    add(new LedgerTab(context, this), tr("Ledger and region"));
    add(new HistoryTab(context, this), tr("History"));
    add(new AboutTab(context, this), tr("This program"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::normal, space::normal, space::normal, 0);
    layout->setSpacing(space::normal);
    layout->addWidget(titleLabel(tr("Settings"), this));
    layout->addWidget(m_tabs, 1);
    setFocusProxy(m_tabs->tabBar());
    connect(m_tabs, &QTabWidget::currentChanged, this, &SettingsPage::refreshTab);
}

void SettingsPage::refresh()
{
    refreshTab();
}

void SettingsPage::refreshTab()
{
    m_context.guarded(this, [this] { m_contents.at(m_tabs->currentIndex())->refresh(); });
}

bool SettingsPage::open(const QByteArray &registerKey, const QUuid &, const QByteArray &)
{
    if (registerKey != "operator") {
        return false;
    }
    m_tabs->setCurrentIndex(0);
    return true;
}

bool SettingsPage::canRun(PageCommand) const
{
    return false;
}

void SettingsPage::run(PageCommand) {}

} // namespace renkei::desk
