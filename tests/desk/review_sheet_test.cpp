// SPDX-License-Identifier: Apache-2.0
// The sheet of a review comes back from the pen: F6 leads to the right review at the right group.
#include "app/desk/pages/reviews/review_model.h"
#include "app/desk/pages/reviews/review_tree.h"
#include "desk/support/desk_window.h"
#include "desk/support/review_office.h"
#include "domain/document.h"
#include "forms/pdf_writer.h"
#include "forms/print_run.h"

#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QProcess>

using namespace renkei;
using namespace renkei::test;

namespace {

/// Two reviews of three groups each: the sheet of one group of the older review is scanned.
class SheetDesk : public DeskWindow
{
public:
    SheetDesk()
    {
        enter();
        ReviewOffice office(session());
        const StaffMember nurse =
            office.own(QStringLiteral("髙橋 日出男"), QStringLiteral("たかはし ひでお"));
        const StaffMember helper =
            office.fromElsewhere(QStringLiteral("山﨑 月子"), QStringLiteral("やまざき"));
        for (const QString &name :
             {QStringLiteral("伊藤 茂"), QStringLiteral("田中 ウメ"), QStringLiteral("本田 ミサ")}) {
            office.group(name, QStringLiteral("かな"), {nurse, helper});
        }
        const Review review = startReview(session(), {});
        sheet = reviewGroups(ledger(), review.id).at(1);
        ReviewRequest ofOne;
        ofOne.kind = QString::fromUtf16(personReview);
        ofOne.person = helper.id;
        ofOne.reason = QStringLiteral("異動");
        startReview(session(), ofOne);
        dialogs.file = scan();
    }

    Session &session() { return window->context()->session(); }
    Ledger &ledger() { return session().ledger; }
    desk::ReviewTree &tree() { return find<desk::ReviewTree>("reviewTree"); }
    desk::ReviewModel &model() { return *static_cast<desk::ReviewModel *>(tree().model()); }
    /// Shows the area and presses F6 in it.
    void registerIn(const char *area)
    {
        window->frame()->showPage(area);
        window->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(window.get()));
        press(Qt::Key_F6);
        QTest::qWait(1);
    }
    void checkIsAtTheSheet()
    {
        CHECK(model().shownGroup() == sheet.id);
        REQUIRE(tree().currentIndex().isValid());
        const QList<ReviewItem> members = model().itemsAt(tree().currentIndex());
        REQUIRE_FALSE(members.isEmpty());
        CHECK(members.first().review == sheet.review);
        CHECK(members.first().reviewGroup == sheet.id);
        CHECK(tree().isVisible());
        const QList<Document> filed =
            ledger().all<Document>(Selection{.where = {{"kind", QStringLiteral("review-sheet")}}});
        REQUIRE(filed.size() == 1);
        CHECK(filed.first().subject == sheet.id.uuid());
        CHECK_FALSE(filed.first().printout.isNull());
    }

    ReviewGroup sheet;

private:
    /// The sheet, printed by the program, and as a scanner gives it.
    QString scan()
    {
        forms::PrintRequest request;
        request.formId = QStringLiteral("review-sheet");
        request.subjects = {sheet.id.uuid()};
        request.controlQr = true;
        forms::PrintRun run(session(), request);
        QFile pdf(path(QStringLiteral("sheet.pdf")));
        REQUIRE(pdf.open(QIODevice::WriteOnly));
        pdf.write(forms::writePdf(run.all(), {}));
        pdf.close();
        run.record();
        QProcess::execute(QStringLiteral("pdftoppm"),
                          {QStringLiteral("-png"), QStringLiteral("-singlefile"), QStringLiteral("-r"),
                           QStringLiteral("150"), pdf.fileName(), path(QStringLiteral("scan"))});
        REQUIRE(QFile::exists(path(QStringLiteral("scan.png"))));
        return path(QStringLiteral("scan.png"));
    }
};

} // namespace

TEST_CASE("F6 on the page of reviews opens the review and the group of the scanned sheet, and shows it",
          "[reviews][review-sheet]")
{
    SheetDesk desk;
    desk.registerIn("reviews");
    desk.checkIsAtTheSheet();
    CHECK(desk.find<QWidget>("reviewScanView").isVisible());
    CHECK(desk.find<QLabel>("reviewScanTitle").text() == QStringLiteral("scan.png"));
    // The same scan once more is not filed twice.
    desk.registerIn("reviews");
    desk.checkIsAtTheSheet();
    CHECK(desk.dialogs.sentences.isEmpty());
}

TEST_CASE("F6 on any other page registers the scanned sheet and goes to its review",
          "[reviews][review-sheet]")
{
    SheetDesk desk;
    // The window has just opened: its keys answer a moment later.
    REQUIRE(QTest::qWaitFor(
        [&] {
            desk.registerIn("today");
            return desk.window->findChild<QDialog *>(QStringLiteral("attach")) != nullptr;
        },
        10000));
    auto &dialog = desk.find<QDialog>("attach");
    REQUIRE(QTest::qWaitForWindowActive(&dialog));
    QTest::keyClick(&desk.find<QWidget>("attachChoose"), Qt::Key_Space);
    const QString finding = desk.find<QLabel>("attachFinding").text();
    CHECK(finding.contains(desk.sheet.groupName));
    CHECK_FALSE(finding.contains(desk.sheet.groupName + QStringLiteral("さん"))); // a group is no person
    CHECK(desk.find<QComboBox>("attachKind").currentData().toString() == QStringLiteral("review-sheet"));
    QTest::keyClick(&desk.find<QWidget>("attachAccept"), Qt::Key_Space);
    QTest::qWait(1);
    desk.checkIsAtTheSheet();
}

TEST_CASE("a scan that is no sheet of a review is told so, and nothing is filed", "[reviews][review-sheet]")
{
    SheetDesk desk;
    QImage letter(800, 1100, QImage::Format_RGB32);
    letter.fill(Qt::white);
    desk.dialogs.file = desk.path(QStringLiteral("letter.png"));
    REQUIRE(letter.save(desk.dialogs.file));
    const qsizetype before = desk.ledger().all<Document>().size();
    desk.registerIn("reviews");
    REQUIRE(desk.dialogs.sentences.size() == 1);
    CHECK(desk.dialogs.sentences.first().contains(QStringLiteral("精査")));
    CHECK(desk.ledger().all<Document>().size() == before);
}
