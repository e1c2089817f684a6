// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/shell/desk_context.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;

namespace renkei::desk {

/// Shows the recovery code once: print it, save it, or write it down; then go on.
class RecoveryStep : public QWidget
{
    Q_OBJECT
public:
    explicit RecoveryStep(const DeskServices &services, QWidget *parent = nullptr);
    void setCode(const QString &code);
    void takeFocus();

Q_SIGNALS:
    void finished();

private:
    void print();
    void save();
    void kept();

    DeskServices m_services;
    QLabel *m_code;
    QCheckBox *m_written;
    QPushButton *m_print;
    QPushButton *m_go;
    QLabel *m_state;
};

} // namespace renkei::desk
