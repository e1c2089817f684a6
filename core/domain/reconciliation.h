// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/register.h"

#include "domain/group.h"

namespace renkei {

using ReconciliationId = Id<struct ReconciliationTag>;

/// A member list as MCS showed it, compared with the ledger: proof of who was in a group on that day.
struct Reconciliation : Row
{
    ReconciliationId id;
    GroupId group;
    QDateTime at;
    QString by;
    QByteArray list; ///< SHA-256 of the pasted text among the stored bytes
    qint64 listed = 0;
    qint64 matched = 0;
    qint64 onlyOnMcs = 0;
    qint64 onlyHere = 0;
    qint64 uncertain = 0; ///< left undecided when it was accepted
    QString note;

    static const RegisterSpec &spec();
};

} // namespace renkei
