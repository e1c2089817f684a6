// SPDX-License-Identifier: Apache-2.0
#include "workflow/operators.h"

#include "domain/staff_member.h"
#include "ledger/ledger_folder.h"
#include "ledger/verb_label.h"
#include "support/fake_keychain.h"
#include "support/test_clock.h"
#include "support/text_stream.h"
#include "support/thrown.h"
#include "workflow/back_up.h"
#include "workflow/create_ledger.h"
#include "workflow/restore.h"
#include "workflow/save_record.h"

#include <QDir>
#include <QTemporaryDir>

using namespace renkei;
using renkei::test::codeOf;
using renkei::test::FakeKeychain;
using renkei::test::TestClock;

static const QString password = QStringLiteral("himitsu-2026");
static const QString otherPassword = QStringLiteral("betsu-no-2027");

namespace {

/// A desk as the first start makes it: keys.json, keychain, ledger.
class NewlyMade
{
public:
    explicit NewlyMade(const NewDesk &wanted = {})
        : result(createDesk(at(folder(), wanted), keychain, clock, KdfCost::least()))
        , pack(packOf(*result.ledger))
    {
    }
    static NewDesk at(const QString &path, NewDesk desk)
    {
        desk.folder = path;
        desk.password = password;
        return desk;
    }

    QString folder() const { return m_folder.filePath(QStringLiteral("台帳")); }
    Session session()
    {
        return {*result.ledger, pack, clock, result.firstOperator.id, result.firstOperator.name};
    }
    KeyStore keys() const { return KeyStore::load(LedgerFolder(folder()).keys(), KdfCost::least()); }
    /// Who the password opens the ledger for; nobody when it does not open.
    QString opensFor(const QString &typed)
    {
        try {
            const auto who = operatorOfSlots(*result.ledger, keys().unlock(typed, keychain).slotIds);
            return who ? who->name : QStringLiteral("?");
        } catch (const Error &error) {
            CHECK(error.code() == ErrorCode::WrongPassword);
            return {};
        }
    }

    TestClock clock;
    FakeKeychain keychain;

private:
    QTemporaryDir m_folder;

public:
    NewDeskResult result;
    RegionPack pack;
};

} // namespace

TEST_CASE("the first start makes a desk with its office, its operator and a recovery code", "[workflow]")
{
    NewDesk wanted;
    wanted.officeName = QStringLiteral("つむぎ訪問看護ステーション");
    wanted.operatorName = QStringLiteral("佐藤");
    NewlyMade desk(wanted);
    CHECK(desk.result.usesKeychain);
    CHECK_FALSE(desk.result.recoveryCode.isEmpty());
    CHECK(deskKind(*desk.result.ledger) == DeskKind::Office);
    CHECK(desk.pack.id == QStringLiteral("fukushima"));
    REQUIRE(ownOffice(*desk.result.ledger).has_value());
    CHECK(ownOffice(*desk.result.ledger)->text("name") == wanted.officeName);
    CHECK(desk.opensFor(password) == QStringLiteral("佐藤"));
    CHECK_FALSE(desk.result.ledger->history().nextUndo().has_value()); // nobody undoes the ledger itself
    const HistoryEntry first = desk.result.ledger->history().entries().last();
    CHECK(first.verb == QStringLiteral("ledger.create"));
    CHECK(first.by == desk.result.firstOperator.id);

    desk.result.ledger.reset();
    OpenedLedger again = openLedger(desk.folder(), password, desk.keychain, desk.clock);
    CHECK(operatorOfSlots(*again.ledger, again.slotIds)->name == QStringLiteral("佐藤"));
    CHECK(again.ledger->verify() == QStringList());
}

TEST_CASE("the centre desk has no own office; an office need not be named yet", "[workflow]")
{
    NewDesk centre;
    centre.desk = DeskKind::Centre;
    NewlyMade desk(centre);
    CHECK(deskKind(*desk.result.ledger) == DeskKind::Centre);
    CHECK_FALSE(ownOffice(*desk.result.ledger).has_value());
    CHECK_FALSE(desk.result.firstOperator.name.isEmpty());

    NewlyMade unnamed;
    REQUIRE(ownOffice(*unnamed.result.ledger).has_value());
    CHECK(ownOffice(*unnamed.result.ledger)->text("name").isEmpty());
}

