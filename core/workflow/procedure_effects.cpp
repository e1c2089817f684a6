// SPDX-License-Identifier: Apache-2.0
#include "workflow/procedure_effects.h"

#include "domain/document.h"
#include "domain/document_kind.h"
#include "domain/office.h"
#include "domain/patient.h"
#include "domain/procedure_kind.h"
#include "domain/staff_member.h"
#include "domain/waiver.h"
#include "text/error.h"
#include "workflow/groups.h"
#include "workflow/reviews.h"
#include "workflow/withdraw_document.h"

#include <algorithm>
#include <array>

namespace renkei {

static void refuse(ErrorCode code, const QString &sentence)
{
    throw Error(code, sentence, QStringLiteral("procedure refused"));
}

/// What a review that arises by itself says about where it comes from.
static QString cause(const Procedure &procedure)
{
    const QString label = procedureKind(procedure.kind).translatedLabel();
    const QString reason = translatedProcedureReason(procedure.kind, procedure.reason);
    return reason.isEmpty() ? label : QCoreApplication::translate("Procedures", "%1: %2").arg(label, reason);
}

/// When the step that waits for the review is due.
static QDate reviewDueOn(const Session &session, const Procedure &procedure)
{
    QDate due = procedure.plannedOn;
    for (const ProcedureStep &step : procedureKind(procedure.kind).steps) {
        if (QByteArrayView(step.task) == "review-groups") {
            due = due.addDays(step.dueDays);
        }
    }
    return std::max(session.clock.today(), due);
}

static void reviewPerson(Session &session, Change &change, const Procedure &procedure)
{
    ReviewRequest request;
    request.kind = QString::fromUtf16(personReview);
    request.person = StaffId(procedure.subject);
    request.reason = cause(procedure);
    request.dueOn = reviewDueOn(session, procedure);
    startReview(session, change, request);
}

// --- change of office

static void requireOffice(const Session &session, Procedure &procedure)
{
    if (procedure.toOffice.isNull()) {
        refuse(ErrorCode::InvalidInput,
               QCoreApplication::translate("Procedures", "Please choose the new office."));
    }
    session.ledger.get<Office>(procedure.toOffice); // an office that exists
}

static void moveToOffice(Session &session, Change &change, const Procedure &procedure)
{
    auto person = session.ledger.get<StaffMember>(StaffId(procedure.subject));
    if (person.office != procedure.toOffice) {
        person.office = procedure.toOffice;
        change.put(person);
    }
}

static void startMove(Session &session, Change &change, const Procedure &procedure)
{
    if (procedure.plannedOn <= session.clock.today()) {
        moveToOffice(session, change, procedure);
    }
    reviewPerson(session, change, procedure);
}

// --- end of care

static void proposeRetention(const Session &session, Procedure &procedure)
{
    constexpr int fiveYears = 5; // where the pack says nothing
    if (!procedure.retainUntil.isValid()) {
        procedure.retainUntil = procedure.plannedOn.addYears(
            session.pack.policyNumber(QStringLiteral("retentionYears"), fiveYears));
    }
}

// --- withdrawal of a consent

template <class T>
static QList<T> consentsAmong(const Ledger &ledger, const Procedure &procedure)
{
    Selection selection;
    selection.where = {{"subject", QVariant::fromValue(procedure.subject)},
                       {"kind", QStringLiteral("consent")}};
    return ledger.all<T>(selection);
}

static void requireConsent(const Session &session, Procedure &procedure)
{
    if (consentsAmong<Document>(session.ledger, procedure).isEmpty() &&
        consentsAmong<Waiver>(session.ledger, procedure).isEmpty()) {
        refuse(ErrorCode::Refused,
               QCoreApplication::translate("Procedures", "There is no consent of %1 on record that could be "
                                                         "withdrawn. File the consent first.")
                   .arg(procedure.subjectName));
    }
}

static void withdrawConsents(Session &session, Change &change, const Procedure &procedure)
{
    withdrawPapers(session, change, QStringLiteral("consent"), procedure.subject,
                   {procedure.plannedOn, procedure.subjectName, procedure.reason});
    ReviewRequest request;
    request.kind = QString::fromUtf16(consentReview);
    request.reason = cause(procedure);
    request.dueOn = session.clock.today();
    for (const Group &group : groupsOf(session.ledger, PatientId(procedure.subject))) {
        request.groups += group.id;
    }
    if (!request.groups.isEmpty()) {
        startReview(session, change, request);
    }
}

// --- change of host

static void requireNewHost(const Session &session, Procedure &procedure)
{
    requireOffice(session, procedure);
    if (session.ledger.get<Group>(GroupId(procedure.subject)).hostOffice == procedure.toOffice) {
        refuse(ErrorCode::Refused,
               QCoreApplication::translate("Procedures", "This office is the host of the group already."));
    }
}

static void handGroupOver(Session &session, Change &change, const Procedure &procedure)
{
    auto group = session.ledger.get<Group>(GroupId(procedure.subject));
    group.hostOffice = procedure.toOffice;
    change.put(group);
}

static constexpr std::array effects{
    ProcedureEffects{"leaving", nullptr, reviewPerson, nullptr},
    ProcedureEffects{"office-change", requireOffice, startMove, moveToOffice},
    ProcedureEffects{"incident", nullptr, reviewPerson, nullptr},
    ProcedureEffects{"end-of-care", proposeRetention, nullptr, nullptr},
    ProcedureEffects{"consent-withdrawal", requireConsent, withdrawConsents, nullptr},
    ProcedureEffects{"host-change", requireNewHost, nullptr, handGroupOver},
};

const ProcedureEffects *procedureEffects(const QString &procedureKind)
{
    const auto effect = std::find_if(effects.begin(), effects.end(), [&](const ProcedureEffects &candidate) {
        return procedureKind == QLatin1StringView(candidate.kind);
    });
    return effect == effects.end() ? nullptr : &*effect;
}

} // namespace renkei
