// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "workflow/create_ledger.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace renkei::desk {

class DialogSeam;
class PasswordField;
class StrengthMeter;

/// The password that opens the ledger, and where the ledger lies.
class PasswordStep : public QWidget
{
    Q_OBJECT
public:
    explicit PasswordStep(DialogSeam &dialogs, QWidget *parent = nullptr);
    /// Whether this PC has a keychain that answers; asked before the step is shown.
    void setHasKeychain(bool available);
    void setFolder(const QString &folder);
    void setPersonalWords(const QStringList &words) { m_words = words; }
    /// Fills password and folder.
    void fill(NewDesk &desk) const;
    bool wantsKeychain() const;
    void setProblem(const QString &sentence);
    void takeFocus();
    void forget();

Q_SIGNALS:
    void finished();
    void backRequested();

private:
    void check();

    DialogSeam &m_dialogs;
    QStringList m_words;
    PasswordField *m_password;
    StrengthMeter *m_meter;
    PasswordField *m_repeated;
    QCheckBox *m_keychain;
    QLabel *m_noKeychain;
    QLineEdit *m_folder;
    QLabel *m_problem;
};

} // namespace renkei::desk
