// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/clock.h"

#include <QLineEdit>

namespace renkei::desk {

/// One field that takes every way of writing a date (R8.11.22, 令和8年11月22日, 8/11/22, 2026-11-22) and,
/// when left, shows both calendars: 令和8年11月22日（2026年）. F4 or the button opens a small calendar.
class DateField : public QLineEdit
{
    Q_OBJECT
public:
    explicit DateField(const Clock &clock, QWidget *parent = nullptr);

    /// Null when empty or not a date.
    QDate date() const;
    void setDate(const QDate &date);
    /// Something is typed that is no date.
    bool isWrong() const;
    void openCalendar();

Q_SIGNALS:
    void dateChanged(const QDate &date);

protected:
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    const Clock &m_clock;
};

} // namespace renkei::desk
