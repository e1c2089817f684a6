// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/procedure.h"
#include "ledger/ledger.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace renkei::desk {

class DeskContext;

/// Tasks to work through: what, who, until when, done by whom and when. Space ticks (or opens again), 0 says
/// it is not needed, Enter opens the place it is about; below stands what to know about the current one.
class TaskPanel : public QWidget
{
    Q_OBJECT
public:
    enum class Shows { Steps, TasksOfAll }; ///< steps of one procedure; or also whom each is about

    /// `name` (ASCII) is the prefix of the object names: "stepsList", "stepsTick" …
    TaskPanel(DeskContext &context, Shows shows, const QString &name, QWidget *parent = nullptr);

    void setTasks(const QList<Task> &tasks);
    const QList<Task> &tasks() const { return m_tasks; }
    bool setCurrent(const QUuid &task);
    void focusList();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeButtons();
    void showCurrent();
    const Task *current() const;
    QList<Task> chosenOpen() const;
    void tick();
    void waive();
    void assign();
    void print();
    void goThere();

    DeskContext &m_context;
    Shows m_shows;
    QString m_name;
    QList<Task> m_tasks;
    QTreeWidget *m_list;
    QLabel *m_hint;
    QPushButton *m_tick = nullptr;
    QPushButton *m_waive = nullptr;
    QPushButton *m_assign = nullptr;
    QPushButton *m_print = nullptr;
    QPushButton *m_go = nullptr;
};

/// The record that the task is about: the group, the review, the person.
struct TaskPlace
{
    QByteArray registerKey;
    QUuid id;
};
TaskPlace placeOf(const Ledger &ledger, const Task &task);

} // namespace renkei::desk
