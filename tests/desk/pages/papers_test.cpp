// SPDX-License-Identifier: Apache-2.0
// Printing, the signed paper back, waivers, submission, 書類.
#include "app/desk/pages/common/paper/attach_dialog.h"
#include "app/desk/pages/common/paper/paper_actions.h"
#include "app/desk/pages/common/paper/subject_picker.h"
#include "app/desk/pages/common/register_page.h"
#include "app/desk/widgets/record_list.h"
#include "desk/pages/page_desk.h"
#include "domain/document.h"
#include "domain/printout.h"
#include "domain/waiver.h"
#include "workflow/document_states.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDir>
#include <QTabWidget>

using namespace renkei;
using namespace renkei::test;
using desk::PageCommand;
using desk::RegisterPage;

static const QString pledge = QStringLiteral("staff-pledge");

static QString printPledge(PageDesk &desk)
{
    desk.page().run(PageCommand::Print);
    desk.dialog("print");
    desk.dialogs.saveAs = desk.path(QStringLiteral("pledge.pdf"));
    desk.click("printSavePdf");
    REQUIRE(QFile::exists(desk.dialogs.saveAs));
    return desk.dialogs.saveAs;
}

TEST_CASE("様式3 is saved as PDF with the office, the name left open for the hand", "[pages]")
{
    PageDesk desk;
    const StaffMember member =
        desk.addStaff(QStringLiteral("髙橋 日出男"), QStringLiteral("たかはし ひでお"));
    desk.show("staff");
    const QString text = pdfText(printPledge(desk));
    CHECK(text.contains(QStringLiteral("業務情報保持に関する誓約書")));
    CHECK(text.contains(QStringLiteral("訪問看護ステーションふくしま")));
    CHECK_FALSE(text.contains(QStringLiteral("髙橋")));
    const QList<Printout> printouts = desk.ledger().all<Printout>();
    REQUIRE(printouts.size() == 1);
    CHECK(printouts.first().subject == member.id.uuid());
    CHECK(documentStateOf(desk.session(), pledge, member.id.uuid()) == DocumentState::Printed);
}

TEST_CASE("with 記名で印刷 the name is on the sheet, and a blank sheet names nobody", "[pages]")
{
    PageDesk desk;
    desk.addStaff(QStringLiteral("髙橋 日出男"), QStringLiteral("たかはし ひでお"));
    desk.show("staff");
    desk.page().run(PageCommand::Print);
    desk.dialog("print");
    desk.find<QAbstractButton>("printAsName").setChecked(true);
    desk.dialogs.saveAs = desk.path(QStringLiteral("named.pdf"));
    desk.click("printSavePdf");
    CHECK(pdfText(desk.dialogs.saveAs).contains(QStringLiteral("髙橋日出男")));

    desk.page().run(PageCommand::Print);
    desk.dialog("print");
    desk.find<QAbstractButton>("printBlank").setChecked(true);
    desk.dialogs.saveAs = desk.path(QStringLiteral("blank.pdf"));
    desk.click("printSavePdf");
    const QString blank = pdfText(desk.dialogs.saveAs);
    CHECK(blank.contains(QStringLiteral("業務情報保持に関する誓約書")));
    CHECK_FALSE(blank.contains(QStringLiteral("ふくしま")));
}

TEST_CASE("without a printer the person is offered the PDF", "[pages]")
{
    PageDesk desk;
    desk.addStaff(QStringLiteral("鈴木 一郎"), QStringLiteral("すずき いちろう"));
    desk.show("staff");
    desk.page().run(PageCommand::Print);
    desk.dialog("print");
    desk.dialogs.saveAs = desk.path(QStringLiteral("instead.pdf"));
    desk.click("printNow");
    CHECK(desk.dialogs.questions == QStringList{QStringLiteral("no printer")});
    CHECK(QFile::exists(desk.dialogs.saveAs));
}

