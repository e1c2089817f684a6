// SPDX-License-Identifier: Apache-2.0
#include "workflow/create_ledger.h"

#include "domain/office.h"

#include <QDir>

namespace renkei {

static Operator firstOperatorOf(const NewDesk &desk, const QUuid &slot)
{
    Operator first;
    first.name = desk.operatorName.trimmed();
    if (first.name.isEmpty()) {
        first.name = QCoreApplication::translate("CreateLedger", "Administrator");
    }
    first.slot = slot;
    return first;
}

static void writeBeginnings(Ledger &ledger, const NewDesk &desk, Operator &first)
{
    const bool isOfficeDesk = desk.desk == DeskKind::Office;
    first.id = OperatorId(newUuid(ledger.clock()));
    const Verb verb{QStringLiteral("ledger.create"), first.id, first.name, false, {}};
    ledger.change(verb, [&](Change &change) {
        change.put(first);
        putSetting(change, ledger, SettingName::desk,
                   isOfficeDesk ? QStringLiteral("office") : QStringLiteral("centre"));
        putSetting(change, ledger, SettingName::pack, desk.pack);
        if (isOfficeDesk) {
            Office office;
            office.name = desk.officeName.trimmed();
            change.put(office);
            putSetting(change, ledger, SettingName::ownOffice, office.id.toString());
        }
    });
}

NewDeskResult createDesk(const NewDesk &desk, Keychain &keychain, const Clock &clock, KdfCost cost)
{
    RegionPack::byNameOrFolder(desk.pack); // throws before anything is made
    const bool folderWasThere = QDir(desk.folder).exists();
    CreatedLedger created = createLedger(desk.folder, desk.password, keychain, clock, cost);
    NewDeskResult result;
    result.firstOperator = firstOperatorOf(desk, created.slotId);
    try {
        writeBeginnings(*created.ledger, desk, result.firstOperator);
    } catch (...) {
        created.ledger.reset();
        QDir(desk.folder).removeRecursively();
        if (folderWasThere) {
            QDir().mkpath(desk.folder);
        }
        throw;
    }
    result.ledger = std::move(created.ledger);
    result.recoveryCode = created.recoveryCode;
    result.usesKeychain = created.usesKeychain;
    return result;
}

std::optional<Record> ownOffice(const Ledger &ledger)
{
    const OfficeId id = ownOfficeId(ledger);
    return id.isNull() ? std::nullopt : ledger.find(Office::spec(), id.uuid());
}

} // namespace renkei
