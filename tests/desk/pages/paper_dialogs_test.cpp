// SPDX-License-Identifier: Apache-2.0
// Further signers, withdrawal, a waiver for several people, the run of new signatures.
#include "app/desk/pages/common/paper/paper_actions.h"
#include "app/desk/pages/common/register_page.h"
#include "app/desk/widgets/record_list.h"
#include "desk/pages/page_desk.h"
#include "domain/document.h"
#include "domain/printout.h"
#include "domain/procedure.h"
#include "domain/signer.h"
#include "domain/waiver.h"
#include "regulation/official_text.h"
#include "workflow/attach_document.h"
#include "workflow/document_states.h"
#include "workflow/undo.h"

#include <QComboBox>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QTabWidget>
#include <QTableWidget>
#include <QTreeWidget>

using namespace renkei;
using namespace renkei::test;

static const QString consent = QStringLiteral("consent");
static const QString pledge = QStringLiteral("staff-pledge");

namespace {

struct PaperDesk : PageDesk
{
    Document sign(const QString &kind, const QUuid &subject)
    {
        Document document = proposedDocument(session(), kind, subject);
        document.signedOn = QDate(2026, 11, 1);
        return attachDocument(session(), document, std::nullopt);
    }
    /// Signed on a sheet whose words the pack has replaced since.
    void signOldText(const QUuid &staff)
    {
        Printout printout;
        printout.formId = officialTextFor(session().pack, pledge)->formId;
        printout.kind = pledge;
        printout.subjectRegister = QStringLiteral("staff");
        printout.subject = staff;
        printout.textHash = QByteArray(32, 'o');
        printout.textVersion = QStringLiteral("2024年版");
        printout.officialTextHash = QByteArray(32, 'o');
        printout.printedAt = clock.now();
        printout = addRow(session(), printout);
        Document document = proposedDocument(session(), pledge, staff);
        document.printout = printout.id.uuid();
        document.signedOn = QDate(2025, 4, 1);
        attachDocument(session(), document, std::nullopt);
    }
    QDialog &openPaper(const Document &document)
    {
        desk::openDocument(context(), &page(), document.id.uuid());
        auto &opened = dialog("document");
        REQUIRE(QTest::qWaitForWindowActive(&opened));
        return opened;
    }
    /// Writes into the cell that is being edited and goes on with the key.
    void write(QTableWidget &table, const QString &text, Qt::Key key)
    {
        auto *cell = table.findChild<QLineEdit *>();
        REQUIRE(cell != nullptr);
        cell->setText(text);
        QTest::keyClick(cell, key);
        settle();
    }
    QStringList signersOfPaper(const Document &document)
    {
        QStringList signers;
        for (const Signer &signer : signersOf(ledger(), document.id)) {
            signers += signer.name + u'/' + signer.relation;
        }
        return signers;
    }
    void choose(const char *menuName, const QString &text)
    {
        for (QAction *action : find<QMenu>(menuName).actions()) {
            if (action->text().remove(u'&') == text) {
                action->trigger();
                settle();
                return;
            }
        }
        FAIL("no such entry in the menu");
    }
};

} // namespace

TEST_CASE("further signers are entered with the keyboard alone, changed, taken away and undone",
          "[pages][paper-dialogs]")
{
    PaperDesk desk;
    const Patient patient = desk.addPatient(QStringLiteral("本田 ミサ"), QStringLiteral("ほんだ みさ"));
    const Document paper = desk.sign(consent, patient.id.uuid());
    desk.show("documents");
    QDialog *dialog = &desk.openPaper(paper);
    auto *table = &desk.find<QTableWidget>("signersTable", dialog);
    auto &add = desk.find<QAbstractButton>("signersAdd", dialog);
    QTest::keyClick(&add, Qt::Key_Space);
    desk.write(*table, QStringLiteral("髙橋 日出男"), Qt::Key_Tab);
    desk.write(*table, QStringLiteral("長男"), Qt::Key_Return);
    QTest::keyClick(&add, Qt::Key_Space);
    desk.write(*table, QStringLiteral("山﨑 月子"), Qt::Key_Tab);
    desk.write(*table, QStringLiteral("長女"), Qt::Key_Return);
    const QStringList both{QStringLiteral("髙橋 日出男/長男"), QStringLiteral("山﨑 月子/長女")};
    CHECK(desk.signersOfPaper(paper) == both);
    CHECK(dialog->isVisible());

    desk.restart();
    desk.show("documents");
    CHECK(desk.signersOfPaper(paper) == both);
    dialog = &desk.openPaper(paper);
    table = &desk.find<QTableWidget>("signersTable", dialog);
    REQUIRE(table->rowCount() == 2);
    table->setCurrentCell(0, 1);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_F2);
    desk.write(*table, QStringLiteral("次男"), Qt::Key_Return);
    CHECK(desk.signersOfPaper(paper).first() == QStringLiteral("髙橋 日出男/次男"));
    undoLast(desk.session());
    PageDesk::settle();
    CHECK(table->item(0, 1)->text() == QStringLiteral("長男")); // the open dialog follows

    table->setCurrentCell(1, 0);
    desk.click("signersRemove", dialog);
    CHECK(desk.signersOfPaper(paper) == QStringList{both.first()});
    undoLast(desk.session());
    PageDesk::settle();
    CHECK(desk.signersOfPaper(paper) == both);
    CHECK(table->rowCount() == 2);

    table->setCurrentCell(1, 0);
    QTest::keyClick(table, Qt::Key_F2);
    desk.write(*table, {}, Qt::Key_Return);
    desk.click("documentClose", dialog);
    REQUIRE(desk.dialogs.sentences.size() == 1); // whose 続柄 is it
    CHECK(dialog->isVisible());
    CHECK(table->item(1, 1)->text() == QStringLiteral("長女"));
    table->item(1, 0)->setText(QStringLiteral("渡邉 彩"));
    const QPointer<QDialog> open(dialog);
    desk.click("documentClose", dialog);
    CHECK((open.isNull() || !open->isVisible()));
    CHECK(desk.signersOfPaper(paper).last() == QStringLiteral("渡邉 彩/長女"));
}

