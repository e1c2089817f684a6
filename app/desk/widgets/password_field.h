// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLineEdit>

namespace renkei::desk {

/// A password with an eye to look at it.
class PasswordField : public QLineEdit
{
    Q_OBJECT
public:
    explicit PasswordField(QWidget *parent = nullptr);
    /// Empties it; setText() also drops what undo would bring back.
    void forget();
};

} // namespace renkei::desk
