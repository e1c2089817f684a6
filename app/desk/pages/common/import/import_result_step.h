// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/pages/common/step_dialog.h"

class QLabel;

namespace renkei::desk {

struct ImportState;

/// Step 4: what was done, where the refused rows are, and that one key takes it back.
class ImportResultStep : public StepPage
{
    Q_OBJECT
public:
    explicit ImportResultStep(ImportState &state, QWidget *parent = nullptr);

    QString title() const override;
    QString forwardLabel() const override;
    bool isLast() const override { return true; }
    void enter() override;

private:
    ImportState &m_state;
    QLabel *m_text;
};

} // namespace renkei::desk
