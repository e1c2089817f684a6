// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/signer.h"

#include <QWidget>

class QPushButton;
class QTableWidget;

namespace renkei::desk {

/// Further signers of a consent (family): name and 続柄, one a row, entered in place.
class SignersTable : public QWidget
{
    Q_OBJECT
public:
    explicit SignersTable(QWidget *parent = nullptr);

    /// Where the rows say the same already, only their ids are taken over: the cell being written stays.
    void setSigners(const QList<Signer> &signers);
    /// Every row with something in it; those that were given by setSigners keep their ids.
    QList<Signer> signers() const;

Q_SIGNALS:
    void changed();

private:
    void addRow(const Signer &signer);
    Signer signerAt(int row) const;
    void removeRow();
    void updateButtons();

    QTableWidget *m_table;
    QPushButton *m_add;
    QPushButton *m_remove;
    QList<Signer> m_signers; ///< as stored, one a row
    bool m_setting = false;
};

} // namespace renkei::desk
