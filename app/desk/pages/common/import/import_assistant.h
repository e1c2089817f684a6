// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/pages/common/step_dialog.h"
#include "exchange/import_table.h"
#include "exchange/table_reader.h"

namespace renkei::desk {

class DeskContext;

/// What the steps of the assistant hand on to each other.
struct ImportState
{
    DeskContext &context;
    const RegisterSpec &spec;
    QString path;   ///< the file; empty when the cells were pasted
    QString pasted; ///< the text of the clipboard
    TableReadOptions options;
    Table table;
    bool tableIsNew = true; ///< read since the mapping was made
    ColumnMapping mapping;
    ImportPlan plan;
    QString rejectsFile;
    ImportResult result;

    ImportOptions importOptions() const;
};

/// 取込: the office's own spreadsheet becomes records, in four steps and by keyboard alone. Nothing is
/// changed before the last button, and one undo takes everything back.
class ImportAssistant : public StepDialog
{
    Q_OBJECT
public:
    ImportAssistant(DeskContext &context, const RegisterSpec &spec, QWidget *parent = nullptr);
    ~ImportAssistant() override;

    /// As if the person had chosen the file on the first step.
    void useFile(const QString &path);

private:
    std::unique_ptr<ImportState> m_state;
    class ImportSourceStep *m_source;
};

/// Opens the assistant over `parent`; `file` may be empty.
void openImport(DeskContext &context, QWidget *parent, const RegisterSpec &spec, const QString &file = {});

} // namespace renkei::desk
