// SPDX-License-Identifier: Apache-2.0
#include "workflow/back_up.h"

#include "domain/desk_operator.h"
#include "text/error.h"
#include "workflow/settings.h"

namespace renkei {

static constexpr char16_t generationDetail[] = u"generation";

/// Written when the backup is there, with the head of the chain that it holds.
static void noteBackup(Session &session, const QByteArray &head, const QString &detail)
{
    session.ledger.change(session.notice(QStringLiteral("ledger.backup"), detail), [&](Change &change) {
        putSetting(change, session.ledger, SettingName::lastBackupHead, QString::fromLatin1(head));
        change.mention(Operator::spec(), session.operatorId.uuid());
    });
}

/// Whether anything was changed since the entry that noted the last generation; looking at records is none.
static bool hasChangedSinceBackup(const Ledger &ledger)
{
    for (const HistoryEntry &entry : ledger.history().entries()) {
        if (entry.verb == u"ledger.backup" && entry.detail == QString::fromUtf16(generationDetail)) {
            return false;
        }
        if (entry.verb != u"record.read") {
            return true;
        }
    }
    return true;
}

BackupInfo backUpTo(Session &session, const QString &file)
{
    const QByteArray head = session.ledger.history().head();
    const BackupInfo info =
        backUp(session.ledger.database(), LedgerFolder(session.ledger.folder()), file, session.clock);
    noteBackup(session, head, QStringLiteral("file"));
    return info;
}

ClosingBackup backUpNow(Session &session)
{
    const QByteArray head = session.ledger.history().head();
    ClosingBackup result;
    result.made =
        backUpGeneration(session.ledger.database(), LedgerFolder(session.ledger.folder()), session.clock);
    noteBackup(session, head, QString::fromUtf16(generationDetail));
    const QString place = setting(session.ledger, SettingName::secondPlace);
    if (!place.isEmpty()) {
        try {
            copyToSecondPlace(*result.made, place);
        } catch (const Error &error) {
            if (error.code() != ErrorCode::NotFound) {
                throw;
            }
            result.missingPlace = place;
        }
    }
    return result;
}

ClosingBackup backUpOnClosing(Session &session)
{
    return hasChangedSinceBackup(session.ledger) ? backUpNow(session) : ClosingBackup();
}

} // namespace renkei
