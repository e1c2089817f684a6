// SPDX-License-Identifier: Apache-2.0
// スキャンをまとめて登録, keyboard only where a person has to decide.
#include "app/desk/pages/documents/scans/scan_list.h"
#include "app/desk/pages/documents/scans/scan_pile_dialog.h"
#include "app/desk/widgets/badge.h"
#include "desk/pages/page_desk.h"
#include "desk/support/review_office.h"
#include "domain/document.h"
#include "forms/pdf_writer.h"
#include "forms/print_run.h"
#include "support/scan_bytes.h"
#include "workflow/document_states.h"
#include "workflow/undo.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QMimeData>
#include <QPointer>
#include <QRegularExpression>

using namespace renkei;
using namespace renkei::test;
using desk::ScanList;

static const QString pledge = QStringLiteral("staff-pledge");

namespace {

/// A desk that printed pledges for these people.
struct PileDesk : PageDesk
{
    PileDesk()
    {
        takahashi = addStaff(QStringLiteral("髙橋 日出男"), QStringLiteral("たかはし ひでお"));
        yamazaki = addStaff(QStringLiteral("山﨑 月子"), QStringLiteral("やまざき つきこ"));
        forms::PrintRequest request;
        request.formId = QStringLiteral("form3");
        request.subjects = {takahashi.id.uuid(), yamazaki.id.uuid()};
        request.controlQr = true;
        request.handOutList = false;
        forms::PrintRun run(session(), request);
        paper = PagePictures::open(forms::writePdf(run.all(), {}));
        run.record();
        show("documents");
    }
    QDialog &openPile(const QStringList &files)
    {
        dialogs.openFiles = files;
        click("documentsScans");
        auto &opened = dialog("scanPile");
        REQUIRE(QTest::qWaitForWindowActive(&opened)); // without it nothing has the focus
        click("scanChooseFiles", &opened);
        // The window of the progress is gone: what a window manager does and a bare screen does not.
        opened.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&opened));
        return opened;
    }
    DocumentState stateOf(const StaffMember &staff)
    {
        return documentStateOf(session(), pledge, staff.id.uuid());
    }

    StaffMember takahashi;
    StaffMember yamazaki;
    std::unique_ptr<PagePictures> paper;
    ScanFolder scans;
};

QStringList statesOf(const ScanList &list)
{
    QStringList states;
    for (int group = 0; group < list.topLevelItemCount(); ++group) {
        for (int child = 0; child < list.topLevelItem(group)->childCount(); ++child) {
            states += list.topLevelItem(group)->child(child)->text(2);
        }
    }
    return states;
}

/// The sheet with its control code torn off.
QImage withoutCode(const PagePictures &paper, int page)
{
    QImage torn = scannedSheet(paper, page, 0, 150);
    QPainter painter(&torn);
    painter.fillRect(0, torn.height() * 4 / 5, torn.width(), torn.height() / 5, Qt::white);
    painter.fillRect(0, 0, torn.width(), torn.height() / 8, Qt::white);
    return torn;
}

} // namespace

TEST_CASE("a pile is shown by person and filed in one step; nothing is written before", "[pages][scans]")
{
    PileDesk desk;
    const QString file = desk.scans.add(
        "束.pdf", scannedPdf({scannedSheet(*desk.paper, 1, 0, 150), scannedSheet(*desk.paper, 0, 180, 150)}));
    QDialog &dialog = desk.openPile({file});
    auto &list = desk.find<ScanList>("scanList", &dialog);
    REQUIRE(list.topLevelItemCount() == 2);
    CHECK(list.topLevelItem(0)->text(0).contains(QStringLiteral("山﨑 月子さん")));
    CHECK(list.topLevelItem(1)->text(0).contains(QStringLiteral("髙橋 日出男さん")));
    const auto badge = list.topLevelItem(0)->child(0)->data(2, desk::badgeRole).value<desk::Badge>();
    CHECK(badge.shape == desk::BadgeShape::Disc);
    CHECK_FALSE(badge.word.isEmpty());
    CHECK(desk.ledger().count(Document::spec()) == 0);
    CHECK(desk.find<QLabel>("scanSummary", &dialog).text().contains(QStringLiteral("2件")));

    const QPointer<QDialog> open(&dialog);
    QTest::keyClick(&list, Qt::Key_Return); // looks at the page, registers nothing
    CHECK(dialog.isVisible());
    auto &accept = desk.find<QAbstractButton>("scanPileAccept", &dialog);
    accept.setFocus();
    QTest::keyClick(&accept, Qt::Key_Return);
    PageDesk::settle();
    CHECK((open.isNull() || !open->isVisible()));
    CHECK(desk.stateOf(desk.takahashi) == DocumentState::Signed);
    CHECK(desk.stateOf(desk.yamazaki) == DocumentState::Signed);
    REQUIRE_FALSE(desk.statuses.isEmpty());
    CHECK(desk.statuses.last().contains(QStringLiteral("2件")));
    undoLast(desk.session());
    CHECK(desk.stateOf(desk.takahashi) == DocumentState::Printed);
}

