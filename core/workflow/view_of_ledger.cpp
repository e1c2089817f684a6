// SPDX-License-Identifier: Apache-2.0
#include "workflow/view_of_ledger.h"

#include "domain/group.h"
#include "domain/office.h"
#include "domain/patient.h"
#include "domain/staff_member.h"
#include "domain/waiver.h"
#include "regulation/official_text.h"
#include "workflow/document_states.h"
#include "workflow/intervals.h"
#include "workflow/tasks.h"

#include <memory>

namespace renkei {

/// Days for which nobody else can use the mail address of a deleted MCS account.
static constexpr int mailLockDays = 30;

static void readPeople(const Ledger &ledger, LedgerView &view)
{
    const RowList offices = ledger.rows(Office::spec(), {"name", "shortName", "kana"});
    view.offices.reserve(size_t(offices.size()));
    for (qsizetype row = 0; row < offices.size(); ++row) {
        view.offices.push_back(
            {OfficeId(offices.id(row)), offices.text(row, 0), offices.text(row, 1), offices.text(row, 2)});
    }
    const RowList staff = ledger.rows(StaffMember::spec(),
                                      {"office", "name", "email", "displayName", "joined", "left", "kana"});
    view.staff.reserve(size_t(staff.size()));
    for (qsizetype row = 0; row < staff.size(); ++row) {
        view.staff.push_back({StaffId(staff.id(row)), OfficeId(staff.reference(row, 0)), staff.text(row, 1),
                              staff.text(row, 2), staff.text(row, 3), staff.day(row, 4), staff.day(row, 5),
                              staff.text(row, 6)});
    }
    const RowList patients = ledger.rows(Patient::spec(), {"name", "careStarted", "careEnded", "kana"});
    view.patients.reserve(size_t(patients.size()));
    for (qsizetype row = 0; row < patients.size(); ++row) {
        view.patients.push_back({PatientId(patients.id(row)), patients.text(row, 0), patients.day(row, 1),
                                 patients.day(row, 2), patients.text(row, 3)});
    }
    const RowList appointments = ledger.rows(Appointment::spec(), {"staff", "office", "from", "until"});
    for (qsizetype row = 0; row < appointments.size(); ++row) {
        view.appointments.push_back(
            {AppointmentId(appointments.id(row)), StaffId(appointments.reference(row, 0)),
             OfficeId(appointments.reference(row, 1)), appointments.day(row, 2), appointments.day(row, 3)});
    }
}

static void readPapers(const Ledger &ledger, const RegionPack &pack, LedgerView &view)
{
    const PaperTerms terms = paperTerms(ledger, pack, view.today);
    const auto states = std::make_shared<const DocumentStates>(DocumentStates::read(
        ledger, terms, [&](const QString &kind, const QUuid &subject, const SignedPaper &paper) {
            view.papers.push_back({kind, subject, false, paper.since, terms.holdsUntil(kind, paper),
                                   paper.withdrawnOn, paper.textHash, paper.copiesHanded, paper.basis,
                                   paper.explainedOn});
        }));
    view.stateOf = [states](const QString &kind, const QUuid &subject) { return states->of(kind, subject); };
    const RowList waivers = ledger.rows(Waiver::spec(), {"kind", "subject", "confirmedOn"});
    for (qsizetype row = 0; row < waivers.size(); ++row) {
        PaperView paper;
        paper.kind = waivers.text(row, 0);
        paper.subject = waivers.reference(row, 1);
        paper.isWaiver = true;
        paper.since = waivers.day(row, 2);
        view.papers.push_back(std::move(paper));
    }
    for (const DocumentKind &kind : documentKinds()) {
        const QString key = QLatin1StringView(kind.key);
        if (const std::optional<OfficialText> text = officialTextFor(pack, key)) {
            view.texts.insert(key, *text);
        }
    }
}

static void readReviews(const Ledger &ledger, LedgerView &view, QHash<GroupId, ReviewId> &openReviews)
{
    const RowList reviews = ledger.rows(Review::spec(), {"kind", "title", "startedOn", "dueOn", "closedOn"});
    const QByteArray periodic = QString::fromUtf16(periodicReview).toUtf8();
    QSet<QUuid> periodicReviews;
    QHash<QUuid, size_t> open;
    for (qsizetype row = 0; row < reviews.size(); ++row) {
        if (reviews.bytes(row, 0) == periodic) {
            periodicReviews += reviews.id(row);
        }
        if (reviews.isBlank(row, 4)) {
            open.insert(reviews.id(row), view.reviews.size());
            view.reviews.push_back({ReviewId(reviews.id(row)), reviews.text(row, 0), reviews.text(row, 1),
                                    reviews.day(row, 2), reviews.day(row, 3), 0});
        }
    }
    const RowList groups = ledger.rows(ReviewGroup::spec(), {"review", "group", "closedOn"});
    for (qsizetype row = 0; row < groups.size(); ++row) {
        const QUuid review = groups.reference(row, 0);
        if (!periodicReviews.contains(review)) {
            continue; // a look at one person's groups is no review of the group
        }
        const GroupId group(groups.reference(row, 1));
        if (open.contains(review)) {
            openReviews.insert(group, ReviewId(review));
        } else if (const QDate closed = groups.day(row, 2); closed.isValid()) {
            view.reviewed.push_back({group, closed});
        }
    }
    for (auto review = open.cbegin(); review != open.cend(); ++review) {
        Selection undecided;
        undecided.where = {{"review", QVariant::fromValue(review.key())}, {"decision", QString()}};
        view.reviews[review.value()].undecided = int(ledger.count(ReviewItem::spec(), undecided));
    }
}

static void readGroups(const Ledger &ledger, const RegionPack &pack, LedgerView &view)
{
    QHash<GroupId, ReviewId> openReviews;
    readReviews(ledger, view, openReviews);
    QHash<GroupId, QDate> lastReview;
    for (const ReviewedView &reviewed : view.reviewed) {
        QDate &last = lastReview[reviewed.group];
        last = std::max(last, reviewed.closedOn);
    }
    const int officeMonths = numberOf(intervalOf(SettingName::reviewMonths), ledger, pack);
    const RowList groups = ledger.rows(
        Group::spec(), {"name", "kana", "patient", "hostOffice", "reviewMonths", "openedOn", "archivedOn"});
    view.groups.reserve(size_t(groups.size()));
    for (qsizetype row = 0; row < groups.size(); ++row) {
        GroupView group;
        group.id = GroupId(groups.id(row));
        group.name = groups.text(row, 0);
        group.kana = groups.text(row, 1);
        group.patient = PatientId(groups.reference(row, 2));
        group.hostOffice = OfficeId(groups.reference(row, 3));
        const int own = groups.value(row, 4).toInt();
        group.reviewMonths = own > 0 ? own : officeMonths;
        group.openedOn = groups.day(row, 5);
        group.archivedOn = groups.day(row, 6);
        group.reviewedOn = lastReview.value(group.id);
        group.openReview = openReviews.value(group.id);
        view.groups.push_back(std::move(group));
    }
}

static void readMemberships(const Ledger &ledger, LedgerView &view)
{
    Selection notReleased;
    notReleased.where = {{"releasedOn", QVariant(QMetaType::fromType<QDate>())}};
    const RowList rows = ledger.rows(
        Membership::spec(),
        {"group", "staff", "invitedOn", "judgement", "judgedOn", "approvedOn", "joinedOn", "nextCheckOn"},
        notReleased);
    view.memberships.reserve(size_t(rows.size()));
    for (qsizetype row = 0; row < rows.size(); ++row) {
        Membership membership; // so that the state follows from the days in one place only
        membership.judgement = rows.isBlank(row, 3) ? QString() : rows.text(row, 3);
        membership.approvedOn = rows.day(row, 5);
        membership.joinedOn = rows.day(row, 6);
        const MembershipState state = membershipState(membership);
        if (isOpen(state)) {
            view.memberships.push_back({MembershipId(rows.id(row)), GroupId(rows.reference(row, 0)),
                                        StaffId(rows.reference(row, 1)), state, rows.day(row, 2),
                                        rows.day(row, 4), rows.day(row, 7)});
        }
    }
}

static void readProcedures(const Session &session, LedgerView &view)
{
    const Ledger &ledger = session.ledger;
    Selection open;
    open.where = {{"doneOn", QVariant(QMetaType::fromType<QDate>())}};
    const RowList procedures =
        ledger.rows(Procedure::spec(), {"kind", "subjectName", "plannedOn", "startedOn"}, open);
    for (qsizetype row = 0; row < procedures.size(); ++row) {
        view.procedures.push_back({ProcedureId(procedures.id(row)), procedures.text(row, 0),
                                   procedures.text(row, 1), procedures.day(row, 2), procedures.day(row, 3)});
    }
    for (const Task &task : openTasks(session)) { // without the steps that the ledger shows as done
        view.tasks.push_back(
            {task.id, task.kind, task.procedure, task.subjectName, task.group, task.assignedTo, task.dueOn});
    }
    Selection deletions;
    deletions.where = {{"kind", QStringLiteral("delete-account")}, {"outcome", QString::fromUtf16(taskDone)}};
    const RowList deleted = ledger.rows(Task::spec(), {"subject", "doneOn"}, deletions);
    for (qsizetype row = 0; row < deleted.size(); ++row) {
        const QDate until = deleted.day(row, 1).addDays(mailLockDays);
        if (until >= view.today) {
            view.mailLocks.push_back({StaffId(deleted.reference(row, 0)), until});
        }
    }
}

static void readDeferrals(const Ledger &ledger, LedgerView &view)
{
    for (const Deferral &deferral : ledger.all<Deferral>()) {
        view.deferrals.push_back({deferral.id, deferral.rule.toUtf8(), deferral.subjectRegister.toUtf8(),
                                  deferral.subject, deferral.documentKind, deferral.until, deferral.reason,
                                  deferral.by});
    }
}

LedgerView viewOf(const Session &session)
{
    const Ledger &ledger = session.ledger;
    LedgerView view;
    view.today = session.clock.today();
    view.ownOffice = ownOfficeId(ledger);
    readPeople(ledger, view);
    readPapers(ledger, session.pack, view);
    readGroups(ledger, session.pack, view);
    readMemberships(ledger, view);
    readProcedures(session, view);
    readDeferrals(ledger, view);
    return view;
}

} // namespace renkei
