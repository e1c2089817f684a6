// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/pages/common/record_panel.h"

class QTreeWidget;

namespace renkei {
struct Image;
}

namespace renkei::desk {

class DeskContext;

/// 履歴 of one record: who did what when, and what changed from what into what.
class HistoryPanel : public RecordPanel
{
    Q_OBJECT
public:
    explicit HistoryPanel(DeskContext &context, QWidget *parent = nullptr);
    void setSubject(const Subject &subject) override;

private:
    DeskContext &m_context;
    QTreeWidget *m_list;
};

/// 「メールアドレス: a@example.jp → b@example.jp」, one a changed field.
QStringList changesOf(const RegisterSpec &spec, const Image &image);

} // namespace renkei::desk
