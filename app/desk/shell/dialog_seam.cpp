// SPDX-License-Identifier: Apache-2.0
#include "app/desk/shell/dialog_seam.h"

#include "text/error.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QHash>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QPushButton>
#include <QStandardPaths>

namespace renkei::desk {

namespace {

class SystemDialogs final : public DialogSeam
{
public:
    bool ask(QWidget *parent, const Question &question) override
    {
        QMessageBox box(question.harmful ? QMessageBox::Warning : QMessageBox::Question, question.title,
                        question.text, QMessageBox::NoButton, parent);
        box.setTextFormat(Qt::PlainText);
        const QPushButton *accept = box.addButton(
            question.accept, question.harmful ? QMessageBox::DestructiveRole : QMessageBox::AcceptRole);
        QPushButton *decline =
            box.addButton(question.decline.isEmpty() ? QCoreApplication::translate("DialogSeam", "Do not")
                                                     : question.decline,
                          QMessageBox::RejectRole);
        box.setEscapeButton(decline);
        if (question.harmful) {
            box.setDefaultButton(decline);
        }
        box.exec();
        return box.clickedButton() == accept;
    }

    void inform(QWidget *parent, const QString &sentence) override
    {
        show(parent, QMessageBox::Information, sentence);
    }

    void complain(QWidget *parent, const QString &sentence) override
    {
        show(parent, QMessageBox::Warning, sentence);
    }

    QString chooseFile(QWidget *parent, const QString &title, const QStringList &filters,
                       const QString &purpose) override
    {
        return remember(purpose, QFileDialog::getOpenFileName(parent, title, folder(purpose),
                                                              filters.join(QStringLiteral(";;"))));
    }

    QStringList chooseFiles(QWidget *parent, const QString &title, const QStringList &filters,
                            const QString &purpose) override
    {
        QStringList files =
            QFileDialog::getOpenFileNames(parent, title, folder(purpose), filters.join(QStringLiteral(";;")));
        if (!files.isEmpty()) {
            remember(purpose, files.first());
        }
        return files;
    }

    QString saveFile(QWidget *parent, const QString &title, const QString &suggestedName,
                     const QStringList &filters, const QString &purpose) override
    {
        const QString suggestion = folder(purpose) + u'/' + suggestedName;
        return remember(purpose, QFileDialog::getSaveFileName(parent, title, suggestion,
                                                              filters.join(QStringLiteral(";;"))));
    }

    QString chooseFolder(QWidget *parent, const QString &title, const QString &purpose) override
    {
        QString chosen = QFileDialog::getExistingDirectory(parent, title, folder(purpose));
        if (!chosen.isEmpty()) {
            m_folders.insert(purpose, chosen);
        }
        return chosen;
    }

    std::unique_ptr<QPrinter> choosePrinter(QWidget *parent, const QString &title) override
    {
        if (QPrinterInfo::availablePrinterNames().isEmpty()) {
            throw Error(ErrorCode::Unavailable,
                        QCoreApplication::translate(
                            "DialogSeam", "No printer is set up on this PC. Save the sheets as a PDF "
                                          "and print that on another PC."),
                        QStringLiteral("no printer"));
        }
        auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
        QPrintDialog dialog(printer.get(), parent);
        dialog.setWindowTitle(title);
        if (dialog.exec() != QDialog::Accepted) {
            return nullptr;
        }
        return printer;
    }

private:
    static void show(QWidget *parent, QMessageBox::Icon icon, const QString &sentence)
    {
        QMessageBox box(icon, QCoreApplication::translate("DialogSeam", "Renkei Desk"), sentence,
                        QMessageBox::NoButton, parent);
        box.setTextFormat(Qt::PlainText);
        box.addButton(QCoreApplication::translate("DialogSeam", "Close"), QMessageBox::AcceptRole);
        box.exec();
    }

    QString folder(const QString &purpose) const
    {
        return m_folders.value(purpose, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    }

    QString remember(const QString &purpose, const QString &file)
    {
        if (!file.isEmpty()) {
            m_folders.insert(purpose, QFileInfo(file).absolutePath());
        }
        return file;
    }

    /// By purpose, as long as the program runs: paths can carry names, so they are not written to disk.
    QHash<QString, QString> m_folders;
};

} // namespace

std::unique_ptr<DialogSeam> systemDialogs()
{
    return std::make_unique<SystemDialogs>();
}

} // namespace renkei::desk
