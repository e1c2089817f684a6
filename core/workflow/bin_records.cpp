// SPDX-License-Identifier: Apache-2.0
#include "workflow/bin_records.h"

#include "domain/office.h"
#include "domain/staff_member.h"
#include "text/error.h"
#include "workflow/record_rules.h"
#include "workflow/settings.h"

namespace renkei {

static void requireNotNeeded(const Ledger &ledger, const QUuid &office)
{
    if (office == ownOfficeId(ledger).uuid()) {
        throw Error(ErrorCode::Refused,
                    QCoreApplication::translate(
                        "BinRecords",
                        "This is the office that the desk belongs to, so it stays. Its name and "
                        "address can be changed at any time."));
    }
    Selection there;
    there.where = {{"office", QVariant::fromValue(office)}};
    if (const qint64 staff = ledger.count(StaffMember::spec(), there); staff > 0) {
        throw Error(ErrorCode::Refused,
                    QCoreApplication::translate(
                        "BinRecords",
                        "%1 staff members belong to this office. Move them to another office or "
                        "put them into the bin first.")
                        .arg(staff));
    }
}

static QString verbOf(const RegisterSpec &spec, const char *what)
{
    return QLatin1StringView(spec.key) + u'.' + QLatin1StringView(what);
}

void binRecords(Session &session, const RegisterSpec &spec, const QList<QUuid> &ids)
{
    if (&spec == &Office::spec()) {
        for (const QUuid &id : ids) {
            requireNotNeeded(session.ledger, id);
        }
    }
    requireBinnable(session, spec, ids);
    session.ledger.change(session.verb(verbOf(spec, "bin")), [&](Change &change) {
        for (const QUuid &id : ids) {
            change.bin(spec, id);
        }
    });
}

void restoreRecords(Session &session, const RegisterSpec &spec, const QList<QUuid> &ids)
{
    requireBinnable(session, spec, ids);
    session.ledger.change(session.verb(verbOf(spec, "restore")), [&](Change &change) {
        for (const QUuid &id : ids) {
            change.restore(spec, id);
        }
    });
}

} // namespace renkei
