// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/pages/common/record_panel.h"
#include "app/desk/widgets/list_column.h"
#include "app/desk/widgets/record_editor.h"
#include "workflow/document_states.h"

#include <QKeySequence>

namespace renkei::desk {

class DeskContext;
class RecordList;

/// A tab that an area has beside 基本, 書類 and 履歴.
struct RegisterTab
{
    QByteArray name; ///< ASCII, object name of the panel
    QString label;
    std::function<RecordPanel *(DeskContext &context)> make;
    /// Rows of this register open here, too: the record of the page they belong to is in `ownerField`.
    const RegisterSpec *rows = nullptr;
    QByteArray ownerField = {};
};

/// Something an area can do with its records beyond what every register can; stands in the menu 「その他」
/// and in the menu of the list.
struct RegisterAction
{
    QByteArray name; ///< ASCII, object name of the action
    QString label;
    /// The chosen records, at least one.
    std::function<void(QWidget *parent, const QList<Subject> &chosen)> run;
    QKeySequence shortcut = {}; ///< on this page; empty = none
};

/// What makes an area of the desk out of a register. The page itself knows no field.
struct RegisterPageSpec
{
    QByteArray name; ///< "staff": prefix of object names, key of remembered columns
    const RegisterSpec *spec = nullptr;
    QString title;
    QString countText;               ///< 「%1名」; %1 = shown, %2 = all
    QList<QString> kinds;            ///< document kinds shown as state columns, first = the form previewed
    QList<ComputedColumn> computed;  ///< columns of the area's own, behind those of the papers
    QList<QByteArray> hiddenAtFirst; ///< columns that can be switched on
    QList<QByteArray> alsoRead;      ///< fields the filters and computed columns need
    QList<ColumnFormat> formats;     ///< references by name
    QString emptyText;               ///< what belongs here
    EditorOptions editor;            ///< checks and hidden fields
    std::function<Record()> blank;   ///< a new record before anything is typed
    /// Opens a dialog of the area's own for a new record and calls `made` when there is one; empty = it is
    /// typed into the editor.
    std::function<void(QWidget *parent, const std::function<void(const QUuid &id)> &made)> create;
    bool canImport = true;
    QList<RegisterTab> tabs;       ///< between 基本 and 書類
    QList<RegisterAction> actions; ///< above those of every register
    /// What somebody has to know about a record before anything else, as a band above the tabs; empty = none.
    std::function<QString(const QUuid &id)> notice;
    /// Before the list is read anew: what computed columns and filters answer from.
    std::function<void()> prepare;
    /// Once, after the list was made; `states` stays valid and is read anew with the list.
    std::function<void(RecordList &list, const DocumentStates &states)> addFilters;
    std::function<QUuid()> firstChoice; ///< which record is open at first; may be empty
};

} // namespace renkei::desk
