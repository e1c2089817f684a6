// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include <memory>

class QPrinter;
class QWidget;

namespace renkei::desk {

/// A decision that needs a person. The buttons say what happens, never OK or Yes.
struct Question
{
    QString title;
    QString text;
    QString accept;              ///< label of the button that goes on: 「削除する」
    QString decline = QString(); ///< label of the other one; empty = 「やめる」
    bool harmful = false;        ///< the safe button is the default and the other one is red
};

/// Everything modal that the desk asks of a person goes through here, so that tests can answer. Empty strings
/// and null mean that the person gave up.
class DialogSeam
{
public:
    virtual ~DialogSeam() = default;
    virtual bool ask(QWidget *parent, const Question &question) = 0;
    /// A sentence to be read; nothing to decide.
    virtual void inform(QWidget *parent, const QString &sentence) = 0;
    /// What could not be done and what to do next.
    virtual void complain(QWidget *parent, const QString &sentence) = 0;
    /// `filters` as in "Excel (*.xlsx)". `purpose` (ASCII) remembers the folder of each kind of choice.
    virtual QString chooseFile(QWidget *parent, const QString &title, const QStringList &filters,
                               const QString &purpose) = 0;
    /// Several files at once, for what takes a pile.
    virtual QStringList chooseFiles(QWidget *parent, const QString &title, const QStringList &filters,
                                    const QString &purpose) = 0;
    virtual QString saveFile(QWidget *parent, const QString &title, const QString &suggestedName,
                             const QStringList &filters, const QString &purpose) = 0;
    virtual QString chooseFolder(QWidget *parent, const QString &title, const QString &purpose) = 0;
    /// A printer ready to paint on. Throws Error(Unavailable) when the PC has none.
    virtual std::unique_ptr<QPrinter> choosePrinter(QWidget *parent, const QString &title) = 0;
};

/// The real ones.
std::unique_ptr<DialogSeam> systemDialogs();

} // namespace renkei::desk
