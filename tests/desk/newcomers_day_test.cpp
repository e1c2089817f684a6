// SPDX-License-Identifier: Apache-2.0
// A newcomer's day, from the first start to the next morning, through the real window.
#include "app/desk/pages/common/import/import_assistant.h"
#include "app/desk/pages/common/register_page.h"
#include "app/desk/shell/desk_frame.h"
#include "app/desk/shell/main_window.h"
#include "desk/pages/answering_dialogs.h"
#include "desk/pages/page_desk.h"
#include "domain/document.h"
#include "domain/printout.h"
#include "exchange/page_pictures.h"
#include "workflow/document_states.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDropEvent>
#include <QMimeData>
#include <QPainter>
#include <QTreeWidget>

#include <functional>

using namespace renkei;
using namespace renkei::test;

namespace {

const QString password = QStringLiteral("momiji-fukushima-2026");

/// Sits at the window: finds what is on the screen by its name, types, clicks, waits for what follows.
class Newcomer
{
public:
    Newcomer()
    {
        REQUIRE(m_translator.load(QStringLiteral(":/translations/renkei_ja.qm")));
        QCoreApplication::installTranslator(&m_translator);
        dialogs.saveAs = m_folder.path();
        start();
    }

    void start()
    {
        m_window = std::make_unique<desk::MainWindow>(
            desk::DeskServices{clock, *m_keychain, dialogs, m_settings, KdfCost::least()});
        m_window->openFolder(path(QStringLiteral("ledger")));
        m_window->show();
    }
    void quit()
    {
        m_window->close();
        m_window.reset();
    }

    QString path(const QString &name) const { return m_folder.filePath(name); }
    desk::MainWindow &window() { return *m_window; }
    Session &session() { return m_window->context()->session(); }
    Ledger &ledger() { return session().ledger; }

    void waitUntil(const char *what, const std::function<bool()> &holds)
    {
        INFO(what);
        REQUIRE(QTest::qWaitFor(holds, 20000));
    }
    /// The visible widget of that name.
    template <class Widget = QWidget>
    Widget &find(const char *name)
    {
        Widget *found = nullptr;
        INFO(name);
        CHECK(QTest::qWaitFor(
            [&] {
                for (Widget *each : m_window->findChildren<Widget *>(QString::fromLatin1(name))) {
                    if (each->isVisible()) {
                        found = each;
                    }
                }
                return found != nullptr;
            },
            20000));
        REQUIRE(found != nullptr);
        return *found;
    }
    void click(const char *name)
    {
        auto &button = find<QAbstractButton>(name);
        INFO(name);
        REQUIRE(button.isEnabled());
        QTest::mouseClick(&button, Qt::LeftButton);
        QTest::qWait(1);
    }
    void type(const char *name, const QString &text)
    {
        auto &line = find<QLineEdit>(name);
        line.activateWindow(); // a dialog that has just closed takes the keyboard with it
        // A window manager may refuse; what is typed reaches the line all the same.
        (void)QTest::qWaitForWindowActive(line.window(), 500);
        line.setFocus();
        line.selectAll();
        line.insert(text);
        QTest::keyClick(&line, Qt::Key_Return);
        QTest::qWait(1);
    }
    desk::RegisterPage &registerPage(const char *key)
    {
        m_window->frame()->showPage(key);
        QTest::qWait(1);
        return static_cast<desk::RegisterPage &>(
            find<desk::Page>(QByteArray(QByteArray("page_") + key).constData()));
    }
    void unlock()
    {
        type("password", password);
        waitUntil("the desk is open", [this] { return !m_window->isLocked(); });
    }

