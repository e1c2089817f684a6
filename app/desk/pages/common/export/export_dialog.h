// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/pages/common/action_dialog.h"
#include "exchange/table_writer.h"

class QButtonGroup;
class QCheckBox;
class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace renkei::desk {

class RecordList;

/// 書き出し: a list as Excel or CSV. Before CP932 is written, the characters that it lacks are shown; the
/// purpose is remembered, can be changed, and goes into the history.
class ExportDialog : public ActionDialog
{
    Q_OBJECT
public:
    ExportDialog(DeskContext &context, const QString &title, RecordList &list, QWidget *parent = nullptr);

protected:
    bool carryOut() override;

private:
    QButtonGroup *addChoice(const QString &label, const QList<std::pair<QString, const char *>> &options);
    Table table() const;
    QList<QUuid> ids() const;
    void showLacking();

    QString m_title;
    RecordList &m_list;
    QButtonGroup *m_rows;
    QButtonGroup *m_columns;
    QButtonGroup *m_format;
    QLineEdit *m_purpose;
    QPlainTextEdit *m_lacking;
    QCheckBox *m_substitute;
};

void openExport(DeskContext &context, QWidget *parent, const QString &title, RecordList &list);

} // namespace renkei::desk
