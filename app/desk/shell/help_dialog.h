// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

namespace renkei::desk {

/// F1: the daily task in six steps, and what the keys do.
class HelpDialog : public QDialog
{
    Q_OBJECT
public:
    explicit HelpDialog(QWidget *parent = nullptr);
};

} // namespace renkei::desk