TEST_CASE("a page without a code is given to a person with the keyboard alone", "[pages][scans]")
{
    PileDesk desk;
    const QString file = desk.scans.add(
        "束.pdf", scannedPdf({withoutCode(*desk.paper, 0), scannedSheet(*desk.paper, 1, 0, 150)}));
    QDialog &dialog = desk.openPile({file});
    auto &list = desk.find<ScanList>("scanList", &dialog);
    CHECK(statesOf(list).contains(QStringLiteral("コードなし")));
    CHECK(list.currentPage() == 0); // the page to look at is in front
    CHECK(desk.find<QLabel>("scanExplanation", &dialog).text().contains(QStringLiteral("管理コード")));
    CHECK(list.hasFocus());

    QTest::keyClick(&list, Qt::Key_Return);
    auto &person = desk.find<QLineEdit>("scanSubject", &dialog);
    CHECK(person.isEnabled());
    CHECK(person.hasFocus());
    QTest::keyClicks(&person, QStringLiteral("takahasi")); // nobody
    CHECK_FALSE(desk.find<QAbstractButton>("scanMatch", &dialog).isEnabled());
    person.clear();
    person.insert(QStringLiteral("たかはし"));
    Q_EMIT person.textEdited(person.text());
    REQUIRE(person.completer()->model()->rowCount() == 1);
    Q_EMIT person.completer()->activated(person.completer()->model()->index(0, 0));
    auto &match = desk.find<QAbstractButton>("scanMatch", &dialog);
    REQUIRE(match.isEnabled());
    match.setFocus();
    QTest::keyClick(&match, Qt::Key_Space);
    CHECK_FALSE(statesOf(list).contains(QStringLiteral("コードなし")));
    CHECK(statesOf(list).contains(QStringLiteral("手で選んだもの")));
    CHECK(desk.ledger().count(Document::spec()) == 0);

    desk.click("scanPileAccept", &dialog);
    CHECK(desk.stateOf(desk.takahashi) == DocumentState::Signed);
    CHECK(desk.stateOf(desk.yamazaki) == DocumentState::Signed);
}

TEST_CASE("what is left stays in the dialog, and is not filed twice", "[pages][scans]")
{
    PileDesk desk;
    QImage letter = scannedSheet(*desk.paper, 0, 0, 100);
    letter.fill(Qt::white);
    QPainter(&letter).fillRect(100, 100, 300, 200, Qt::black);
    desk.scans.add("1.png", pictureBytes(scannedSheet(*desk.paper, 0, 0, 150), "png"));
    desk.scans.add("2.png", pictureBytes(letter, "png"));
    desk.scans.add("3.pdf", {});
    desk.dialogs.folder = desk.scans.path();
    desk.click("documentsScans");
    auto &dialog = desk.dialog("scanPile");
    desk.click("scanChooseFolder", &dialog);
    auto &list = desk.find<ScanList>("scanList", &dialog);
    CHECK(list.topLevelItemCount() == 2);
    desk.click("scanPileAccept", &dialog);
    CHECK(dialog.isVisible());
    CHECK(desk.ledger().count(Document::spec()) == 1);
    CHECK(statesOf(list).contains(QStringLiteral("登録済み")));
    CHECK_FALSE(desk.find<QAbstractButton>("scanPileAccept", &dialog).isEnabled());
    CHECK(desk.find<QLabel>("scanSummary", &dialog).text().contains(QStringLiteral("2ページ")));
}

TEST_CASE("a pile dropped on the dialog is read; a file that is gone is a sentence", "[pages][scans]")
{
    PileDesk desk;
    const QString file = desk.scans.add("1.png", pictureBytes(scannedSheet(*desk.paper, 0, 0, 150), "png"));
    QDialog &dialog = desk.openPile({desk.scans.path("gone.pdf")});
    CHECK(desk.dialogs.sentences.join(u' ').contains(QStringLiteral("gone.pdf")));
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file)});
    // Qt delivers a drop only where a drag has entered before.
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&dialog, &enter);
    CHECK(enter.isAccepted());
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&dialog, &drop);
    PageDesk::settle();
    CHECK(desk.find<ScanList>("scanList", &dialog).topLevelItemCount() == 1);
}