TEST_CASE("a further signer without a name is asked for it, and nothing typed is lost",
          "[pages][paper-dialogs]")
{
    PaperDesk desk;
    const Patient patient = desk.addPatient(QStringLiteral("本田 ミサ"), QStringLiteral("ほんだ みさ"));
    desk::Page &page = desk.show("patients");
    desk::openAttach(desk.context(), &page, {&Patient::spec(), patient.id.uuid(), patient.name}, consent);
    auto &dialog = desk.dialog("attach");
    REQUIRE(QTest::qWaitForWindowActive(&dialog));
    auto &table = desk.find<QTableWidget>("signersTable", &dialog);
    QTest::keyClick(&desk.find<QAbstractButton>("signersAdd", &dialog), Qt::Key_Space);
    desk.write(table, {}, Qt::Key_Tab);
    desk.write(table, QStringLiteral("長男"), Qt::Key_Return);
    desk.click("attachAccept", &dialog);
    CHECK(desk.find<QLabel>("dialogMessage", &dialog).text().contains(QStringLiteral("署名者")));
    CHECK(desk.ledger().count(Document::spec()) == 0);
    CHECK(table.item(0, 1)->text() == QStringLiteral("長男"));
    table.item(0, 0)->setText(QStringLiteral("\U00020BB7田 花子"));
    desk.click("attachAccept", &dialog);
    const QList<Document> stored = desk.ledger().all<Document>();
    REQUIRE(stored.size() == 1);
    CHECK(desk.signersOfPaper(stored.first()) == QStringList{QStringLiteral("\U00020BB7田 花子/長男")});
}

