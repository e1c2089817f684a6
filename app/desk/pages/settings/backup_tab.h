// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/pages/settings/settings_page.h"

class QLabel;
class QPushButton;
class QTableWidget;

namespace renkei::desk {

/// Backups: the generations on this PC, one now, one to a file, a second place, restoring.
class BackupTab : public SettingsTab
{
    Q_OBJECT
public:
    BackupTab(DeskContext &context, QWidget *parent);
    void refresh() override;

private:
    void backUpHere();
    void backUpToFile();
    void chooseSecondPlace(const QString &folder);
    void restore();

    DeskContext &m_context;
    QTableWidget *m_table;
    QLabel *m_place;
    QPushButton *m_forget;
    QPushButton *m_restore;
};

} // namespace renkei::desk