TEST_CASE("review sheets among pledges go to their group; one without a code is chosen by the group's name",
          "[pages][scans]")
{
    PileDesk desk;
    ReviewOffice office(desk.session());
    for (const QString &name : {QStringLiteral("本田 ミサ"), QStringLiteral("伊藤 茂")}) {
        office.group(name, QStringLiteral("かな"), {desk.takahashi, desk.yamazaki});
    }
    const Review review = startReview(desk.session(), {});
    const QList<ReviewGroup> groups = reviewGroups(desk.ledger(), review.id);
    REQUIRE(groups.size() == 2);
    const auto sheetOf = [&](const ReviewGroup &group) {
        forms::PrintRequest request;
        request.formId = QStringLiteral("review-sheet");
        request.subjects = {group.id.uuid()};
        request.controlQr = true;
        forms::PrintRun run(desk.session(), request);
        const QByteArray pdf = forms::writePdf(run.all(), {});
        run.record();
        return PagePictures::open(pdf);
    };
    const QString file = desk.scans.add(
        "束.pdf",
        scannedPdf({scannedSheet(*desk.paper, 1, 0, 150), scannedSheet(*sheetOf(groups[1]), 0, 2, 150),
                    withoutCode(*sheetOf(groups[0]), 0), scannedSheet(*desk.paper, 0, 0, 150)}));
    QDialog &dialog = desk.openPile({file});
    auto &list = desk.find<ScanList>("scanList", &dialog);
    QStringList titles;
    for (int group = 0; group < list.topLevelItemCount(); ++group) {
        titles += list.topLevelItem(group)->text(0);
    }
    INFO(titles.join(u'|').toStdString());
    CHECK(titles.join(u'|').contains(groups[1].groupName + QStringLiteral("　精査票")));
    CHECK(list.currentPage() == 2);

    QTest::keyClick(&list, Qt::Key_Return);
    auto &subject = desk.find<QLineEdit>("scanSubject", &dialog);
    subject.insert(groups[0].groupName);
    Q_EMIT subject.textEdited(subject.text());
    const QAbstractItemModel &offers = *subject.completer()->model();
    QStringList offered;
    for (int row = 0; row < offers.rowCount(); ++row) {
        offered += offers.index(row, 0).data().toString();
    }
    const auto sheetRow = offered.indexOf(QRegularExpression(QStringLiteral(".*%1.*").arg(review.title)));
    INFO(offered.join(u'|').toStdString());
    REQUIRE(sheetRow >= 0);
    Q_EMIT subject.completer()->activated(subject.completer()->model()->index(int(sheetRow), 0));
    CHECK(desk.find<QComboBox>("scanKind", &dialog).currentData().toString() ==
          QStringLiteral("review-sheet"));
    desk.click("scanMatch", &dialog);
    desk.click("scanPileAccept", &dialog);
    Selection filed;
    filed.where = {{"kind", QStringLiteral("review-sheet")}};
    QSet<QUuid> subjects;
    for (const Document &document : desk.ledger().all<Document>(filed)) {
        subjects += document.subject;
    }
    CHECK(subjects == QSet<QUuid>{groups[0].id.uuid(), groups[1].id.uuid()});
    CHECK(desk.stateOf(desk.takahashi) == DocumentState::Signed);
    // 書類 calls them by the group's name.
    auto &papers = desk.find<QAbstractItemView>("documentListTable");
    QString names;
    for (int row = 0; row < papers.model()->rowCount(); ++row) {
        for (int column = 0; column < papers.model()->columnCount(); ++column) {
            names += papers.model()->index(row, column).data().toString() + u'|';
        }
    }
    CHECK(names.contains(groups[0].groupName));
}

TEST_CASE("one tick says for all consents of a pile that the copies were handed over", "[pages][scans]")
{
    PileDesk desk;
    const Patient patient = desk.addPatient(QStringLiteral("本田 ミサ"), QStringLiteral("ほんだ みさ"));
    forms::PrintRequest request;
    request.formId = QStringLiteral("form4");
    request.subjects = {patient.id.uuid()};
    request.controlQr = true;
    forms::PrintRun run(desk.session(), request);
    const auto consent = PagePictures::open(forms::writePdf(run.all(), {}));
    run.record();
    QList<QImage> pages{scannedSheet(*desk.paper, 0, 0, 150)};
    QDialog &dialog = desk.openPile({desk.scans.add("1.pdf", scannedPdf(pages))});
    auto &tick = desk.find<QAbstractButton>("scanCopiesHanded", &dialog);
    CHECK_FALSE(tick.isVisible()); // pledges have none
    for (int page = 0; page < consent->pageCount(); ++page) {
        pages += scannedSheet(*consent, page, 0, 150);
    }
    desk.dialogs.openFiles = {desk.scans.add("2.pdf", scannedPdf(pages))};
    desk.click("scanChooseFiles", &dialog);
    REQUIRE(tick.isVisible());
    CHECK_FALSE(tick.isChecked());
    tick.setFocus();
    QTest::keyClick(&tick, Qt::Key_Space);
    desk.click("scanPileAccept", &dialog);
    QHash<QString, qint64> copies;
    for (const Document &document : desk.ledger().all<Document>()) {
        copies.insert(document.kind, document.copiesHanded);
    }
    CHECK(copies == QHash<QString, qint64>{{pledge, 0}, {QStringLiteral("consent"), 1}});
}
