// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/pages/common/step_dialog.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QTableWidget;

namespace renkei::desk {

struct ImportState;

/// Step 1: which file or pasted cells, in which encoding, which sheet; shows the first rows as they are read.
class ImportSourceStep : public StepPage
{
    Q_OBJECT
public:
    explicit ImportSourceStep(ImportState &state, QWidget *parent = nullptr);

    QString title() const override;
    bool canGoOn() const override;
    void useFile(const QString &path);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void chooseFile();
    void paste();
    void read();
    void showTable();

    ImportState &m_state;
    QLineEdit *m_path;
    QComboBox *m_encoding;
    QLabel *m_encodingLabel;
    QComboBox *m_sheet;
    QLabel *m_sheetLabel;
    QLabel *m_summary;
    QTableWidget *m_rows;
};

} // namespace renkei::desk
