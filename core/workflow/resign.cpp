// SPDX-License-Identifier: Apache-2.0
#include "workflow/resign.h"

#include "domain/document_kind.h"
#include "domain/printout.h"
#include "workflow/document_states.h"

#include <array>

namespace renkei {

namespace {

/// The last day on which somebody has to have the paper at all.
struct LastDay
{
    const char *registerKey;
    const char *field;
};
constexpr std::array lastDays{LastDay{"staff", "left"}, LastDay{"patient", "careEnded"}};

bool isOver(const Record &subject, const QDate &today)
{
    return std::any_of(lastDays.begin(), lastDays.end(), [&](const LastDay &last) {
        if (QByteArrayView(subject.spec->key) != last.registerKey) {
            return false;
        }
        const QDate day = subject.value(last.field).toDate();
        return day.isValid() && day < today;
    });
}

/// When the words in force were last printed, by subject.
QHash<QUuid, QDate> printedDays(const Ledger &ledger, const QString &kind, const OfficialText &current)
{
    QHash<QUuid, QDate> days;
    Selection selection;
    selection.where = {{"kind", kind}, {"officialTextHash", current.hash}};
    for (const Printout &printout : ledger.all<Printout>(selection)) {
        QDate &day = days[printout.subject];
        day = std::max(day, printout.printedAt.toLocalTime().date());
    }
    return days;
}

} // namespace

QList<OldSignature> signedOldText(const Session &session, const QString &kind)
{
    const QByteArrayView registerKey = documentKind(kind).subjectRegister;
    const std::optional<OfficialText> current = officialTextFor(session.pack, kind);
    if (!current) {
        return {};
    }
    const RegisterSpec &spec = registerByKey(registerKey);
    const DocumentStates states = DocumentStates::read(session);
    const QHash<QUuid, QDate> printed = printedDays(session.ledger, kind, *current);
    QList<OldSignature> old;
    Selection byName;
    byName.orderBy = "name";
    session.ledger.forEach(spec, byName, [&](const Record &subject) {
        const PaperStanding &standing = states.standing(kind, subject.id);
        if (standing.state == DocumentState::Signed && isOlderText(*current, standing.textHash) &&
            !isOver(subject, session.clock.today())) {
            old.append({standing.document, &spec, subject.id, subject.text("name"), standing.signedOn,
                        standing.textVersion, printed.value(subject.id)});
        }
    });
    return old;
}

} // namespace renkei
