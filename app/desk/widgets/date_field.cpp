// SPDX-License-Identifier: Apache-2.0
#include "app/desk/widgets/date_field.h"

#include "app/desk/shell/icons.h"
#include "text/era.h"

#include <QAction>
#include <QCalendarWidget>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace renkei::desk {

DateField::DateField(const Clock &clock, QWidget *parent)
    : QLineEdit(parent)
    , m_clock(clock)
{
    setInputMethodHints(Qt::ImhPreferLatin | Qt::ImhPreferNumbers);
    setToolTip(tr("Type a date any way: R8.11.22, 8/11/22, 2026-11-22. F4 opens a calendar."));
    QAction *calendar = addAction(icon(QStringLiteral("calendar")), TrailingPosition);
    calendar->setText(tr("Calendar"));
    calendar->setToolTip(tr("Calendar (F4)"));
    connect(calendar, &QAction::triggered, this, &DateField::openCalendar);
    connect(this, &QLineEdit::textChanged, this, [this] { Q_EMIT dateChanged(date()); });
}

QDate DateField::date() const
{
    return parseDate(text(), m_clock.today()).value_or(QDate());
}

void DateField::setDate(const QDate &date)
{
    setText(displayDate(date));
    setCursorPosition(0);
}

bool DateField::isWrong() const
{
    return !text().trimmed().isEmpty() && date().isNull();
}

void DateField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    const QDate typed = date();
    if (!typed.isNull() && event->reason() != Qt::PopupFocusReason && text() != displayDate(typed)) {
        setDate(typed);
    }
}

void DateField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F4 && event->modifiers() == Qt::NoModifier) {
        openCalendar();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void DateField::openCalendar()
{
    if (isReadOnly()) {
        return;
    }
    auto *popup = new QFrame(this, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setFrameShape(QFrame::StyledPanel);
    auto *calendar = new QCalendarWidget(popup);
    calendar->setObjectName(QStringLiteral("calendar"));
    calendar->setAccessibleName(tr("Calendar"));
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    const QDate typed = date();
    calendar->setSelectedDate(typed.isNull() ? m_clock.today() : typed);
    auto *layout = new QVBoxLayout(popup);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(calendar);
    const auto take = [this, popup](const QDate &date) {
        setDate(date);
        popup->close();
        setFocus();
    };
    connect(calendar, &QCalendarWidget::activated, this, take);
    connect(calendar, &QCalendarWidget::clicked, this, take);
    popup->adjustSize();
    popup->move(mapToGlobal(QPoint(0, height())));
    popup->show();
    calendar->setFocus();
}

} // namespace renkei::desk
