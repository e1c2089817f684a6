// SPDX-License-Identifier: Apache-2.0
#include "workflow/note_export.h"

#include "workflow/settings.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace renkei {

void noteExport(Session &session, const RegisterSpec &spec, const QList<QUuid> &ids, const QString &purpose,
                const QString &format)
{
    const QJsonObject detail{{QStringLiteral("purpose"), purpose},
                             {QStringLiteral("format"), format},
                             {QStringLiteral("rows"), ids.size()}};
    const Verb verb = session.notice(QStringLiteral("export.") + QString::fromLatin1(spec.key),
                                     QString::fromUtf8(QJsonDocument(detail).toJson(QJsonDocument::Compact)));
    session.ledger.change(verb, [&](Change &change) {
        for (const QUuid &id : ids) {
            change.mention(spec, id);
        }
        if (format == u"csv" || format == u"xlsx") {
            putSetting(change, session.ledger, SettingName::exportPurpose, purpose);
        }
    });
}

QString lastExportPurpose(const Session &session)
{
    return setting(session.ledger, SettingName::exportPurpose);
}

} // namespace renkei
