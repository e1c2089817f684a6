// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/pages/settings/settings_page.h"

class QCheckBox;
class QComboBox;

namespace renkei::desk {

class NumberBox;

/// How the desk looks on this PC, and when it locks.
class AppearanceTab : public SettingsTab
{
    Q_OBJECT
public:
    AppearanceTab(DeskContext &context, QWidget *parent);
    void refresh() override;

private:
    void applyLook();

    DeskContext &m_context;
    QComboBox *m_theme;
    QCheckBox *m_large;
    QComboBox *m_firstYear;
    NumberBox *m_lockMinutes;
    bool m_showing = false;
};

} // namespace renkei::desk
