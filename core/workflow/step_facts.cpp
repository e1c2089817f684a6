// SPDX-License-Identifier: Apache-2.0
#include "workflow/step_facts.h"

#include "domain/document.h"
#include "domain/document_kind.h"
#include "domain/printout.h"
#include "domain/staff_member.h"
#include "domain/waiver.h"
#include "text/display_name.h"
#include "text/fold.h"
#include "workflow/document_states.h"
#include "workflow/groups.h"
#include "workflow/members.h"

#include <algorithm>
#include <array>

namespace renkei {

namespace {

struct Step
{
    const Session &session;
    const Ledger &ledger;
    const Task &task;
    Procedure procedure; ///< an empty one for a task of its own
};

using Fact = std::optional<StepFact>;

struct StepRule
{
    const char *task;
    Fact (*fact)(const Step &step);
    QString (*obstacle)(const Step &step); ///< nullptr = it can always be ticked by hand
};

} // namespace

template <class T>
static QList<T> rowsOf(const Ledger &ledger, const char *field, const QUuid &id)
{
    Selection selection;
    selection.where = {{field, QVariant::fromValue(id)}};
    return ledger.all<T>(selection);
}

// --- the groups of a person

static QList<Review> reviewsOfPerson(const Step &step)
{
    QList<Review> reviews = rowsOf<Review>(step.ledger, "person", step.task.subject);
    reviews.removeIf([&](const Review &review) {
        return review.kind != QString::fromUtf16(personReview) || review.startedOn < step.procedure.startedOn;
    });
    return reviews;
}

static Fact groupsReviewed(const Step &step)
{
    const QList<Review> reviews = reviewsOfPerson(step);
    for (const Review &review : reviews) {
        if (!review.closedOn.isValid()) {
            return std::nullopt;
        }
    }
    if (!reviews.isEmpty()) {
        return StepFact{reviews.last().closedOn, reviews.last().closedBy};
    }
    if (openMemberships(step.ledger, StaffId(step.task.subject)).isEmpty()) {
        return StepFact{step.procedure.startedOn};
    }
    return std::nullopt;
}

static QString reviewIsOpen(const Step &step)
{
    for (const Review &review : reviewsOfPerson(step)) {
        if (!review.closedOn.isValid()) {
            return QCoreApplication::translate(
                       "StepFacts",
                       "The review \"%1\" is still open. Decide about every group there and close it.")
                .arg(review.title);
        }
    }
    return QCoreApplication::translate("StepFacts", "The groups of %1 have not been reviewed yet. Start a "
                                                    "review of the person and close it.")
        .arg(step.task.subjectName);
}

static Fact isInNoGroup(const Step &step)
{
    if (!openMemberships(step.ledger, StaffId(step.task.subject)).isEmpty()) {
        return std::nullopt;
    }
    StepFact fact{step.procedure.startedOn};
    for (const Membership &membership : rowsOf<Membership>(step.ledger, "staff", step.task.subject)) {
        if (membership.releasedOn.isValid() && membership.releasedOn >= fact.on) {
            fact = {membership.releasedOn, membership.releasedBy};
        }
    }
    return fact;
}

static QString namesOfGroups(const Step &step)
{
    QStringList names;
    for (const Membership &membership : openMemberships(step.ledger, StaffId(step.task.subject))) {
        names += step.ledger.get<Group>(membership.group).name;
    }
    return QCoreApplication::translate("StepFacts", "%1 is still in these groups: %2. Release the person "
                                                    "there first.")
        .arg(step.task.subjectName, names.join(QCoreApplication::translate("StepFacts", ", ")));
}

// --- papers

/// The sheet of the step was printed since the procedure began.
static Fact isPrinted(const Step &step)
{
    const QString formId = QLatin1StringView(taskKind(step.task.kind).formId);
    for (const Printout &printout : rowsOf<Printout>(step.ledger, "subject", step.task.subject)) {
        const QDate day = printout.printedAt.toLocalTime().date();
        if (printout.formId == formId && day >= step.procedure.startedOn) {
            return StepFact{day};
        }
    }
    return std::nullopt;
}

/// A signed paper that holds today, or why none is needed.
static Fact isSettledPaper(const Step &step, const char *kind)
{
    const QString key = QLatin1StringView(kind);
    const PaperStanding standing = paperStandingOf(step.session, key, step.task.subject);
    if (!isSettled(standing.state)) {
        return std::nullopt;
    }
    if (!standing.document.isNull()) {
        const auto document = step.ledger.get<Document>(standing.document);
        return StepFact{document.receivedOn, document.receivedBy};
    }
    Fact fact;
    for (const Waiver &waiver : rowsOf<Waiver>(step.ledger, "subject", step.task.subject)) {
        if (waiver.kind == key) {
            fact = StepFact{waiver.confirmedOn, waiver.confirmedBy};
        }
    }
    return fact;
}

static QString paperIsMissing(const char *kind)
{
    return QCoreApplication::translate("StepFacts",
                                       "\"%1\" has not been filed yet. File the signed paper, or record why "
                                       "it is not needed.")
        .arg(documentKind(QLatin1StringView(kind)).translatedLabel());
}

static Fact pledgeIsPrinted(const Step &step)
{
    const Fact printed = isPrinted(step);
    return printed ? printed : isSettledPaper(step, "staff-pledge");
}

static Fact pledgeIsSigned(const Step &step)
{
    return isSettledPaper(step, "staff-pledge");
}

static QString pledgeIsMissing(const Step &)
{
    return paperIsMissing("staff-pledge");
}

static Fact acknowledgementIsSigned(const Step &step)
{
    return isSettledPaper(step, "acknowledgement");
}

static QString acknowledgementIsMissing(const Step &)
{
    return paperIsMissing("acknowledgement");
}

static Fact withdrawalIsFiled(const Step &step)
{
    for (const Document &document : rowsOf<Document>(step.ledger, "subject", step.task.subject)) {
        if (document.kind == QStringLiteral("consent-withdrawal") &&
            document.receivedOn >= step.procedure.startedOn) {
            return StepFact{document.receivedOn, document.receivedBy};
        }
    }
    return std::nullopt;
}

// --- the rest

/// A display name that was not entered is made from the name, so it fits; one that was entered has to name
/// the person as the person is called now.
static Fact displayNameFits(const Step &step)
{
    const auto person = step.ledger.get<StaffMember>(StaffId(step.task.subject));
    const bool fits = person.displayName.isEmpty() ||
                      searchKey(person.displayName).contains(searchKey(displayName(person.name, {})));
    return fits ? Fact(StepFact{step.procedure.startedOn}) : std::nullopt;
}

static QString displayNameIsOld(const Step &step)
{
    const auto person = step.ledger.get<StaffMember>(StaffId(step.task.subject));
    return QCoreApplication::translate("StepFacts",
                                       "The display name \"%1\" does not fit the name %2. Please "
                                       "change it, or empty it so that it is made anew.")
        .arg(person.displayName, person.name);
}

static std::optional<Task> deletionOf(const Step &step)
{
    for (const Task &task : rowsOf<Task>(step.ledger, "procedure", step.task.procedure.uuid())) {
        if (task.kind == QStringLiteral("delete-account")) {
            return task;
        }
    }
    return std::nullopt;
}

static Fact mailIsFree(const Step &step)
{
    const std::optional<Task> deletion = deletionOf(step);
    const bool isDeleted = deletion && deletion->outcome == QString::fromUtf16(taskDone);
    return isDeleted && step.task.dueOn <= step.ledger.clock().today() ? Fact(StepFact{step.task.dueOn})
                                                                       : std::nullopt;
}

/// The group of the task, or all groups of its patient.
static QList<Group> groupsInUse(const Step &step)
{
    if (step.task.group.isNull()) {
        return groupsOf(step.ledger, PatientId(step.task.subject));
    }
    const auto group = step.ledger.get<Group>(step.task.group);
    return group.archivedOn.isValid() ? QList<Group>() : QList<Group>{group};
}

static Fact groupsAreArchived(const Step &step)
{
    if (!groupsInUse(step).isEmpty()) {
        return std::nullopt;
    }
    StepFact fact{step.procedure.startedOn};
    for (const Group &group : rowsOf<Group>(step.ledger, "patient", step.task.subject)) {
        if (group.archivedOn > fact.on) {
            fact = {group.archivedOn, group.archivedBy};
        }
    }
    return fact;
}

static Fact groupsAreEmpty(const Step &step)
{
    for (const Group &group : groupsInUse(step)) {
        if (!openMemberships(step.ledger, group.id).isEmpty()) {
            return std::nullopt;
        }
    }
    return groupsInUse(step).isEmpty() ? groupsAreArchived(step) : Fact(StepFact{step.procedure.startedOn});
}

static Fact consentIsClosed(const Step &step)
{
    for (const Document &document : rowsOf<Document>(step.ledger, "subject", step.task.subject)) {
        const bool endsInTime =
            document.expiresOn.isValid() && document.expiresOn <= step.procedure.plannedOn;
        if (document.kind == QStringLiteral("consent") && !document.withdrawnOn.isValid() && !endsInTime) {
            return std::nullopt;
        }
    }
    return StepFact{step.procedure.startedOn};
}

static constexpr std::array rules{
    StepRule{"review-groups", groupsReviewed, reviewIsOpen},
    StepRule{"groups-released", isInNoGroup, namesOfGroups},
    StepRule{"mail-lock", mailIsFree, nullptr},
    StepRule{"secrecy-notice", isPrinted, nullptr},
    StepRule{"change-notice", isPrinted, nullptr},
    StepRule{"request-account", isPrinted, nullptr},
    StepRule{"print-pledge", pledgeIsPrinted, nullptr},
    StepRule{"sign-pledge", pledgeIsSigned, pledgeIsMissing},
    StepRule{"sign-acknowledgement", acknowledgementIsSigned, acknowledgementIsMissing},
    StepRule{"display-name", displayNameFits, displayNameIsOld},
    StepRule{"withdrawal-sheet", withdrawalIsFiled, nullptr},
    StepRule{"release-members", groupsAreEmpty, nullptr},
    StepRule{"archive-group", groupsAreArchived, nullptr},
    StepRule{"close-consent", consentIsClosed, nullptr},
};

static const StepRule *ruleOf(const Task &task)
{
    const auto rule = std::find_if(rules.begin(), rules.end(), [&](const StepRule &candidate) {
        return task.kind == QLatin1StringView(candidate.task);
    });
    return rule == rules.end() ? nullptr : &*rule;
}

static Step stepOf(const Session &session, const Task &task)
{
    return {session, session.ledger, task,
            task.procedure.isNull() ? Procedure() : session.ledger.get<Procedure>(task.procedure)};
}

std::optional<StepFact> stepFact(const Session &session, const Task &task)
{
    const StepRule *rule = ruleOf(task);
    return rule == nullptr ? std::nullopt : rule->fact(stepOf(session, task));
}

QString stepObstacle(const Session &session, const Task &task)
{
    const StepRule *rule = ruleOf(task);
    if (rule == nullptr || rule->obstacle == nullptr || stepFact(session, task)) {
        return {};
    }
    return rule->obstacle(stepOf(session, task));
}

Task settledTask(const Session &session, Task task)
{
    if (task.doneOn.isValid()) {
        return task;
    }
    if (const std::optional<StepFact> fact = stepFact(session, task)) {
        task.doneOn = fact->on.isValid() ? fact->on : session.clock.today();
        task.doneBy = fact->by;
        task.outcome = QString::fromUtf16(taskSeen);
    }
    return task;
}

} // namespace renkei
