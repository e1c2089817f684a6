// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSpinBox>

namespace renkei::desk {

/// A number that changes only where the keyboard is: scrolling past it must not change what is entered.
class NumberBox : public QSpinBox
{
    Q_OBJECT
public:
    explicit NumberBox(QWidget *parent = nullptr);

protected:
    void wheelEvent(QWheelEvent *event) override;
};

} // namespace renkei::desk