TEST_CASE("an unknown region or a weak password makes nothing", "[workflow]")
{
    QTemporaryDir folder;
    const TestClock clock;
    FakeKeychain keychain;
    NewDesk desk;
    desk.folder = folder.filePath(QStringLiteral("neu"));
    desk.password = password;
    desk.pack = QStringLiteral("/no/such/pack");
    CHECK_THROWS_AS(createDesk(desk, keychain, clock, KdfCost::least()), Error);
    desk.pack = QStringLiteral("fukushima");
    desk.password = QStringLiteral("short1");
    CHECK(codeOf([&] { createDesk(desk, keychain, clock, KdfCost::least()); }) == ErrorCode::InvalidInput);
    CHECK_FALSE(QDir(desk.folder).exists());
}

TEST_CASE("a second operator opens the ledger under their own name, and no longer after removal",
          "[workflow]")
{
    NewlyMade desk;
    Session session = desk.session();
    KeyStore keys = desk.keys();
    Operator second;
    second.name = QStringLiteral(" 山﨑 ");
    second = addOperator(session, keys, second, otherPassword, &desk.keychain);
    CHECK(second.name == QStringLiteral("山﨑"));
    CHECK(desk.opensFor(otherPassword) == QStringLiteral("山﨑"));
    CHECK(codeOf([&] { operatorByName(*desk.result.ledger, {}); }) == ErrorCode::InvalidInput);
    CHECK(operatorByName(*desk.result.ledger, QStringLiteral("山﨑")).id == second.id);
    CHECK(codeOf([&] { operatorByName(*desk.result.ledger, QStringLiteral("誰")); }) == ErrorCode::NotFound);
    CHECK(codeOf([&] { removeOperator(session, keys, session.operatorId); }) == ErrorCode::Refused);
    removeOperator(session, keys, second.id);
    CHECK(desk.opensFor(otherPassword).isEmpty());
    CHECK(desk.result.ledger->count(Operator::spec()) == 1);
    CHECK(operatorByName(*desk.result.ledger, {}).id == session.operatorId);
    CHECK_FALSE(desk.result.ledger->history().nextUndo().has_value());
    for (const HistoryEntry &entry : desk.result.ledger->history().entries()) {
        CHECK(verbLabel(entry.verb) != entry.verb);
    }
}

TEST_CASE("the last operator stays, names are told apart, a weak password adds nobody", "[workflow]")
{
    NewlyMade desk;
    Session session = desk.session();
    KeyStore keys = desk.keys();
    session.operatorId = OperatorId(newUuid(desk.clock)); // as somebody else
    CHECK(codeOf([&] { removeOperator(session, keys, desk.result.firstOperator.id); }) == ErrorCode::Refused);
    Operator twin;
    twin.name = desk.result.firstOperator.name;
    CHECK(codeOf([&] { addOperator(session, keys, twin, otherPassword, nullptr); }) ==
          ErrorCode::InvalidInput);
    twin.name = QStringLiteral("二人目");
    CHECK(codeOf([&] { addOperator(session, keys, twin, QStringLiteral("weak"), nullptr); }) ==
          ErrorCode::InvalidInput);
    CHECK(desk.result.ledger->count(Operator::spec()) == 1);
    CHECK(keys.keySlots().size() == 2); // password and recovery code
}

