// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/pages/settings/settings_page.h"
#include "workflow/intervals.h"

class QFormLayout;

namespace renkei::desk {

class NumberBox;

/// How often groups are reviewed and papers renewed, where the regulation leaves the number to the office.
class IntervalsTab : public SettingsTab
{
    Q_OBJECT
public:
    IntervalsTab(DeskContext &context, QWidget *parent);
    void refresh() override;

private:
    void addRow(QFormLayout *form, const Interval &interval);
    void save(const Interval &interval, int number);

    DeskContext &m_context;
    QList<NumberBox *> m_boxes; ///< in the order of intervals()
};

} // namespace renkei::desk