    TestClock clock;
    AnsweringDialogs dialogs;

private:
    QTemporaryDir m_folder;
    QTranslator m_translator;
    std::unique_ptr<Keychain> m_keychain = noKeychain();
    QSettings m_settings{m_folder.filePath(QStringLiteral("desk.ini")), QSettings::IniFormat};
    std::unique_ptr<desk::MainWindow> m_window;
};

void firstStart(Newcomer &newcomer)
{
    newcomer.type("officeName", QStringLiteral("訪問看護ステーションふくしま"));
    newcomer.type("operatorName", QStringLiteral("佐藤"));
    newcomer.type("password", password);
    newcomer.type("passwordAgain", password);
    newcomer.find<QAbstractButton>("codeKept").setChecked(true);
    newcomer.click("begin");
    newcomer.waitUntil("the desk is open", [&] { return !newcomer.window().isLocked(); });
}

void fillOffice(Newcomer &newcomer)
{
    newcomer.registerPage("offices");
    newcomer.type("address", QStringLiteral("福島市森合町10-1"));
    newcomer.type("phone", QStringLiteral("０２４－０００－１１１１"));
    newcomer.type("manager", QStringLiteral("齋藤 一"));
    const auto office = newcomer.ledger().get<Office>(ownOfficeId(newcomer.ledger()));
    CHECK(office.phone == QStringLiteral("024-000-1111"));
    CHECK(office.manager == QStringLiteral("齋藤 一"));
}

/// `skip`: who is already there is left out.
void import(Newcomer &newcomer, const char *file, bool skip)
{
    newcomer.registerPage("staff").run(desk::PageCommand::Import);
    newcomer.dialogs.openFile = QStringLiteral(RENKEI_TEST_DATA "/tables/") + QString::fromLatin1(file);
    newcomer.click("importChoose");
    newcomer.click("stepForward");
    newcomer.click("stepForward");
    if (skip) {
        auto &duplicates = newcomer.find<QComboBox>("importDuplicates");
        duplicates.setCurrentIndex(duplicates.findData(int(Duplicates::Skip)));
        Q_EMIT duplicates.activated(duplicates.currentIndex());
    }
    newcomer.click("stepForward");
    newcomer.click("stepForward");
}

void addByHand(Newcomer &newcomer, const QString &name, const QString &kana)
{
    const qint64 before = newcomer.ledger().count(StaffMember::spec());
    newcomer.registerPage("staff").run(desk::PageCommand::New);
    newcomer.type("name", name);
    newcomer.type("kana", kana);
    CHECK(newcomer.ledger().count(StaffMember::spec()) == before + 1);
}

/// Prints what the open print dialog shows, into a file.
QString savePdf(Newcomer &newcomer, const char *name)
{
    newcomer.dialogs.saveAs = newcomer.path(QString::fromLatin1(name));
    newcomer.click("printSavePdf");
    newcomer.waitUntil("the PDF is there", [&] { return QFile::exists(newcomer.dialogs.saveAs); });
    return pdfText(newcomer.dialogs.saveAs);
}

/// The sheet of the printer, signed by hand and put on the scanner.
QString scanOf(Newcomer &newcomer, const char *pdf)
{
    const auto pages = PagePictures::openFile(newcomer.path(QString::fromLatin1(pdf)));
    QImage sheet = pages->page(0, 200);
    QPainter painter(&sheet);
    painter.setPen(QPen(Qt::darkBlue, 4));
    painter.drawLine(QPointF(sheet.width() * 0.5, sheet.height() * 0.9),
                     QPointF(sheet.width() * 0.6, sheet.height() * 0.88));
    painter.end();
    QString file = newcomer.path(QStringLiteral("scan.png"));
    REQUIRE(sheet.save(file));
    return file;
}

void drop(QWidget &target, const QString &file)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file)});
    const QPoint place = target.rect().center();
    QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&target, &enter);
    REQUIRE(enter.isAccepted());
    QDropEvent dropped(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&target, &dropped);
}

QStringList namesOf(Ledger &ledger)
{
    QStringList names;
    for (const StaffMember &member : ledger.all<StaffMember>()) {
        names.append(member.name);
    }
    names.sort();
    return names;
}

} // namespace

