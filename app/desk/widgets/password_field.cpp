// SPDX-License-Identifier: Apache-2.0
#include "app/desk/widgets/password_field.h"

#include "app/desk/shell/icons.h"

#include <QAction>

namespace renkei::desk {

PasswordField::PasswordField(QWidget *parent)
    : QLineEdit(parent)
{
    setEchoMode(Password);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText |
                        Qt::ImhNoAutoUppercase | Qt::ImhPreferLatin);
    QAction *look = addAction(icon(QStringLiteral("eye")), TrailingPosition);
    look->setText(tr("Show the password"));
    look->setToolTip(look->text());
    look->setCheckable(true);
    connect(look, &QAction::toggled, this, [this](bool shown) { setEchoMode(shown ? Normal : Password); });
}

void PasswordField::forget()
{
    setText(QString());
}

} // namespace renkei::desk