TEST_CASE("a batch can be one file a person, followed by nothing of anybody else", "[pages]")
{
    PageDesk desk;
    desk.addStaff(QStringLiteral("鈴木 一郎"), QStringLiteral("すずき いちろう"));
    desk.addStaff(QStringLiteral("山田 花子"), QStringLiteral("やまだ はなこ"));
    desk::Page &page = desk.show("staff");
    QList<desk::Subject> everybody;
    for (const StaffMember &member : desk.ledger().all<StaffMember>()) {
        everybody.append({&StaffMember::spec(), member.id.uuid(), member.name});
    }
    desk::openPrint(desk.context(), &page, {pledge}, everybody);
    desk.dialog("print");
    desk.find<QAbstractButton>("printAsName").setChecked(true);
    desk.find<QAbstractButton>("printApart").setChecked(true);
    QDir(desk.path(QString())).mkdir(QStringLiteral("apart"));
    desk.dialogs.folder = desk.path(QStringLiteral("apart"));
    desk.click("printSavePdf");
    const QStringList files = QDir(desk.dialogs.folder).entryList({QStringLiteral("*.pdf")});
    REQUIRE(files.size() == 2);
    for (const QString &file : files) {
        const QString text = pdfText(desk.dialogs.folder + u'/' + file);
        CHECK(text.contains(QStringLiteral("鈴木一郎")) != text.contains(QStringLiteral("山田花子")));
    }
    CHECK(desk.ledger().count(Printout::spec()) == 2);
}

TEST_CASE("the control QR of a scan says whose paper it is", "[pages]")
{
    PageDesk desk;
    desk.addStaff(QStringLiteral("鈴木 一郎"), QStringLiteral("すずき いちろう"));
    const StaffMember member = desk.addStaff(QStringLiteral("山﨑 月子"), QStringLiteral("やまざき つきこ"));
    auto &page = desk.show("staff");
    REQUIRE(page.open("staff", member.id.uuid(), {}));
    const QString scan = printPledge(desk);

    page.run(PageCommand::RegisterPaper);
    auto &attach = desk.dialog<desk::AttachDialog>("attach");
    desk.find<desk::SubjectPicker>("attachSubject").setSubject({});
    attach.useFile(scan);
    CHECK(desk.find<desk::SubjectPicker>("attachSubject").subject().id == member.id.uuid());
    CHECK(desk.find<QComboBox>("attachKind").currentData().toString() == pledge);
    CHECK(desk.find<QLabel>("attachFinding").text().contains(QStringLiteral("山﨑 月子さん")));
    desk.type("originalPlace", QStringLiteral("誓約書ファイル1"));
    desk.click("attachAccept");

    const QList<Document> stored = desk.ledger().all<Document>();
    REQUIRE(stored.size() == 1);
    CHECK(stored.first().subject == member.id.uuid());
    CHECK(stored.first().originalPlace == QStringLiteral("誓約書ファイル1"));
    CHECK(stored.first().receivedBy == QStringLiteral("佐藤"));
    CHECK_FALSE(stored.first().printout.isNull());
    QFile file(scan);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(desk.ledger().bytes(stored.first().content) == file.readAll());
    CHECK(documentStateOf(desk.session(), pledge, member.id.uuid()) == DocumentState::Signed);
}

TEST_CASE("a file that is no paper gets a sentence and stores nothing", "[pages]")
{
    PageDesk desk;
    const StaffMember member = desk.addStaff(QStringLiteral("鈴木 一郎"), QStringLiteral("すずき いちろう"));
    desk::Page &page = desk.show("staff");
    QFile broken(desk.path(QStringLiteral("broken.pdf")));
    REQUIRE(broken.open(QIODevice::WriteOnly));
    broken.write("%PDF-1.7 and then nothing");
    broken.close();
    desk::openAttach(desk.context(), &page, {&StaffMember::spec(), member.id.uuid(), member.name}, pledge,
                     {broken.fileName()});
    auto &attach = desk.dialog("attach");
    CHECK_FALSE(desk.find<QLabel>("dialogMessage", &attach).text().isEmpty());
    desk.click("attachCancel");
    CHECK(desk.ledger().count(Document::spec()) == 0);
}

