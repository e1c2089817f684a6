// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/pages/common/record_panel.h"

class QStackedWidget;
class QTreeWidget;

namespace renkei::desk {

class DeskContext;

/// グループ of one person: in which groups somebody is, was invited to or once was. Enter opens the group.
class PersonGroupsPanel : public RecordPanel
{
    Q_OBJECT
public:
    explicit PersonGroupsPanel(DeskContext &context, QWidget *parent = nullptr);

    void setSubject(const Subject &subject) override;

private:
    void openCurrent();

    DeskContext &m_context;
    QTreeWidget *m_list;
    QStackedWidget *m_stack;
};

} // namespace renkei::desk
