// SPDX-License-Identifier: Apache-2.0
#include "workflow/record_rules/procedure_rule.h"

#include "text/error.h"
#include "text/fold.h"
#include "workflow/members.h"
#include "workflow/procedures.h"
#include "workflow/settings.h"

#include <array>

namespace renkei {

namespace {

struct Edit
{
    const Session &session;
    const Record *before; ///< nullptr = a new row
    const Record &after;

    QVariant old(const char *field) const { return before == nullptr ? QVariant() : before->value(field); }
    QString oldText(const char *field) const { return old(field).toString(); }
    StaffId person() const { return StaffId(after.id); }
};

/// Whether what was typed starts a procedure.
struct StartRule
{
    const char *kind;
    bool (*starts)(const Edit &edit);
};

} // namespace

static bool endIsTyped(const Edit &edit)
{
    // Somebody who is entered together with the last day has been gone for long.
    return edit.before != nullptr;
}

static bool isNewcomer(const Edit &edit)
{
    constexpr int recentDays = 30;
    const QDate today = edit.session.clock.today();
    const QDate left = edit.after.value("left").toDate();
    return edit.after.value("joined").toDate() >= today.addDays(-recentDays) &&
           (!left.isValid() || left >= today) &&
           edit.after.value("office").toUuid() == ownOfficeId(edit.session.ledger).uuid();
}

static bool nameChanges(const Edit &edit)
{
    return edit.before != nullptr && searchKey(edit.oldText("name")) != searchKey(edit.after.text("name")) &&
           hasSignedPledge(edit.session.ledger, edit.person());
}

/// Two ways to write one profession of the pack's list are no change.
static bool jobChanges(const Edit &edit)
{
    const QString old = edit.oldText("profession");
    const QString fresh = edit.after.text("profession");
    if (old.isEmpty() || fresh.isEmpty() || searchKey(old) == searchKey(fresh)) {
        return false;
    }
    const QString list = QStringLiteral("professions");
    const ListEntry *known = edit.session.pack.match(list, old);
    return (known == nullptr || known != edit.session.pack.match(list, fresh)) &&
           hasSignedPledge(edit.session.ledger, edit.person());
}

static bool officeChanges(const Edit &edit)
{
    return edit.before != nullptr && edit.old("office").toUuid() != edit.after.value("office").toUuid() &&
           (hasSignedPledge(edit.session.ledger, edit.person()) ||
            !openMemberships(edit.session.ledger, edit.person()).isEmpty());
}

static constexpr std::array startRules{
    StartRule{"leaving", endIsTyped},     StartRule{"joining", isNewcomer},
    StartRule{"end-of-care", endIsTyped}, StartRule{"name-change", nameChanges},
    StartRule{"job-change", jobChanges},  StartRule{"office-change", officeChanges},
};

static void start(Session &session, Change &change, const ProcedureKind &kind, const Record &subject)
{
    Procedure procedure;
    procedure.kind = QLatin1StringView(kind.key);
    procedure.subject = subject.id;
    if (procedure.kind == QStringLiteral("office-change")) {
        procedure.toOffice = OfficeId(subject.value("office").toUuid());
    }
    startProcedure(session, change, procedure);
}

/// The day that a kind of procedure is about was typed, changed or emptied.
static void followDay(Session &session, Change &change, const ProcedureKind &kind, const Edit &edit,
                      bool starts)
{
    const QDate old = edit.old(kind.dayField).toDate();
    const QDate fresh = edit.after.value(kind.dayField).toDate();
    if (old == fresh) {
        return;
    }
    const std::optional<Procedure> open =
        openProcedure(session.ledger, QLatin1StringView(kind.key), edit.after.id);
    if (!open && !old.isValid() && starts) {
        start(session, change, kind, edit.after);
    } else if (open && !fresh.isValid()) {
        cancelProcedure(session, change, *open,
                        QCoreApplication::translate("Procedures", "The day was taken back."));
    } else if (open) {
        moveProcedure(session, change, *open, fresh);
    }
}

void followWithProcedures(Session &session, Change &change, const Record *before, const Record &after,
                          RowOrigin origin)
{
    if (origin != RowOrigin::Hand) {
        return;
    }
    const Edit edit{session, before, after};
    for (const StartRule &rule : startRules) {
        const ProcedureKind &kind = procedureKind(QLatin1StringView(rule.kind));
        if (QByteArrayView(kind.subjectRegister) != QByteArrayView(after.spec->key)) {
            continue;
        }
        const bool starts = rule.starts(edit);
        if (*kind.dayField != '\0') {
            followDay(session, change, kind, edit, starts);
        } else if (starts && !openProcedure(session.ledger, QLatin1StringView(kind.key), after.id)) {
            start(session, change, kind, after);
        }
    }
}

void requireOpenProcedure(const Session &session, const Record *before, const Record &after)
{
    requireFitting(session, fromRecord<Procedure>(after));
    if (before != nullptr && before->value("doneOn").toDate().isValid() &&
        before->value("plannedOn") != after.value("plannedOn")) {
        throw Error(ErrorCode::Refused,
                    QCoreApplication::translate(
                        "Procedures", "This procedure is over, so its planned day cannot be changed."),
                    QStringLiteral("procedure is over"));
    }
}

void refuseOpenProcedure(const Session &, const Record &record)
{
    const auto procedure = fromRecord<Procedure>(record);
    if (!record.isInBin() && !procedure.doneOn.isValid()) {
        throw Error(ErrorCode::Refused,
                    QCoreApplication::translate("Procedures", "\"%1\" of %2 is under way, and its steps "
                                                              "would go on without it. Call it off first; "
                                                              "after that it can go into the bin.")
                        .arg(procedureKind(procedure.kind).translatedLabel(), procedure.subjectName),
                    QStringLiteral("procedure is open"));
    }
}

void moveWithProcedure(Session &session, Change &change, const Record *before, const Record &after, RowOrigin)
{
    if (before != nullptr && before->value("plannedOn") != after.value("plannedOn")) {
        moveProcedure(session, change, fromRecord<Procedure>(*before), after.value("plannedOn").toDate());
    }
}

} // namespace renkei