TEST_CASE("the withdrawal of a consent needs its reason, shows in the lists, and is one undo",
          "[pages][paper-dialogs]")
{
    PaperDesk desk;
    const Patient patient = desk.addPatient(QStringLiteral("本田 ミサ"), QStringLiteral("ほんだ みさ"));
    desk.sign(consent, patient.id.uuid());
    desk::Page *page = &desk.show("patients");
    REQUIRE(page->open("patient", patient.id.uuid(), {}));
    auto &tabs = desk.find<QTabWidget>("patientsTabs");
    tabs.setCurrentIndex(tabs.count() - 2); // 書類
    auto &papers = desk.find<QTreeWidget>("papersList");
    REQUIRE(papers.topLevelItemCount() > 0);
    REQUIRE(papers.topLevelItem(0)->childCount() == 1);
    papers.setCurrentItem(papers.topLevelItem(0)->child(0));
    desk.click("papersWithdraw");
    auto &dialog = desk.dialog("withdrawal");
    REQUIRE(QTest::qWaitForWindowActive(&dialog));
    CHECK(dialog.windowTitle().contains(QStringLiteral("本田 ミサ")));
    auto &accept = desk.find<QAbstractButton>("withdrawalAccept", &dialog);
    accept.click();
    CHECK(desk.find<QLabel>("dialogMessage", &dialog).text() ==
          QStringLiteral("撤回の理由を入力してください。"));
    CHECK(desk.ledger().count(Procedure::spec()) == 0);

    desk.find<QLineEdit>("withdrawnOn", &dialog).setText(QStringLiteral("R8.10.31")); // before it was signed
    desk.type("withdrawnReason", QStringLiteral("家族の希望"), &dialog);
    CHECK(dialog.isVisible()); // Enter moves on
    accept.click();
    CHECK(desk.find<QLabel>("dialogMessage", &dialog).text().contains(QStringLiteral("署名")));
    CHECK(documentStateOf(desk.session(), consent, patient.id.uuid()) == DocumentState::Signed);

    desk.find<QLineEdit>("withdrawnOn", &dialog).setText(QStringLiteral("R8.11.20"));
    const QPointer<QDialog> open(&dialog);
    accept.setFocus();
    QTest::keyClick(&accept, Qt::Key_Space);
    PageDesk::settle();
    CHECK((open.isNull() || !open->isVisible()));
    CHECK(papers.topLevelItem(0)->text(2).contains(QStringLiteral("撤回")));
    CHECK_FALSE(desk.statuses.isEmpty());

    desk.restart();
    page = &desk.show("documents");
    const Document stored = desk.ledger().all<Document>().first();
    CHECK(stored.withdrawnOn == QDate(2026, 11, 20));
    CHECK(stored.withdrawnBy == QStringLiteral("本田 ミサ"));
    CHECK(stored.withdrawnReason == QStringLiteral("家族の希望"));
    CHECK(desk.ledger().all<Procedure>().first().kind == QStringLiteral("consent-withdrawal"));
    auto &list = desk.find<desk::RecordList>("documentList");
    auto &state = desk.find<QComboBox>("stateFilter", &list);
    state.setCurrentIndex(state.count() - 1); // withdrawn
    CHECK(list.shown() == QList<QUuid>{stored.id.uuid()});

    undoLast(desk.session());
    PageDesk::settle();
    CHECK(documentStateOf(desk.session(), consent, patient.id.uuid()) == DocumentState::Signed);
    CHECK(desk.ledger().count(Procedure::spec()) == 0);
    CHECK(list.shown().isEmpty());
}

TEST_CASE("the open paper shows its withdrawal at once and cannot be withdrawn twice",
          "[pages][paper-dialogs]")
{
    PaperDesk desk;
    const Patient patient = desk.addPatient(QStringLiteral("本田 ミサ"), QStringLiteral("ほんだ みさ"));
    const Document paper = desk.sign(consent, patient.id.uuid());
    desk.show("documents");
    QDialog &document = desk.openPaper(paper);
    CHECK_FALSE(desk.find<QLabel>("documentWithdrawal", &document).isVisible());
    desk.click("documentWithdraw", &document);
    auto &dialog = desk.dialog("withdrawal");
    desk.type("withdrawnReason", QStringLiteral("本人の申し出"), &dialog);
    desk.click("withdrawalAccept", &dialog);
    const auto &sentence = desk.find<QLabel>("documentWithdrawal", &document);
    CHECK(sentence.isVisible());
    CHECK(sentence.text().contains(QStringLiteral("本人の申し出")));
    CHECK_FALSE(desk.find<QAbstractButton>("documentWithdraw", &document).isEnabled());
    undoLast(desk.session());
    PageDesk::settle();
    CHECK_FALSE(sentence.isVisible());
    CHECK(desk.find<QAbstractButton>("documentWithdraw", &document).isEnabled());
}

TEST_CASE("a waiver for the chosen people of the list is one step and one undo", "[pages][paper-dialogs]")
{
    PaperDesk desk;
    desk.addStaff(QStringLiteral("髙橋 日出男"), QStringLiteral("たかはし ひでお"));
    desk.addStaff(QStringLiteral("山﨑 月子"), QStringLiteral("やまざき つきこ"));
    const StaffMember other = desk.addStaff(QStringLiteral("渡邉 彩"), QStringLiteral("わたなべ あや"));
    desk.show("staff");
    auto &list = desk.find<desk::RecordList>("staffList");
    auto &view = desk.find<QAbstractItemView>("staffListTable", &list);
    view.setCurrentIndex(view.model()->index(0, 0));
    view.setFocus();
    QTest::keyClick(&view, Qt::Key_Down, Qt::ShiftModifier);
    REQUIRE(list.selected().size() == 2);
    for (QAction *action : desk.find<QPushButton>("staffMore").menu()->actions()) {
        if (action->text().contains(QStringLiteral("省略"))) {
            action->trigger();
        }
    }
    auto &dialog = desk.dialog("waiver");
    CHECK(dialog.windowTitle().contains(QStringLiteral("髙橋 日出男さんほか1名")));
    CHECK(desk.find<QLabel>("waiverWhose", &dialog).text().contains(QStringLiteral("山﨑 月子")));
    CHECK(desk.find<QComboBox>("waiverKind", &dialog).count() == 1);
    desk.click("waiverAccept", &dialog);
    CHECK_FALSE(desk.find<QLabel>("dialogMessage", &dialog).text().isEmpty());
    CHECK(desk.ledger().count(Waiver::spec()) == 0);
    desk.type("evidence", QStringLiteral("雇用契約書の守秘条項"), &dialog);
    desk.click("waiverAccept", &dialog);

    desk.restart();
    desk.show("staff");
    CHECK(desk.ledger().count(Waiver::spec()) == 2);
    CHECK(documentStateOf(desk.session(), pledge, other.id.uuid()) == DocumentState::Missing);
    auto &after = desk.find<QAbstractItemView>("staffListTable");
    const auto wordsOfRow = [&](int row) {
        QStringList words;
        for (int column = 0; column < after.model()->columnCount(); ++column) {
            words += after.model()->index(row, column).data().toString();
        }
        return words.join(u'|');
    };
    CHECK(wordsOfRow(0).contains(QStringLiteral("代替文書")));
    CHECK(wordsOfRow(1).contains(QStringLiteral("代替文書")));
    CHECK(wordsOfRow(2).contains(QStringLiteral("未")));
    undoLast(desk.session());
    PageDesk::settle();
    CHECK(desk.ledger().count(Waiver::spec()) == 0);
    CHECK(wordsOfRow(0).contains(QStringLiteral("未")));
}

