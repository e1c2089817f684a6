// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace renkei::desk {

/// The narrow column in the middle of the window that first start and unlocking stand in.
class WelcomeCard : public QWidget
{
    Q_OBJECT
public:
    explicit WelcomeCard(QWidget *parent = nullptr);
    /// Where the content goes.
    QVBoxLayout *column() const { return m_column; }

private:
    QVBoxLayout *m_column;
};

/// A label above its input, as first start and unlocking lay them out. The input's accessible name becomes
/// the label's text.
void addLabelled(QVBoxLayout *column, const QString &label, QWidget *input);

} // namespace renkei::desk
