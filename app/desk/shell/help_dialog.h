// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

namespace renkei::desk {

/// F1: the daily task in six steps, and what the keys do.
class HelpDialog : public QDialog
{
    Q_OBJECT
public:
    /// `about` is what stands first: about the thing that is chosen on the page; may be empty.
    explicit HelpDialog(const QString &about, QWidget *parent = nullptr);
};

} // namespace renkei::desk
