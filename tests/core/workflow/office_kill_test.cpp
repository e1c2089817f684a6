// SPDX-License-Identifier: Apache-2.0
#include "domain/desk_operator.h"
#include "domain/office.h"
#include "domain/patient.h"
#include "domain/procedure_kind.h"
#include "ledger/ledger_folder.h"
#include "support/killed_writer.h"
#include "support/text_stream.h"
#include "workflow/groups.h"
#include "workflow/members.h"
#include "workflow/procedures.h"
#include "workflow/reviews.h"
#include "workflow/save_record.h"
#include "workflow/settings.h"

#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

#include <random>

using namespace renkei;
using namespace Qt::StringLiterals;

namespace {

/// The key is not what is tried here.
SecretBytes theKey()
{
    return SecretBytes::copyOf(QByteArray(32, 'k'));
}

/// The year of an office, again and again: somebody joins, is invited to a new group, is looked through,
/// leaves. Says the number of each history entry when it is safely written.
[[noreturn]] void workForEver(const QString &folder)
{
    const SystemClock clock;
    const auto ledger = Ledger::open(folder, theKey(), clock);
    const RegionPack pack = RegionPack::load(u":/packs/fukushima"_s);
    const QList<Operator> operators = ledger->all<Operator>();
    Session session{*ledger, pack, clock, operators.first().id, operators.first().name};
    const auto done = [&ledger] {
        test::acknowledge(QString::number(ledger->history().entries(1).first().number));
    };
    for (qint64 i = ledger->count(Patient::spec());; ++i) {
        Patient patient;
        patient.name = u"渡邉 %1"_s.arg(i);
        patient = addRow(session, patient);
        done();
        StaffMember nurse;
        nurse.office = ownOfficeId(*ledger);
        nurse.name = u"\U00020BB7田 %1"_s.arg(i);
        nurse = addRow(session, nurse);
        done();
        Group group;
        group.patient = patient.id;
        group = openGroup(session, group);
        done();
        enterMembers(session, group.id, {nurse.id}, {});
        done();
        const Review review = startReview(session, {.groups = {group.id}});
        done();
        for (const ReviewItem &item : reviewItems(*ledger, review.id)) {
            decide(session, {item.id}, QString::fromUtf16(decisionRelease), u"担当の交代"_s);
            done();
        }
        closeReview(session, review.id);
        done();
        Procedure leaving;
        leaving.kind = u"leaving"_s;
        leaving.subjectRegister = u"staff"_s;
        leaving.subject = nurse.id.uuid();
        leaving.plannedOn = clock.today().addDays(10);
        leaving = startProcedure(session, leaving);
        done();
        cancelProcedure(session, leaving.id, u"取りやめ"_s);
        done();
        archiveGroups(session, {group.id}, u"退院"_s);
        done();
    }
}

/// What a verb writes is there as a whole or not at all.
void checkNothingIsHalfDone(const Ledger &ledger)
{
    for (const Procedure &procedure : ledger.all<Procedure>()) {
        Selection steps;
        steps.where = {{"procedure", QVariant::fromValue(procedure.id.uuid())}};
        CHECK(ledger.count(Task::spec(), steps) == qint64(procedureKind(procedure.kind).steps.size()));
        const auto person = ledger.get<StaffMember>(StaffId(procedure.subject));
        CHECK(person.left.isValid() == !procedure.doneOn.isValid());
    }
    for (const Review &review : ledger.all<Review>()) {
        qint64 members = 0;
        for (const ReviewGroup &group : reviewGroups(ledger, review.id)) {
            members += group.members;
            CHECK(group.closedOn.isValid() ==
                  (review.closedOn.isValid() && review.kind != QString::fromUtf16(personReview)));
        }
        CHECK(reviewItems(ledger, review.id).size() == members);
        CHECK(review.report.isEmpty() == !review.closedOn.isValid());
    }
    for (const Group &group : ledger.all<Group>()) {
        if (group.archivedOn.isValid()) {
            CHECK(openMemberships(ledger, group.id).isEmpty());
        }
    }
}

} // namespace

TEST_CASE("the office at work that is killed", "[.kill-office]")
{
    workForEver(qEnvironmentVariable(test::killFolder));
}

TEST_CASE("killed at random moments of its year, an office finds nothing half done", "[kill]")
{
    const QTemporaryDir root;
    const QString folder = root.filePath(u"台帳"_s);
    const SystemClock clock;
    {
        const auto ledger = Ledger::create(folder, theKey(), clock);
        ledger->change({u"ledger.create"_s, OperatorId(), u"佐藤"_s, false, {}}, [&](Change &change) {
            Operator first;
            first.name = u"佐藤"_s;
            change.put(first);
            Office office;
            office.name = u"つむぎ訪問看護"_s;
            change.put(office);
            putSetting(change, *ledger, SettingName::ownOffice, office.id.toString());
        });
    }
    std::mt19937 random(20261123);
    std::uniform_int_distribution<int> steps(1, 14);
    std::uniform_int_distribution<int> moment(0, 15'000);
    qint64 acknowledged = 0;
    for (int i = 0; i < test::kills / 2; ++i) {
        INFO("kill " << i);
        const QList<QByteArray> said = test::saidBeforeKill(folder, u"[.kill-office]"_s, steps(random),
                                                            std::chrono::microseconds(moment(random)));
        for (const QByteArray &line : said) {
            acknowledged = std::max(acknowledged, line.toLongLong());
        }
        const auto ledger = Ledger::open(folder, theKey(), clock);
        REQUIRE(ledger->history().entries(1).first().number >= acknowledged);
    }
    CHECK(acknowledged > 10);
    const auto ledger = Ledger::open(folder, theKey(), clock);
    checkNothingIsHalfDone(*ledger);
    CHECK(ledger->verify() == QStringList());
}
