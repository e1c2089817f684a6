// SPDX-License-Identifier: Apache-2.0
#include "app/desk/widgets/record_list.h"

#include "app/desk/shell/desk_context.h"
#include "app/desk/widgets/state_badge.h"
#include "desk/support/desk_window.h"
#include "domain/staff_member.h"
#include "workflow/save_record.h"
#include "workflow/settings.h"

#include <QComboBox>
#include <QHeaderView>
#include <QTableView>

using namespace renkei;
using namespace renkei::test;

namespace {

class ListDesk : public DeskWindow
{
public:
    ListDesk()
    {
        enter();
        add(u"渡邉 彩", u"わたなべ あや", u"介護支援専門員");
        add(u"髙橋 日出男", u"たかはし ひでお", u"看護師");
        add(u"山﨑 月子", u"やまざき つきこ", u"看護師");
        open();
    }
    void add(QStringView name, QStringView kana, QStringView profession)
    {
        StaffMember member;
        member.office = ownOfficeId(window->context()->ledger());
        member.name = name.toString();
        member.kana = kana.toString();
        member.profession = profession.toString();
        ids.append(addRow(window->context()->session(), member).id.uuid());
    }
    void open()
    {
        desk::ListDescription description;
        description.spec = &StaffMember::spec();
        description.computed.append({"pledge", QStringLiteral("様式3"), [](const desk::ListRow &row) {
                                         const DocumentState state = row.text("profession") == u"看護師"
                                                                         ? DocumentState::Signed
                                                                         : DocumentState::Missing;
                                         return desk::ListCell{desk::stateText(state), desk::badgeOf(state)};
                                     }});
        list =
            std::make_unique<desk::RecordList>(*window->context(), description, QStringLiteral("testList"));
        list->reload();
        list->show();
        list->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(list.get()));
    }
    QStringList names() const
    {
        QStringList result;
        for (int row = 0; row < list->model().rowCount(); ++row) {
            result.append(list->model().index(row, list->model().columnOf("name")).data().toString());
        }
        return result;
    }
    QTableView &table() { return *list->findChild<QTableView *>(QStringLiteral("testListTable")); }

    QList<QUuid> ids;
    std::unique_ptr<desk::RecordList> list;
};

} // namespace

TEST_CASE("names stand in the order of their kana, either way", "[list]")
{
    ListDesk desk;
    CHECK(desk.names() ==
          QStringList{QStringLiteral("髙橋 日出男"), QStringLiteral("山﨑 月子"), QStringLiteral("渡邉 彩")});
    desk.table().sortByColumn(desk.list->model().columnOf("name"), Qt::DescendingOrder);
    CHECK(desk.names().first() == QStringLiteral("渡邉 彩"));
}

TEST_CASE("typing jumps to a name by kana or by the usual form of a rare kanji", "[list]")
{
    ListDesk desk;
    desk.list->focusList();
    CHECK(desk.list->current() == desk.ids[1]);
    desk.table().keyboardSearch(QStringLiteral("わた"));
    CHECK(desk.list->current() == desk.ids[0]);
    CHECK(desk.list->model().findPrefix(QStringLiteral("山崎"), 0) == 1);
    CHECK(desk.list->model().findPrefix(QStringLiteral("ヤマサキ"), 0) == 1);
    CHECK(desk.list->model().findPrefix(QStringLiteral("鈴木"), 0) == -1);
}

TEST_CASE("Space selects several, Enter opens, reading again keeps both", "[list]")
{
    ListDesk desk;
    desk.list->focusList();
    QTest::keyClick(&desk.table(), Qt::Key_Down, Qt::ControlModifier);
    QTest::keyClick(&desk.table(), Qt::Key_Space);
    CHECK(desk.list->selected() == QList<QUuid>{desk.ids[1], desk.ids[2]});
    desk.add(u"阿部 一", u"あべ はじめ", u"事務");
    desk.list->reload();
    CHECK(desk.list->selected() == QList<QUuid>{desk.ids[1], desk.ids[2]});
    CHECK(desk.list->current() == desk.ids[2]);
    QUuid opened;
    QObject::connect(desk.list.get(), &desk::RecordList::activated, desk.list.get(),
                     [&](const QUuid &id) { opened = id; });
    QTest::keyClick(&desk.table(), Qt::Key_Return);
    CHECK(opened == desk.ids[2]);
}

TEST_CASE("filters narrow, and loosen for a record they hide", "[list]")
{
    ListDesk desk;
    QComboBox *filter = desk.list->addFilter(
        QStringLiteral("professionFilter"), QStringLiteral("職種"),
        {{QStringLiteral("すべて"), {}}, {QStringLiteral("看護師"), [](const desk::ListRow &row) {
                                              return row.text("profession") == u"看護師";
                                          }}});
    filter->setCurrentIndex(1);
    CHECK(desk.list->model().shownCount() == 2);
    CHECK(desk.list->model().totalCount() == 3);
    CHECK(desk.list->setCurrent(desk.ids[0]));
    CHECK(desk.list->current() == desk.ids[0]);
    CHECK(filter->currentIndex() == 0);
    CHECK_FALSE(desk.list->setCurrent(QUuid::createUuid()));
}

TEST_CASE("a state is told as shape, word and colour", "[list]")
{
    ListDesk desk;
    const QModelIndex cell = desk.list->model().index(0, desk.list->model().columnOf("pledge"));
    CHECK(cell.data().toString() == QStringLiteral("● 署名受領"));
    CHECK(cell.data(desk::badgeRole).value<desk::Badge>().shape == desk::BadgeShape::Disc);
    const QModelIndex other = desk.list->model().index(2, desk.list->model().columnOf("pledge"));
    CHECK(other.data().toString() == QStringLiteral("○ 未"));
}

TEST_CASE("order, width and visibility of columns are remembered", "[list]")
{
    ListDesk desk;
    const int kana = desk.list->model().columnOf("kana");
    desk.table().horizontalHeader()->moveSection(0, 2);
    desk.table().setColumnHidden(kana, true);
    const QList<int> before = desk.list->shownColumns();
    desk.list.reset();
    desk.open();
    CHECK(desk.list->shownColumns() == before);
    CHECK(desk.table().isColumnHidden(kana));
}