TEST_CASE("a waiver shows the words of its article and asks for what stands in for the paper", "[pages]")
{
    PageDesk desk;
    const StaffMember member = desk.addStaff(QStringLiteral("鈴木 一郎"), QStringLiteral("すずき いちろう"));
    desk::Page &page = desk.show("staff");
    desk::openWaiver(desk.context(), &page, pledge, {{&StaffMember::spec(), member.id.uuid(), member.name}});
    auto &dialog = desk.dialog("waiver");
    CHECK(desk.find<QLabel>("waiverClause").text() == desk.session().pack.clause(QStringLiteral("9"))->text);
    desk.click("waiverAccept");
    CHECK_FALSE(desk.find<QLabel>("dialogMessage", &dialog).text().isEmpty());
    CHECK(desk.ledger().count(Waiver::spec()) == 0);
    desk.type("evidence", QStringLiteral("雇用契約書の守秘条項"), &dialog);
    CHECK(desk.ledger().count(Waiver::spec()) == 0); // Enter moves on and presses nothing
    desk.click("waiverAccept");
    const QList<Waiver> stored = desk.ledger().all<Waiver>();
    REQUIRE(stored.size() == 1);
    CHECK(stored.first().confirmedBy == QStringLiteral("佐藤"));
    CHECK(documentStateOf(desk.session(), pledge, member.id.uuid()) == DocumentState::Substituted);
}

TEST_CASE("the submission of 様式1 and 2 is recorded with day and way, the invitation later", "[pages]")
{
    PageDesk desk;
    desk::Page &page = desk.show("offices");
    const desk::Subject office{&Office::spec(), desk.ownOffice().uuid(), QStringLiteral("ふくしま")};
    desk::openSubmission(desk.context(), &page, office);
    auto &dialog = desk.dialog("submission");
    desk.find<QComboBox>("submittedBy", &dialog).setCurrentText(QStringLiteral("FAX"));
    desk.click("submissionAccept");
    QList<Document> stored = desk.ledger().all<Document>();
    REQUIRE(stored.size() == 2);
    for (const Document &document : stored) {
        CHECK(document.submittedOn == desk.clock.today());
        CHECK(document.submittedBy == QStringLiteral("FAX"));
        CHECK(document.invitationOn.isNull());
    }
    desk.clock.advanceDays(3);
    PageDesk::settle();
    desk::openSubmission(desk.context(), &page, office);
    auto &again = desk.dialog("submission");
    CHECK(desk.find<QComboBox>("submittedBy", &again).currentText() == QStringLiteral("FAX"));
    desk.find<QLineEdit>("invitationOn", &again).setText(QStringLiteral("R8.11.25"));
    desk.click("submissionAccept");
    stored = desk.ledger().all<Document>();
    REQUIRE(stored.size() == 2);
    CHECK(stored.first().invitationOn == QDate(2026, 11, 25));
}

TEST_CASE("書類 lists what came back and what was printed, and prints again what was printed", "[pages]")
{
    PageDesk desk;
    StaffMember member = desk.addStaff(QStringLiteral("鈴木 一郎"), QStringLiteral("すずき いちろう"));
    desk.show("staff");
    desk.page().run(PageCommand::Print);
    desk.dialog("print");
    desk.find<QAbstractButton>("printAsName").setChecked(true);
    desk.dialogs.saveAs = desk.path(QStringLiteral("first.pdf"));
    desk.click("printSavePdf");
    member.name = QStringLiteral("佐久間 一郎");
    editRow(desk.session(), member);

    desk::Page &page = desk.show("documents");
    const QUuid printout = desk.ledger().all<Printout>().first().id.uuid();
    REQUIRE(page.open("printout", printout, {}));
    page.run(PageCommand::Print);
    desk.dialog("sheets");
    desk.dialogs.saveAs = desk.path(QStringLiteral("again.pdf"));
    desk.click("sheetsSave");
    const QString text = pdfText(desk.dialogs.saveAs);
    CHECK(text.contains(QStringLiteral("鈴木一郎")));
    CHECK_FALSE(text.contains(QStringLiteral("佐久間")));

    auto &list = desk.find<desk::RecordList>("printoutList");
    auto &state = desk.find<QComboBox>("stateFilter", &list);
    state.setCurrentIndex(1); // came back
    CHECK(list.shown().isEmpty());
    state.setCurrentIndex(2);
    CHECK(list.shown() == QList<QUuid>{printout});
}
