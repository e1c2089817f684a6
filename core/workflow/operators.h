// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/desk_operator.h"
#include "ledger/key_store.h"
#include "workflow/session.h"

namespace renkei {

/// The people who may sit at the desk. A password is a key slot; name and link to a staff member are in the
/// ledger. None of this is an undo step: a key slot that is gone is gone. All of it may block (Argon2,
/// keychain); where a `keychain` is nullptr the password alone opens the ledger.

/// History "operator.add". Throws Error(InvalidInput) for a blank or taken name or a password that is too
/// weak, Error(Unavailable) when the keychain fails.
Operator addOperator(Session &session, KeyStore &keys, const Operator &newOperator, const QString &password,
                     Keychain *keychain);
/// Name and link to a staff member: history "operator.edit".
Operator editOperator(Session &session, const Operator &changed);
/// History "operator.password".
void changePassword(Session &session, KeyStore &keys, OperatorId id, const QString &password,
                    Keychain *keychain);
/// Into the bin, and the key slot is destroyed: history "operator.remove". Throws Error(Refused) for the last
/// one and for oneself.
void removeOperator(Session &session, KeyStore &keys, OperatorId id);
/// A new recovery code; the one before stops working. History "operator.recovery".
QString renewRecoveryCode(Session &session, KeyStore &keys);

/// Who sits there, told from the slots that the password opened; nothing when it was the recovery code.
std::optional<Operator> operatorOfSlots(const Ledger &ledger, const QList<QUuid> &slotIds);
/// By name, for `--operator`; a blank name is the only one there is. Throws Error(NotFound), or
/// Error(InvalidInput) naming all when it is not clear who.
Operator operatorByName(const Ledger &ledger, const QString &name);

} // namespace renkei
