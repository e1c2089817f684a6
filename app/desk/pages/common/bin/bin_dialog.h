// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/register.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableWidget;

namespace renkei::desk {

class DeskContext;

/// ごみ箱 of one register: what was deleted, when, and the way back.
class BinDialog : public QDialog
{
    Q_OBJECT
public:
    BinDialog(DeskContext &context, const RegisterSpec &spec, QWidget *parent = nullptr);

private:
    int nameField() const;
    void read();
    void restoreChosen();

    DeskContext &m_context;
    const RegisterSpec &m_spec;
    QTableWidget *m_table;
    QLabel *m_empty;
    QPushButton *m_restore;
};

void openBin(DeskContext &context, QWidget *parent, const RegisterSpec &spec);

} // namespace renkei::desk
