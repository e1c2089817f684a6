// SPDX-License-Identifier: Apache-2.0
#include "app/desk/widgets/number_box.h"

#include <QWheelEvent>

namespace renkei::desk {

NumberBox::NumberBox(QWidget *parent)
    : QSpinBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
}

void NumberBox::wheelEvent(QWheelEvent *event)
{
    if (hasFocus()) {
        QSpinBox::wheelEvent(event);
    } else {
        event->ignore();
    }
}

} // namespace renkei::desk
