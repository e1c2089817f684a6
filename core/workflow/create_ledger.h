// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/desk_operator.h"
#include "ledger/ledger_access.h"
#include "workflow/settings.h"

namespace renkei {

/// What the first start asks.
struct NewDesk
{
    QString folder;
    DeskKind desk = DeskKind::Office;
    QString pack = defaultSetting(SettingName::pack);
    QString officeName;   ///< may still be blank; at the office desk the office exists from the start
    QString operatorName; ///< blank: the account's name is not asked for, 「管理者」 is used
    QString password;
};

struct NewDeskResult
{
    std::unique_ptr<Ledger> ledger;
    Operator firstOperator;
    QString recoveryCode; ///< shown once, kept nowhere
    bool usesKeychain = false;
};

/// Makes the ledger with its settings, its own office (office desk) and its first operator: history
/// "ledger.create". Blocks for the key derivation. Throws as createLedger() and RegionPack::byNameOrFolder();
/// nothing is left behind then.
NewDeskResult createDesk(const NewDesk &desk, Keychain &keychain, const Clock &clock, KdfCost cost = {});

/// The desk's own office, for the pages that fill it in. Nothing at the centre desk.
std::optional<Record> ownOffice(const Ledger &ledger);

} // namespace renkei
