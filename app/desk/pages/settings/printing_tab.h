// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/pages/settings/settings_page.h"

class QCheckBox;

namespace renkei::desk {

/// Which forms carry the control QR, and how the first year of an era is printed.
class PrintingTab : public SettingsTab
{
    Q_OBJECT
public:
    PrintingTab(DeskContext &context, QWidget *parent);
    void refresh() override;

private:
    DeskContext &m_context;
    QList<QCheckBox *> m_boxes; ///< in the order of the pack's forms
    QCheckBox *m_firstYear;
};

} // namespace renkei::desk