TEST_CASE("a newcomer's day", "[desk]")
{
    Newcomer newcomer;
    firstStart(newcomer);
    fillOffice(newcomer);

    // The list the office already has, with the names that hurt.
    import(newcomer, "staff-cp932.csv", false);
    CHECK(newcomer.ledger().count(StaffMember::spec()) == 5);
    import(newcomer, "staff-utf8-bom.csv", true);
    CHECK(newcomer.ledger().count(StaffMember::spec()) == 6);
    QList<StaffMember> staff = newcomer.ledger().all<StaffMember>();
    CHECK(staff.first().name == QStringLiteral("髙橋　花子"));
    CHECK(staff.first().kana == QStringLiteral("たかはし はなこ"));
    CHECK(staff.first().joined == QDate(2024, 4, 1));

    addByHand(newcomer, QStringLiteral("鈴木 一郎"), QStringLiteral("すずき いちろう"));
    addByHand(newcomer, QStringLiteral("本田 \uFA19子"), QStringLiteral("ほんだ かみこ"));
    const QStringList everybody = namesOf(newcomer.ledger());
    REQUIRE(everybody.size() == 8);

    // 様式1 and 2 for the centre.
    newcomer.registerPage("offices").run(desk::PageCommand::Print);
    const QString office = savePdf(newcomer, "office.pdf");
    CHECK(office.contains(QStringLiteral("連携守秘誓約書")));
    CHECK(office.contains(QStringLiteral("齋藤一")));
    for (const QString &name :
         {QStringLiteral("髙橋花子"), QStringLiteral("山\uFA11太郎"), QStringLiteral("渡邉\uFA19子"),
          QStringLiteral("\U00020BB7田さくら"), QStringLiteral("本田\uFA19子")}) {
        CHECK(office.contains(name));
    }

    // 様式3 for everybody who has not signed, from the sentence on 今日.
    newcomer.window().frame()->showPage("today");
    auto &today = newcomer.find<QTreeWidget>("todayList");
    for (int i = 0; i < today.topLevelItemCount(); ++i) {
        if (today.topLevelItem(i)->text(0).contains(QStringLiteral("様式3")) &&
            today.topLevelItem(i)->text(0).contains(QStringLiteral("8名"))) {
            today.setCurrentItem(today.topLevelItem(i));
        }
    }
    QTest::keyClick(&today, Qt::Key_Return);
    newcomer.find("printNow");
    const QString pledges = savePdf(newcomer, "pledges.pdf");
    CHECK(pledges.count(QStringLiteral("業務情報保持に関する誓約書")) >= 8);

    // One comes back signed and is dropped in: the QR on the sheet knows whose it is.
    newcomer.registerPage("staff");
    drop(newcomer.registerPage("staff"), scanOf(newcomer, "pledges.pdf"));
    newcomer.find("attachAccept");
    newcomer.click("attachAccept");
    newcomer.waitUntil("the scan is stored", [&] { return newcomer.ledger().count(Document::spec()) == 1; });
    const auto document = newcomer.ledger().all<Document>().first();
    CHECK_FALSE(document.printout.isNull());
    CHECK(documentStateOf(newcomer.session(), QStringLiteral("staff-pledge"), document.subject) ==
          DocumentState::Signed);

    // Lock: nothing of it is on the screen. Unlock: the same page.
    newcomer.window().lock();
    newcomer.waitUntil("it is locked", [&] { return newcomer.window().isLocked(); });
    CHECK_FALSE(newcomer.window().windowTitle().contains(QStringLiteral("ふくしま")));
    CHECK(newcomer.window().findChildren<desk::Page *>().isEmpty());
    newcomer.unlock();
    CHECK(newcomer.window().frame()->currentPage() == "staff");
    CHECK(namesOf(newcomer.ledger()) == everybody);

    // The next morning.
    newcomer.quit();
    newcomer.clock.advanceDays(1);
    newcomer.start();
    newcomer.unlock();
    CHECK(namesOf(newcomer.ledger()) == everybody);
    CHECK(newcomer.ledger().count(Printout::spec()) == 10);
    QFile scan(newcomer.path(QStringLiteral("scan.png")));
    REQUIRE(scan.open(QIODevice::ReadOnly));
    CHECK(newcomer.ledger().bytes(document.content) == scan.readAll());

    // Undo goes back through the day to before the first import; everything still fits together.
    int steps = 0;
    while (newcomer.ledger().count(StaffMember::spec()) > 0 && steps < 20) {
        newcomer.window().frame()->run(desk::DeskCommand::Undo);
        ++steps;
    }
    CHECK(steps == 7); // scan, two by hand with name and kana, two imports
    CHECK(newcomer.ledger().count(Document::spec()) == 0);
    CHECK(newcomer.ledger().get<Office>(ownOfficeId(newcomer.ledger())).manager == QStringLiteral("齋藤 一"));
    CHECK(newcomer.ledger().verify() == QStringList());
    for (; steps > 0; --steps) {
        newcomer.window().frame()->run(desk::DeskCommand::Redo);
    }
    CHECK(namesOf(newcomer.ledger()) == everybody);
    CHECK(newcomer.ledger().count(Document::spec()) == 1);
    CHECK(newcomer.ledger().verify() == QStringList());
}
