// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/desk_operator.h"

#include <QDialog>

#include <functional>

class QLabel;
class QLineEdit;

namespace renkei::desk {

class DeskContext;
class PasswordField;
class ReferenceChoice;
class StrengthMeter;

/// An operator's name and link to a staff member, and a password where one is asked for. Stays open with a
/// sentence until `accept` does not throw.
class OperatorDialog : public QDialog
{
    Q_OBJECT
public:
    enum class Asks { NameAndPassword, Name, Password };
    using Accept = std::function<void(const Operator &who, const QString &password)>;

    OperatorDialog(DeskContext &context, Asks asks, Operator who, Accept accept, QWidget *parent);

private:
    void finish();

    Operator m_who;
    Accept m_accept;
    QLineEdit *m_name = nullptr;
    ReferenceChoice *m_staff = nullptr;
    PasswordField *m_password = nullptr;
    PasswordField *m_repeated = nullptr;
    StrengthMeter *m_meter = nullptr;
    QLabel *m_problem;
};

} // namespace renkei::desk
