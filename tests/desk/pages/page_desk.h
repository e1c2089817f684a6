// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/shell/desk_context.h"
#include "app/desk/shell/open_desk.h"
#include "app/desk/shell/page.h"
#include "desk/pages/answering_dialogs.h"
#include "domain/office.h"
#include "domain/patient.h"
#include "domain/staff_member.h"
#include "support/test_clock.h"
#include "support/text_stream.h"
#include "workflow/create_ledger.h"
#include "workflow/save_record.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

#include <catch2/catch_test_macros.hpp>

namespace renkei::test {

/// A desk on a real encrypted ledger, in Japanese, for tests that drive its pages by object names.
class PageDesk
{
public:
    explicit PageDesk(DeskKind kind = DeskKind::Office)
    {
        REQUIRE(m_translator.load(QStringLiteral(":/translations/renkei_ja.qm")));
        QCoreApplication::installTranslator(&m_translator);
        NewDesk desk;
        desk.folder = path(QStringLiteral("ledger"));
        desk.desk = kind;
        desk.officeName = QStringLiteral("訪問看護ステーションふくしま");
        desk.operatorName = QStringLiteral("佐藤");
        desk.password = QStringLiteral("fukushima2026");
        NewDeskResult made = createDesk(desk, *m_keychain, clock, KdfCost::least());
        dialogs.saveAs = m_folder.path();
        dialogs.folder = m_folder.path();
        open(std::move(made.ledger), made.firstOperator);
    }
    ~PageDesk() { m_page.reset(); }
    PageDesk(const PageDesk &) = delete;
    PageDesk &operator=(const PageDesk &) = delete;

    /// Closes the program and opens the ledger anew, with the password.
    void restart()
    {
        const Operator who = ledger().all<Operator>().first();
        m_page.reset();
        m_context.reset();
        m_desk.reset();
        open(openLedger(path(QStringLiteral("ledger")), QStringLiteral("fukushima2026"), *m_keychain, clock)
                 .ledger,
             who);
    }

    Session &session() { return m_desk->session(); }
    Ledger &ledger() { return m_desk->session().ledger; }
    desk::DeskContext &context() { return *m_context; }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    OfficeId ownOffice() { return ownOfficeId(ledger()); }

    /// Shows the page of that area as the frame does.
    desk::Page &show(const char *key)
    {
        m_page.reset();
        for (const desk::PageEntry &entry : desk::pageEntries()) {
            if (qstrcmp(entry.key, key) == 0) {
                m_page.reset(entry.make(*m_context, nullptr));
            }
        }
        REQUIRE(m_page != nullptr);
        m_page->resize(1280, 800);
        m_page->refresh();
        m_page->show();
        m_page->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(m_page.get())); // fields are left only where there is a focus
        settle();
        return *m_page;
    }
    desk::Page &page() { return *m_page; }
    /// Takes the page away without letting go of anything first, as a crash does.
    void dropPage() { m_page.reset(); }

    StaffMember addStaff(const QString &name, const QString &kana, const QString &mail = {})
    {
        StaffMember member;
        member.office = ownOffice();
        member.name = name;
        member.kana = kana;
        member.email = mail;
        member.profession = QStringLiteral("看護師");
        return addRow(session(), member);
    }
    Patient addPatient(const QString &name, const QString &kana)
    {
        Patient patient;
        patient.name = name;
        patient.kana = kana;
        return addRow(session(), patient);
    }

    static void settle() { QTest::qWait(1); }

    template <class Widget = QWidget>
    Widget &find(const char *name, QWidget *below = nullptr)
    {
        INFO(name);
        auto *found =
            (below != nullptr ? below : m_page.get())->findChild<Widget *>(QString::fromLatin1(name));
        REQUIRE(found != nullptr);
        return *found;
    }
    /// The dialog that was opened last.
    template <class Dialog = QDialog>
    Dialog &dialog(const char *name)
    {
        settle();
        return find<Dialog>(name);
    }
    void click(const char *name, QWidget *below = nullptr)
    {
        auto &button = find<QAbstractButton>(name, below);
        REQUIRE(button.isEnabled());
        button.click();
        settle();
    }
    /// Types into a field and leaves it with Enter.
    void type(const char *name, const QString &text, QWidget *below = nullptr)
    {
        auto &field = find<QWidget>(name, below);
        auto *line = qobject_cast<QLineEdit *>(&field);
        if (line == nullptr) {
            line = field.findChild<QLineEdit *>();
        }
        REQUIRE(line != nullptr);
        line->setFocus();
        line->selectAll();
        QTest::keyClick(line, Qt::Key_Delete);
        line->insert(text);
        QTest::keyClick(line, Qt::Key_Return);
        settle();
    }

    TestClock clock;
    AnsweringDialogs dialogs;
    QStringList statuses;
    QUuid requested;

private:
    void open(std::unique_ptr<Ledger> ledger, const Operator &who)
    {
        m_desk = std::make_unique<desk::OpenDesk>(std::move(ledger), who, clock);
        const desk::DeskServices services{clock, *m_keychain, dialogs, m_settings, KdfCost::least()};
        m_context = std::make_unique<desk::DeskContext>(services, m_desk->session(), m_desk->searchIndex(),
                                                        m_desk->drafts());
        QObject::connect(m_context.get(), &desk::DeskContext::ledgerChanged, m_context.get(), [this] {
            if (m_page) {
                m_page->refresh();
            }
        });
        QObject::connect(m_context.get(), &desk::DeskContext::statusRequested, m_context.get(),
                         [this](const QString &sentence) { statuses.append(sentence); });
        QObject::connect(m_context.get(), &desk::DeskContext::recordRequested, m_context.get(),
                         [this](const QByteArray &, const QUuid &id) { requested = id; });
    }
    QTemporaryDir m_folder;
    QTranslator m_translator;
    std::unique_ptr<Keychain> m_keychain = noKeychain();
    QSettings m_settings{m_folder.filePath(QStringLiteral("desk.ini")), QSettings::IniFormat};
    std::unique_ptr<desk::OpenDesk> m_desk;
    std::unique_ptr<desk::DeskContext> m_context;
    std::unique_ptr<desk::Page> m_page;
};

/// What pdftotext reads, without white space.
inline QString pdfText(const QString &path)
{
    QProcess process;
    process.start(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), path, QStringLiteral("-")});
    REQUIRE(process.waitForFinished(60000));
    REQUIRE(process.exitCode() == 0);
    QString text = QString::fromUtf8(process.readAllStandardOutput());
    text.removeIf([](QChar letter) { return letter.isSpace(); });
    return text;
}

} // namespace renkei::test
