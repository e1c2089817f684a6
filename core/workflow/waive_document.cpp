// SPDX-License-Identifier: Apache-2.0
#include "workflow/waive_document.h"

#include "text/error.h"
#include "workflow/paper_subject.h"

namespace renkei {

static void require(bool condition, const QString &sentence)
{
    if (!condition) {
        throw Error(ErrorCode::InvalidInput, sentence, QStringLiteral("waiver incomplete"));
    }
}

static void fillDefaults(Waiver &waiver, const QDate &today)
{
    if (waiver.ground.isEmpty()) {
        waiver.ground = QLatin1StringView(documentKind(waiver.kind).waiverGround);
    }
    if (waiver.form.isEmpty()) {
        waiver.form = QString::fromUtf16(waiverOmitted);
    }
    if (!waiver.confirmedOn.isValid()) {
        waiver.confirmedOn = today;
    }
}

/// The list of grounds may name the article or be found by it ("9", "第9条").
static bool isGround(const RegionPack &pack, const QString &ground)
{
    const QList<ListEntry> grounds = pack.lists.value(QStringLiteral("waiverGrounds"));
    return pack.match(QStringLiteral("waiverGrounds"), ground) != nullptr ||
           std::any_of(grounds.begin(), grounds.end(),
                       [&](const ListEntry &entry) { return entry.clause == ground; });
}

static void requireComplete(const Session &session, const Waiver &waiver)
{
    require(!waiver.confirmedBy.trimmed().isEmpty(),
            QCoreApplication::translate("WaiveDocument", "Please enter who confirmed it."));
    require(waiver.form == QString::fromUtf16(waiverOmitted) ||
                waiver.form == QString::fromUtf16(waiverSubstituted),
            QCoreApplication::translate(
                "WaiveDocument", "Please choose whether the paper is omitted or another stands in for it."));
    require(waiver.form == QString::fromUtf16(waiverOmitted) || !waiver.evidence.trimmed().isEmpty(),
            QCoreApplication::translate("WaiveDocument",
                                        "Please enter which other document stands in for the paper."));
    require(isGround(session.pack, waiver.ground),
            QCoreApplication::translate(
                "WaiveDocument", "The rules of this region know no ground \"%1\" for this. Please choose one "
                                 "of the list.")
                .arg(waiver.ground));
    requireNotInFuture(waiver.confirmedOn, session.clock.today(),
                       Waiver::spec().field("confirmedOn").translatedLabel());
}

/// Another waiver of the same paper gives way.
static void replaceEarlier(const Ledger &ledger, Change &change, const Waiver &waiver)
{
    Selection earlier;
    earlier.where = {{"subject", QVariant::fromValue(waiver.subject)}, {"kind", waiver.kind}};
    for (const Record &record : ledger.select(Waiver::spec(), earlier)) {
        if (record.id != waiver.id.uuid()) {
            change.bin(Waiver::spec(), record.id);
        }
    }
}

static QList<Waiver> waive(Session &session, QList<Waiver> waivers)
{
    for (Waiver &waiver : waivers) {
        paperSubject(session.ledger, waiver.kind, waiver.subjectRegister, waiver.subject);
        fillDefaults(waiver, session.clock.today());
        requireComplete(session, waiver);
    }
    session.ledger.change(session.verb(QStringLiteral("document.waive")), [&](Change &change) {
        for (Waiver &waiver : waivers) {
            replaceEarlier(session.ledger, change, waiver);
            change.put(waiver);
        }
    });
    return waivers;
}

Waiver waiveDocument(Session &session, Waiver waiver)
{
    return waive(session, {std::move(waiver)}).first();
}

QList<Waiver> waiveDocuments(Session &session, const Waiver &common, const QList<QUuid> &subjects)
{
    QList<Waiver> waivers;
    for (const QUuid &subject : subjects) {
        Waiver waiver = common;
        waiver.id = {};
        waiver.subject = subject;
        waivers.append(waiver);
    }
    return waive(session, waivers);
}

} // namespace renkei