TEST_CASE("those who signed an older text get the new one in one run; who has it already is left out",
          "[pages][paper-dialogs]")
{
    PaperDesk desk;
    const StaffMember takahashi =
        desk.addStaff(QStringLiteral("髙橋 日出男"), QStringLiteral("たかはし ひでお"));
    const StaffMember yamazaki =
        desk.addStaff(QStringLiteral("山﨑 月子"), QStringLiteral("やまざき つきこ"));
    const StaffMember current = desk.addStaff(QStringLiteral("渡邉 彩"), QStringLiteral("わたなべ あや"));
    desk.signOldText(takahashi.id.uuid());
    desk.signOldText(yamazaki.id.uuid());
    desk.sign(pledge, current.id.uuid());
    desk.show("documents");
    desk.choose("documentsMoreMenu", QStringLiteral("以前の文面に署名した人…"));
    auto &dialog = desk.dialog("resign");
    REQUIRE(QTest::qWaitForWindowActive(&dialog));
    auto &kind = desk.find<QComboBox>("resignKind", &dialog);
    auto &list = desk.find<QTreeWidget>("resignList", &dialog);
    auto &count = desk.find<QLabel>("resignCount", &dialog);
    CHECK(list.topLevelItemCount() == 2); // it starts with the paper somebody has to sign again
    CHECK(kind.currentData().toString() == pledge);
    CHECK(list.topLevelItem(0)->text(2) == QStringLiteral("2024年版"));
    CHECK(count.text().contains(QStringLiteral("2")));
    list.setCurrentItem(list.topLevelItem(0));
    list.setFocus();
    QTest::keyClick(&list, Qt::Key_Space); // this one not now
    CHECK(list.topLevelItem(0)->checkState(0) == Qt::Unchecked);
    const bool isFirstTakahashi = list.topLevelItem(0)->text(0) == takahashi.name;
    const StaffMember &chosen = isFirstTakahashi ? yamazaki : takahashi;

    auto &print = desk.find<QAbstractButton>("resignPrint", &dialog);
    print.setFocus();
    QTest::keyClick(&print, Qt::Key_Space);
    desk.dialog("print");
    desk.find<QAbstractButton>("printAsName").setChecked(true);
    desk.dialogs.saveAs = desk.path(QStringLiteral("new.pdf"));
    desk.click("printSavePdf");
    const QString text = pdfText(desk.dialogs.saveAs);
    CHECK(text.contains(QString(chosen.name).remove(u' ')));
    CHECK_FALSE(text.contains(isFirstTakahashi ? QStringLiteral("日出男") : QStringLiteral("月子")));
    PageDesk::settle();
    // The new sheet is on the desk: the day stands in the row, and the tick is gone.
    CHECK(list.topLevelItem(1)->text(3).contains(QStringLiteral("令和8年")));
    CHECK(list.topLevelItem(1)->checkState(0) == Qt::Unchecked);

    desk.sign(pledge, takahashi.id.uuid());
    desk.sign(pledge, yamazaki.id.uuid());
    PageDesk::settle();
    CHECK(list.topLevelItemCount() == 0);
    CHECK(count.text() == QStringLiteral("全員が現在の文面に署名しています。"));
    CHECK_FALSE(print.isEnabled());
    QTest::keyClick(&dialog, Qt::Key_Escape);
    CHECK_FALSE(dialog.isVisible());
}
