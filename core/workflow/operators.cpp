// SPDX-License-Identifier: Apache-2.0
#include "workflow/operators.h"

#include "domain/staff_member.h"
#include "text/error.h"

namespace renkei {

static Error refused(const QString &sentence)
{
    return {ErrorCode::Refused, sentence};
}

static void requireFreeName(const Ledger &ledger, const Operator &candidate)
{
    if (candidate.name.trimmed().isEmpty()) {
        throw Error(ErrorCode::InvalidInput,
                    QCoreApplication::translate("Operators", "Please enter the operator's name."));
    }
    for (const Operator &other : ledger.all<Operator>()) {
        if (other.id != candidate.id && other.name == candidate.name) {
            throw Error(ErrorCode::InvalidInput,
                        QCoreApplication::translate(
                            "Operators",
                            "There is already an operator \"%1\". Please choose a name that tells "
                            "the two apart.")
                            .arg(candidate.name));
        }
    }
    if (!candidate.staff.isNull()) {
        ledger.get<StaffMember>(candidate.staff); // throws when there is no such person
    }
}

Operator addOperator(Session &session, KeyStore &keys, const Operator &newOperator, const QString &password,
                     Keychain *keychain)
{
    Operator added = newOperator;
    added.name = added.name.trimmed();
    requireFreeName(session.ledger, added);
    added.slot = keys.addPassword(session.ledger.dataKey(), password, keychain);
    try {
        session.ledger.change(session.notice(QStringLiteral("operator.add")),
                              [&](Change &change) { change.put(added); });
    } catch (...) {
        keys.removeSlot(added.slot); // a slot that is nobody's would open the ledger unseen
        throw;
    }
    return added;
}

Operator editOperator(Session &session, const Operator &changed)
{
    Operator edited = changed;
    edited.name = edited.name.trimmed();
    requireFreeName(session.ledger, edited);
    session.ledger.change(session.notice(QStringLiteral("operator.edit")),
                          [&](Change &change) { change.put(edited); });
    return edited;
}

void changePassword(Session &session, KeyStore &keys, OperatorId id, const QString &password,
                    Keychain *keychain)
{
    const auto changed = session.ledger.get<Operator>(id);
    keys.replacePassword(changed.slot, session.ledger.dataKey(), password, keychain);
    session.ledger.change(session.notice(QStringLiteral("operator.password")),
                          [&](Change &change) { change.mention(Operator::spec(), changed.id.uuid()); });
}

void removeOperator(Session &session, KeyStore &keys, OperatorId id)
{
    const auto removed = session.ledger.get<Operator>(id);
    if (id == session.operatorId) {
        throw refused(QCoreApplication::translate(
            "Operators", "You are working as this operator. Another operator can remove you."));
    }
    if (session.ledger.count(Operator::spec()) <= 1) {
        throw refused(QCoreApplication::translate(
            "Operators", "This is the last operator. Please add another one first, so that the ledger can "
                         "still be opened."));
    }
    // First the row: should the slot fail to go, the operator can be removed once more.
    session.ledger.change(session.notice(QStringLiteral("operator.remove")),
                          [&](Change &change) { change.bin(Operator::spec(), removed.id.uuid()); });
    try {
        keys.removeSlot(removed.slot);
    } catch (const Error &error) {
        if (error.code() == ErrorCode::NotFound) {
            return; // gone already
        }
        session.ledger.change(session.notice(QStringLiteral("operator.add")),
                              [&](Change &change) { change.restore(Operator::spec(), removed.id.uuid()); });
        throw;
    }
}

QString renewRecoveryCode(Session &session, KeyStore &keys)
{
    QString code = keys.newRecoveryCode(session.ledger.dataKey());
    session.ledger.change(session.notice(QStringLiteral("operator.recovery")), [&](Change &change) {
        change.mention(Operator::spec(), session.operatorId.uuid());
    });
    return code;
}

std::optional<Operator> operatorOfSlots(const Ledger &ledger, const QList<QUuid> &slotIds)
{
    for (const Operator &candidate : ledger.all<Operator>()) {
        if (slotIds.contains(candidate.slot)) {
            return candidate;
        }
    }
    return std::nullopt;
}

Operator operatorByName(const Ledger &ledger, const QString &name)
{
    const QList<Operator> operators = ledger.all<Operator>();
    QStringList names;
    for (const Operator &candidate : operators) {
        if (candidate.name == name || (name.isEmpty() && operators.size() == 1)) {
            return candidate;
        }
        names += candidate.name;
    }
    const QString list = names.join(QCoreApplication::translate("Operators", ", "));
    if (name.isEmpty()) {
        throw Error(ErrorCode::InvalidInput,
                    QCoreApplication::translate("Operators",
                                                "There are several operators. Say who you are, one of: %1.")
                        .arg(list));
    }
    throw Error(ErrorCode::NotFound,
                QCoreApplication::translate("Operators", "There is no operator \"%1\". There are: %2.")
                    .arg(name, list));
}

} // namespace renkei
