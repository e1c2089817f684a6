// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/pages/common/subject.h"

#include <QWidget>

namespace renkei::desk {

/// What stands behind a tab beside the editor: shows something that belongs to the record that is open.
class RecordPanel : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// Called when the tab comes to the front, when another record is opened and after every change of the
    /// ledger while it is in front. A subject without register empties the panel.
    virtual void setSubject(const Subject &subject) = 0;
    /// Makes that row of the panel the current one (a finding, a search hit); `setSubject` came before.
    virtual void showRow(const QUuid & /*row*/) {}
};

} // namespace renkei::desk
