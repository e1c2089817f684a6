// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/shell/desk_frame.h"
#include "app/desk/shell/main_window.h"
#include "app/desk/shell/theme.h"
#include "ledger/ledger_folder.h"
#include "support/test_clock.h"
#include "support/text_stream.h"
#include "text/error.h"
#include "text/language.h"
#include "workflow/create_ledger.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QPrinter>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

namespace renkei::test {

/// Says yes to everything, chooses what it was told to choose, and remembers what it was shown.
class WindowDialogs final : public desk::DialogSeam
{
public:
    QString file;
    QString folder;
    QStringList sentences;

    bool ask(QWidget *, const desk::Question &question) override
    {
        sentences.append(question.text);
        return true;
    }
    void inform(QWidget *, const QString &sentence) override { sentences.append(sentence); }
    void complain(QWidget *, const QString &sentence) override { sentences.append(sentence); }
    QString chooseFile(QWidget *, const QString &, const QStringList &, const QString &) override
    {
        return file;
    }
    QStringList chooseFiles(QWidget *, const QString &, const QStringList &, const QString &) override
    {
        return file.isEmpty() ? QStringList() : QStringList{file};
    }
    QString saveFile(QWidget *, const QString &, const QString &, const QStringList &,
                     const QString &) override
    {
        return file;
    }
    QString chooseFolder(QWidget *, const QString &, const QString &) override { return folder; }
    std::unique_ptr<QPrinter> choosePrinter(QWidget *, const QString &) override { return nullptr; }
};

/// The real window in Japanese, with a ledger folder of its own.
class DeskWindow
{
public:
    DeskWindow()
    {
        static const bool japanese = [] {
            installLanguage(QStringLiteral("ja"));
            return true;
        }();
        REQUIRE(japanese);
        window = std::make_unique<desk::MainWindow>(
            desk::DeskServices{clock, *m_keychain, dialogs, settings, KdfCost::least()});
    }

    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString ledgerFolder() const { return path(QStringLiteral("ledger")); }

    /// Makes a ledger and opens it in the window.
    void enter()
    {
        NewDesk desk;
        desk.folder = ledgerFolder();
        desk.officeName = QStringLiteral("訪問看護ステーションふくしま");
        desk.operatorName = QStringLiteral("佐藤");
        desk.password = password;
        recoveryCode = createDesk(desk, *m_keychain, clock, KdfCost::least()).recoveryCode;
        show();
        unlock();
    }
    void show()
    {
        window->openFolder(ledgerFolder());
        window->show();
        window->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(window.get()));
    }
    void unlock()
    {
        window->unlockWith(password);
        REQUIRE(QTest::qWaitFor([this] { return !window->isLocked(); }, 30000));
    }
    void lock()
    {
        window->lock();
        REQUIRE(QTest::qWaitFor([this] { return window->isLocked(); }, 30000));
    }

    template <class Widget>
    Widget &find(const char *name)
    {
        INFO(name);
        auto *found = window->findChild<Widget *>(QString::fromLatin1(name));
        REQUIRE(found != nullptr);
        return *found;
    }
    /// Presses a key where the focus is.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *focus = QApplication::focusWidget();
        REQUIRE(focus != nullptr);
        QTest::keyClick(focus, key, modifiers);
    }
    /// What an input method hands over.
    void type(const QString &text)
    {
        QInputMethodEvent event;
        event.setCommitString(text);
        REQUIRE(QApplication::focusWidget() != nullptr);
        QApplication::sendEvent(QApplication::focusWidget(), &event);
    }
    static QString focused()
    {
        return QApplication::focusWidget() != nullptr ? QApplication::focusWidget()->objectName() : QString();
    }

    TestClock clock;
    WindowDialogs dialogs;
    QString password = QStringLiteral("fukushima2026");
    QString recoveryCode;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Keychain> m_keychain = noKeychain();

public:
    QSettings settings{m_folder.filePath(QStringLiteral("desk.ini")), QSettings::IniFormat};
    std::unique_ptr<desk::MainWindow> window;
};

} // namespace renkei::test
