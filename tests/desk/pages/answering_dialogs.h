// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/shell/dialog_seam.h"
#include "text/error.h"

#include <QFileInfo>
#include <QPrinter>

#include <functional>

namespace renkei::test {

/// Answers what the desk asks, and remembers what it said.
class AnsweringDialogs final : public desk::DialogSeam
{
public:
    QString openFile;
    QStringList openFiles;
    QString saveAs; ///< a folder: the suggested name in it
    QString folder;
    bool yes = true;
    std::function<std::unique_ptr<QPrinter>()> printer; ///< null: this PC has none
    QStringList questions;
    QStringList sentences;

    bool ask(QWidget *, const desk::Question &question) override
    {
        questions.append(question.text);
        return yes;
    }
    void inform(QWidget *, const QString &sentence) override { sentences.append(sentence); }
    void complain(QWidget *, const QString &sentence) override { sentences.append(sentence); }
    QString chooseFile(QWidget *, const QString &, const QStringList &, const QString &) override
    {
        return openFile;
    }
    QStringList chooseFiles(QWidget *, const QString &, const QStringList &, const QString &) override
    {
        return openFiles;
    }
    QString saveFile(QWidget *, const QString &, const QString &name, const QStringList &,
                     const QString &) override
    {
        return QFileInfo(saveAs).isDir() ? saveAs + u'/' + name : saveAs;
    }
    QString chooseFolder(QWidget *, const QString &, const QString &) override { return folder; }
    std::unique_ptr<QPrinter> choosePrinter(QWidget *, const QString &) override
    {
        if (!printer) {
            throw Error(ErrorCode::Unavailable, QStringLiteral("no printer"));
        }
        return printer();
    }
};

} // namespace renkei::test
