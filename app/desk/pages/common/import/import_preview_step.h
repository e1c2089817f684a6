// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/pages/common/step_dialog.h"
#include "exchange/import_plan.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace renkei::desk {

struct ImportState;
class ImportPlanModel;

/// Step 3: what will happen to each row, every problem on its row, and what to do with people who are already
/// there: for all of them, or for the chosen rows.
class ImportPreviewStep : public StepPage
{
    Q_OBJECT
public:
    explicit ImportPreviewStep(ImportState &state, QWidget *parent = nullptr);

    QString title() const override;
    QString forwardLabel() const override;
    bool canGoOn() const override;
    void enter() override;
    void finish() override;

private:
    QComboBox *makeDecision();
    void decideAll();
    void decideChosen();
    void chooseRejects(bool wanted);
    void showCounts();
    qsizetype takenOver() const;

    ImportState &m_state;
    ImportPlanModel *m_model;
    QLabel *m_counts;
    QTableView *m_table;
    QCheckBox *m_onlyStriking;
    QWidget *m_decisions;
    QComboBox *m_all;
    QComboBox *m_chosen;
    QCheckBox *m_rejects;
};

} // namespace renkei::desk
