// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QFormLayout;
class QLabel;
class QWidget;

namespace renkei::desk {

/// Puts `field` under its visible label: buddy, accessible name equal to the label, objectName.
QLabel *addLabelled(QFormLayout *layout, const QString &label, QWidget *field, const char *objectName);
/// For widgets that carry their own text (buttons, boxes, choices).
template <class Widget>
Widget *named(Widget *widget, const char *objectName)
{
    widget->setObjectName(QString::fromLatin1(objectName));
    widget->setAccessibleName(widget->text());
    return widget;
}
/// A label for a sentence that tells what is wrong; hidden while there is nothing to say.
QLabel *messageLabel(const char *objectName);
void say(QLabel *label, const QString &sentence);

} // namespace renkei::desk
