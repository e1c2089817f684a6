// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/widgets/record_list_model.h"

#include <QUrl>
#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QMenu;
class QStackedWidget;

namespace renkei::desk {

class DeskContext;
class EmptyPage;
class RecordTable;

/// A list of one register with its filter bar: dense rows, kana order, type-ahead, several rows at once,
/// columns that can be moved, hidden and are remembered, a page that helps while it is empty.
class RecordList : public QWidget
{
    Q_OBJECT
public:
    /// `name` (ASCII, "staffList") is the object name and the key under which columns are remembered.
    RecordList(DeskContext &context, ListDescription description, const QString &name,
               QWidget *parent = nullptr);
    ~RecordList() override;

    /// Reads the register again, keeps selection, current row and scroll position.
    void reload();
    RecordListModel &model() { return *m_model; }
    const RecordListModel &model() const { return *m_model; }

    /// A choice in the filter bar. The first option is the one chosen at first; `accepts` null = all rows.
    struct FilterOption
    {
        QString label;
        RecordListModel::Predicate accepts;
    };
    /// Options may be set again at any time (professions in use); the choice is kept by label.
    QComboBox *addFilter(const QString &objectName, const QString &label, QList<FilterOption> options);
    void setFilterOptions(QComboBox *filter, QList<FilterOption> options);

    /// What the list says while it has no rows at all, with the two ways to fill it. An empty label hides the
    /// button.
    void setEmptyText(const QString &sentence, const QString &newLabel, const QString &importLabel);

    QList<QUuid> selected() const; ///< in the order shown
    QList<QUuid> shown() const;    ///< what the filters let through, in the order shown
    QUuid current() const;
    /// Makes it the current, only selected row; loosens the filters when they hide it. False: no such row.
    bool setCurrent(const QUuid &id);
    void focusList();
    /// Columns that are shown, from left to right: what printing and export of the list take.
    QList<int> shownColumns() const;
    /// Whether files may be dropped on rows.
    void setAcceptFiles(bool accept);

Q_SIGNALS:
    void currentChanged(const QUuid &id);
    void selectionChanged();
    void activated(const QUuid &id);                             ///< double click, Enter
    void menuRequested(const QPoint &globalPosition);            ///< right click, Shift+F10, menu key
    void filesDropped(const QUuid &id, const QList<QUrl> &urls); ///< id null: dropped beside the rows
    void newRequested();
    void importRequested();
    void countsChanged(int shown, int total);

private:
    struct Filter
    {
        QComboBox *combo = nullptr;
        QList<FilterOption> options;
    };
    void applyFilters();
    void loosenFilters();
    void showRightPage();
    void restoreColumns();
    void rememberColumns() const;
    void setUpColumns();
    void fillColumnMenu(QMenu *menu);
    void selectIds(const QSet<QUuid> &ids, const QUuid &current);

    DeskContext &m_context;
    RecordListModel *m_model;
    RecordTable *m_table;
    EmptyPage *m_empty;
    QStackedWidget *m_stack;
    QHBoxLayout *m_filterBar;
    QWidget *m_noMatch;
    QList<Filter> m_filters;
    QUuid m_announced; ///< the record that currentChanged() told last
};

} // namespace renkei::desk