TEST_CASE("a password is changed, the person linked, the recovery code renewed", "[workflow]")
{
    NewlyMade desk;
    Session session = desk.session();
    KeyStore keys = desk.keys();
    changePassword(session, keys, session.operatorId, otherPassword, &desk.keychain);
    CHECK(desk.opensFor(password).isEmpty());
    CHECK(desk.opensFor(otherPassword) == desk.result.firstOperator.name);

    StaffMember staff;
    staff.office = ownOfficeId(*desk.result.ledger);
    staff.name = QStringLiteral("佐藤 花");
    staff = addRow(session, staff);
    Operator linked = desk.result.firstOperator;
    linked.staff = staff.id;
    CHECK(editOperator(session, linked).revision == 1);
    linked = desk.result.ledger->get<Operator>(linked.id);
    CHECK(linked.staff == staff.id);
    linked.staff = StaffId(newUuid(desk.clock));
    CHECK(codeOf([&] { editOperator(session, linked); }) == ErrorCode::NotFound);

    const QString code = renewRecoveryCode(session, keys);
    CHECK(code != desk.result.recoveryCode);
    CHECK_NOTHROW(desk.keys().unlockWithRecoveryCode(code));
    CHECK(codeOf([&] { desk.keys().unlockWithRecoveryCode(desk.result.recoveryCode); }) ==
          ErrorCode::WrongPassword);
}

TEST_CASE("closing after a change backs up once, also at the second place", "[workflow]")
{
    NewlyMade desk;
    Session session = desk.session();
    QTemporaryDir stick;
    CHECK(backUpOnClosing(session).made.has_value()); // the beginnings
    CHECK_FALSE(backUpOnClosing(session).made.has_value());
    setSetting(session, SettingName::secondPlace, stick.path());
    desk.clock.advanceSeconds(60);
    const ClosingBackup second = backUpOnClosing(session);
    REQUIRE(second.made.has_value());
    CHECK(second.missingPlace.isEmpty());
    CHECK(QDir(stick.path()).entryList(QDir::Files).size() == 1);
    CHECK(backupsIn(LedgerFolder(desk.folder()).backups()).size() == 2);

    setSetting(session, SettingName::secondPlace, stick.filePath(QStringLiteral("unplugged")));
    desk.clock.advanceSeconds(60);
    const ClosingBackup third = backUpNow(session);
    CHECK(third.made.has_value());
    CHECK(third.missingPlace == stick.filePath(QStringLiteral("unplugged")));
    CHECK(verbLabel(desk.result.ledger->history().entries(1).first().verb) !=
          QStringLiteral("ledger.backup"));
}

TEST_CASE("a backup is restored on another PC with the recovery code, which sets a new password",
          "[workflow]")
{
    NewlyMade desk;
    Session session = desk.session();
    StaffMember staff;
    staff.office = ownOfficeId(*desk.result.ledger);
    staff.name = QStringLiteral("髙橋 日出男");
    addRow(session, staff);
    QTemporaryDir elsewhere;
    const QString file = elsewhere.filePath(QStringLiteral("backup.renkei"));
    backUpTo(session, file);
    CHECK(session.ledger.history().entries(1).first().verb == QStringLiteral("ledger.backup"));

    const QString folder = elsewhere.filePath(QStringLiteral("restored"));
    FakeKeychain otherPc;
    CHECK_THROWS_AS(restoreDesk(file, folder, QStringLiteral("0000-0000"), desk.clock), Error);
    CHECK_FALSE(QDir(folder).exists());
    OpenedLedger restored = restoreDesk(file, folder, desk.result.recoveryCode, desk.clock);
    CHECK(restored.ledger->all<StaffMember>().first().name == QStringLiteral("髙橋 日出男"));
    setPasswordAfterRecovery(*restored.ledger, desk.result.firstOperator.id, otherPassword, &otherPc,
                             KdfCost::least());
    restored.ledger.reset();
    const OpenedLedger again = openLedger(folder, otherPassword, otherPc, desk.clock);
    CHECK(operatorOfSlots(*again.ledger, again.slotIds)->id == desk.result.firstOperator.id);
    CHECK(again.ledger->verify() == QStringList());
    CHECK_THROWS_AS(restoreDesk(file, folder, desk.result.recoveryCode, desk.clock), Error); // not over it
    CHECK(QDir(folder).exists());
}
