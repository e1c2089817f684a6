// SPDX-License-Identifier: Apache-2.0
#include "app/desk/widgets/record_editor.h"

#include "app/desk/shell/desk_context.h"
#include "desk/support/desk_window.h"
#include "domain/staff_member.h"
#include "ledger/draft_store.h"
#include "workflow/save_record.h"
#include "workflow/settings.h"

#include <QLabel>
#include <QLineEdit>

using namespace renkei;
using namespace renkei::test;

namespace {

/// An editor of staff in a window of its own, beside the desk that it belongs to.
class EditorDesk : public DeskWindow
{
public:
    EditorDesk()
    {
        enter();
        open();
        StaffMember member;
        member.office = ownOfficeId(context().ledger());
        member.name = QStringLiteral("髙橋 日出男");
        id = addRow(context().session(), member).id.uuid();
    }
    desk::DeskContext &context() { return *window->context(); }
    void open()
    {
        desk::EditorOptions options;
        options.hidden = {"office"};
        editor = std::make_unique<desk::RecordEditor>(context(), StaffMember::spec(), options);
        editor->show();
        editor->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(editor.get()));
    }
    QLineEdit &line(const char *key)
    {
        auto *found = editor->findChild<QLineEdit *>(QString::fromLatin1(key));
        REQUIRE(found != nullptr);
        return *found;
    }
    QString problem(const char *key)
    {
        return editor->findChild<QLabel *>(QString::fromLatin1(key) + QStringLiteral("Problem"))->text();
    }
    QString stored(const char *key) { return context().ledger().get(StaffMember::spec(), id).text(key); }
    void fill(const char *key, const QString &text)
    {
        line(key).setFocus();
        line(key).setText(text);
    }
    static void settle() { QTest::qWait(1); }

    QUuid id;
    std::unique_ptr<desk::RecordEditor> editor;
};

} // namespace

TEST_CASE("a field is saved in its canonical form when it is left with Enter", "[editor]")
{
    EditorDesk desk;
    desk.editor->edit(desk.id);
    desk.fill("kana", QStringLiteral("ﾀｶﾊｼ ﾋﾃﾞｵ"));
    QTest::keyClick(&desk.line("kana"), Qt::Key_Return);
    EditorDesk::settle();
    CHECK(desk.stored("kana") == QStringLiteral("たかはし ひでお"));
    CHECK(desk.line("kana").text() == QStringLiteral("たかはし ひでお"));
    CHECK_FALSE(desk.line("kana").hasFocus());
    CHECK(desk.stored("name") == QStringLiteral("髙橋 日出男"));
}

TEST_CASE("what cannot be saved stays in its field with a sentence, and survives a crash", "[editor]")
{
    EditorDesk desk;
    desk.editor->edit(desk.id);
    desk.fill("joined", QStringLiteral("S64.1.8"));
    QTest::keyClick(&desk.line("joined"), Qt::Key_Return);
    EditorDesk::settle();
    CHECK(desk.line("joined").text() == QStringLiteral("S64.1.8"));
    CHECK_FALSE(desk.problem("joined").isEmpty());
    CHECK(desk.stored("joined").isEmpty());

    desk.open(); // another editor, as after a restart
    desk.editor->edit(desk.id);
    CHECK(desk.line("joined").text() == QStringLiteral("S64.1.8"));
    desk.fill("joined", QStringLiteral("R6.4.1"));
    CHECK(desk.editor->commit());
    CHECK(desk.stored("joined") == QStringLiteral("2024-04-01"));
    CHECK(desk.line("joined").text() == QStringLiteral("令和6年4月1日（2024年）"));
    CHECK(desk.context().drafts().keys().isEmpty());
}

TEST_CASE("a new record is added as soon as it is complete; until then it is a draft", "[editor]")
{
    EditorDesk desk;
    Record fresh(StaffMember::spec());
    fresh.setValue("office", QVariant::fromValue(ownOfficeId(desk.context().ledger()).uuid()));
    desk.editor->create(fresh);
    desk.fill("kana", QStringLiteral("やまざき"));
    CHECK_FALSE(desk.editor->commit());
    CHECK(desk.context().ledger().count(StaffMember::spec()) == 1);
    CHECK_FALSE(desk.problem("name").isEmpty());
    CHECK(desk.context().drafts().keys() == QStringList{QStringLiteral("staff/new")});

    desk.fill("name", QStringLiteral("山﨑 月子"));
    CHECK(desk.editor->commit());
    CHECK(desk.context().ledger().count(StaffMember::spec()) == 2);
    CHECK_FALSE(desk.editor->isNew());
    CHECK(desk.context().drafts().keys().isEmpty());
}

TEST_CASE("Esc keeps what was typed", "[editor]")
{
    EditorDesk desk;
    desk.editor->edit(desk.id);
    bool closed = false;
    QObject::connect(desk.editor.get(), &desk::RecordEditor::closeRequested, desk.editor.get(),
                     [&] { closed = true; });
    desk.fill("address", QStringLiteral("福島市五老内町3-1"));
    QTest::keyClick(&desk.line("address"), Qt::Key_Escape);
    CHECK(closed);
    CHECK(desk.stored("address") == QStringLiteral("福島市五老内町3-1"));
}

TEST_CASE("undo beside an open editor shows the old value", "[editor]")
{
    EditorDesk desk;
    desk.editor->edit(desk.id);
    desk.fill("address", QStringLiteral("福島市"));
    REQUIRE(desk.editor->commit());
    desk.window->frame()->run(desk::DeskCommand::Undo);
    desk.editor->refresh();
    CHECK(desk.line("address").text().isEmpty());
    CHECK(desk.stored("address").isEmpty());
}
