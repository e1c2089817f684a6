// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/pages/common/subject.h"
#include "workflow/resign.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace renkei::desk {

class DeskContext;

/// 新しい文面の署名: who signed a text that the region's rules have replaced, and one button that prints the
/// new one for all who are chosen.
class ResignDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ResignDialog(DeskContext &context, QWidget *parent = nullptr);

private:
    void read();
    void startWhereSomebodyIsAsked();
    QList<Subject> chosen() const;
    void updateButtons();

    DeskContext &m_context;
    QComboBox *m_kind;
    QTreeWidget *m_list;
    QLabel *m_count;
    QPushButton *m_print;
    QList<OldSignature> m_signatures;
};

} // namespace renkei::desk
