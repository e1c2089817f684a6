// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "workflow/create_ledger.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QRadioButton;

namespace renkei::desk {

class DialogSeam;

/// Which desk this is, whose, and in which region.
class DeskStep : public QWidget
{
    Q_OBJECT
public:
    explicit DeskStep(DialogSeam &dialogs, QWidget *parent = nullptr);
    /// Fills desk, pack, officeName and operatorName.
    void fill(NewDesk &desk) const;
    void takeFocus();

Q_SIGNALS:
    void finished();

private:
    void choosePackFolder();

    DialogSeam &m_dialogs;
    QRadioButton *m_office;
    QRadioButton *m_centre;
    QComboBox *m_region;
    QLabel *m_officeLabel;
    QLineEdit *m_officeName;
    QLineEdit *m_operatorName;
};

} // namespace renkei::desk
