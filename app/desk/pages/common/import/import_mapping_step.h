// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/pages/common/step_dialog.h"

#include <QList>

class QComboBox;
class QLabel;
class QTableWidget;

namespace renkei::desk {

struct ImportState;

/// Step 2: which column holds what. One line a column of the list, with examples; guessed from the headings
/// and from the last time.
class ImportMappingStep : public StepPage
{
    Q_OBJECT
public:
    explicit ImportMappingStep(ImportState &state, QWidget *parent = nullptr);

    QString title() const override;
    void enter() override;
    void finish() override;

private:
    void showColumns();
    QString examples(qsizetype column) const;
    void showUnused();

    ImportState &m_state;
    QTableWidget *m_table;
    QLabel *m_unused;
    QList<QComboBox *> m_choices; ///< one a column
};

} // namespace renkei::desk
