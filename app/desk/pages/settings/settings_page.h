// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/shell/page.h"

class QTabWidget;

namespace renkei::desk {

/// One group of settings on a tab of the page.
class SettingsTab : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;
    virtual void refresh() = 0;
};

/// 設定: operators, look, printing, intervals, backups, the ledger itself, its history, the program.
class SettingsPage : public Page
{
    Q_OBJECT
public:
    SettingsPage(DeskContext &context, QWidget *parent);

    void refresh() override;
    bool open(const QByteArray &registerKey, const QUuid &id, const QByteArray &fieldKey) override;
    bool canRun(PageCommand command) const override;
    void run(PageCommand command) override;
    /// For pictures of every tab.
    QTabWidget *tabs() const { return m_tabs; }

private:
    void refreshTab();

    DeskContext &m_context;
    QTabWidget *m_tabs;
    QList<SettingsTab *> m_contents; ///< in the order of the tabs
};

} // namespace renkei::desk
