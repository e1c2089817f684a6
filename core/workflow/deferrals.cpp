// SPDX-License-Identifier: Apache-2.0
#include "workflow/deferrals.h"

#include "text/era.h"
#include "text/error.h"

namespace renkei {

/// What nobody wants to see for longer than that is to be settled, not put off.
static constexpr int longestYears = 1;

static QList<Record> deferralsOf(const Ledger &ledger, const FindingKey &key)
{
    Selection selection;
    selection.where = {{"rule", QString::fromUtf8(key.rule)},
                       {"subjectRegister", QString::fromUtf8(key.registerKey)},
                       {"subject", QVariant::fromValue(key.subject)},
                       {"documentKind", key.documentKind}};
    return ledger.select(Deferral::spec(), selection);
}

static void require(bool condition, const QString &sentence)
{
    if (!condition) {
        throw Error(ErrorCode::InvalidInput, sentence, QStringLiteral("deferral refused"));
    }
}

static void requireUsable(const QDate &today, const QDate &until, const QString &reason)
{
    require(!reason.trimmed().isEmpty(),
            QCoreApplication::translate("Deferrals", "Please enter why this is put off."));
    require(until.isValid() && until > today,
            QCoreApplication::translate("Deferrals", "Please enter a day in the future."));
    require(until <= today.addYears(longestYears),
            QCoreApplication::translate("Deferrals", "A matter can be put off until %1 at the latest. Please "
                                                     "enter an earlier day.")
                .arg(eraDate(today.addYears(longestYears))));
}

static Deferral deferralFor(const Session &session, const FindingKey &key, const QDate &until,
                            const QString &reason)
{
    Deferral deferral;
    deferral.rule = QString::fromUtf8(key.rule);
    deferral.subjectRegister = QString::fromUtf8(key.registerKey);
    deferral.subject = key.subject;
    deferral.documentKind = key.documentKind;
    deferral.until = until;
    deferral.reason = reason.trimmed();
    deferral.by = session.operatorName;
    deferral.on = session.clock.today();
    return deferral;
}

void deferFindings(Session &session, const QList<FindingKey> &keys, const QDate &until, const QString &reason)
{
    requireUsable(session.clock.today(), until, reason);
    session.ledger.change(session.verb(QStringLiteral("finding.defer"), reason.trimmed()),
                          [&](Change &change) {
                              for (const FindingKey &key : keys) {
                                  for (const Record &earlier : deferralsOf(session.ledger, key)) {
                                      change.bin(Deferral::spec(), earlier.id);
                                  }
                                  Deferral deferral = deferralFor(session, key, until, reason);
                                  change.put(deferral);
                              }
                          });
}

Deferral deferFinding(Session &session, const FindingKey &key, const QDate &until, const QString &reason)
{
    deferFindings(session, {key}, until, reason);
    return fromRecord<Deferral>(deferralsOf(session.ledger, key).constLast());
}

void resumeFindings(Session &session, const QList<FindingKey> &keys)
{
    QList<QUuid> deferrals;
    for (const FindingKey &key : keys) {
        for (const Record &deferral : deferralsOf(session.ledger, key)) {
            deferrals += deferral.id;
        }
    }
    if (deferrals.isEmpty()) {
        throw Error(ErrorCode::NotFound,
                    QCoreApplication::translate("Deferrals", "This matter was not put off."),
                    QStringLiteral("no deferral"));
    }
    session.ledger.change(session.verb(QStringLiteral("finding.resume")), [&](Change &change) {
        for (const QUuid &deferral : deferrals) {
            change.bin(Deferral::spec(), deferral);
        }
    });
}

void resumeFinding(Session &session, const FindingKey &key)
{
    resumeFindings(session, {key});
}

} // namespace renkei
