// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace renkei::desk {

/// ‹ 1 / 3 › over sheets and scans; hidden while there is only one page.
class PageTurner : public QWidget
{
    Q_OBJECT
public:
    explicit PageTurner(QWidget *parent = nullptr);
    void setPosition(int page, int count);

Q_SIGNALS:
    void turned(int page);

private:
    int m_page = 0;
    QToolButton *m_previous;
    QToolButton *m_next;
    QLabel *m_label;
};

} // namespace renkei::desk
