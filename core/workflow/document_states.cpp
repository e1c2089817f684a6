// SPDX-License-Identifier: Apache-2.0
#include "workflow/document_states.h"

#include "domain/document.h"
#include "domain/printout.h"
#include "domain/waiver.h"
#include "workflow/intervals.h"
#include "workflow/waive_document.h"

#include <array>

namespace renkei {

namespace {

/// Papers that may have to be taken anew, and what says how often.
struct Renewal
{
    const char *kind;
    const char *interval;
};

constexpr std::array renewals{
    Renewal{"staff-pledge", SettingName::pledgeRenewalMonths},
    Renewal{"consent", SettingName::consentRenewalMonths},
};

using TrailOf = std::function<PaperTrail &(const QUuid &subject, const QString &kind)>;

void addPrintouts(const Ledger &ledger, const Selection &selection, const TrailOf &trailOf)
{
    const RowList rows = ledger.rows(Printout::spec(), {"subject", "kind", "printedAt"}, selection);
    for (qsizetype row = 0; row < rows.size(); ++row) {
        trailOf(rows.reference(row, 0), rows.text(row, 1)).addPrintout(rows.value(row, 2).toDateTime());
    }
}

enum DocumentColumn : qsizetype {
    SubjectColumn,
    KindColumn,
    SignedOn,
    ReceivedOn,
    SubmittedOn,
    ExpiresOn,
    WithdrawnOn,
    WithdrawnAt,
    TextVersion,
    TextHash,
    ExplainedOn,
    CopiesHanded,
    Basis
};
const char *const documentKeys[] = {
    "subject",     "kind",        "signedOn", "receivedOn",  "submittedOn",  "expiresOn", "withdrawnOn",
    "withdrawnAt", "textVersion", "textHash", "explainedOn", "copiesHanded", "basis"};

PaperBasis basisOf(QByteArrayView stored)
{
    static const QByteArray oral = QString::fromUtf16(basisOral).toUtf8();
    static const QByteArray emergency = QString::fromUtf16(basisEmergency).toUtf8();
    return stored == oral        ? PaperBasis::Oral
           : stored == emergency ? PaperBasis::Emergency
                                 : PaperBasis::Signature;
}

SignedPaper paperAt(const RowList &rows, qsizetype row)
{
    SignedPaper paper;
    paper.document = DocumentId(rows.id(row));
    for (const DocumentColumn day : {SignedOn, ReceivedOn, SubmittedOn}) {
        paper.since = paper.since.isValid() ? paper.since : rows.day(row, day);
    }
    paper.expiresOn = rows.day(row, ExpiresOn);
    paper.withdrawnOn = rows.day(row, WithdrawnOn);
    paper.withdrawnAt = rows.value(row, WithdrawnAt).toDateTime();
    paper.textVersion = rows.text(row, TextVersion);
    paper.textHash = rows.bytes(row, TextHash).toByteArray();
    paper.copiesHanded = rows.value(row, CopiesHanded).toLongLong();
    paper.basis = basisOf(rows.bytes(row, Basis));
    paper.explainedOn = rows.day(row, ExplainedOn);
    return paper;
}

void addDocuments(const Ledger &ledger, const Selection &selection, const PaperTerms &terms,
                  const TrailOf &trailOf, const PaperVisitor &visit)
{
    const RowList rows = ledger.rows(
        Document::spec(), QList<QByteArray>(std::begin(documentKeys), std::end(documentKeys)), selection);
    for (qsizetype row = 0; row < rows.size(); ++row) {
        const QString kind = rows.text(row, KindColumn);
        const QUuid subject = rows.reference(row, SubjectColumn);
        const SignedPaper paper = paperAt(rows, row);
        trailOf(subject, kind).addSigned(kind, paper, terms);
        if (visit) {
            visit(kind, subject, paper);
        }
    }
}

void addWaivers(const Ledger &ledger, const Selection &selection, const TrailOf &trailOf)
{
    const RowList rows = ledger.rows(Waiver::spec(), {"subject", "kind", "form"}, selection);
    for (qsizetype row = 0; row < rows.size(); ++row) {
        trailOf(rows.reference(row, 0), rows.text(row, 1))
            .addWaiver(rows.text(row, 2) == QString::fromUtf16(waiverSubstituted));
    }
}

void addAll(const Ledger &ledger, const Selection &selection, const PaperTerms &terms, const TrailOf &trailOf,
            const PaperVisitor &visit = {})
{
    addPrintouts(ledger, selection, trailOf);
    addDocuments(ledger, selection, terms, trailOf, visit);
    addWaivers(ledger, selection, trailOf);
}

} // namespace

PaperTerms paperTerms(const Ledger &ledger, const RegionPack &pack, const QDate &today)
{
    PaperTerms terms{today, {}};
    for (const Renewal &renewal : renewals) {
        const int months = numberOf(intervalOf(renewal.interval), ledger, pack);
        if (months > 0) {
            terms.renewalMonths.insert(QLatin1StringView(renewal.kind), months);
        }
    }
    return terms;
}

PaperTerms paperTerms(const Session &session)
{
    return paperTerms(session.ledger, session.pack, session.clock.today());
}

DocumentStates DocumentStates::read(const Session &session)
{
    return read(session.ledger, paperTerms(session));
}

DocumentStates DocumentStates::read(const Ledger &ledger, const PaperTerms &terms, const PaperVisitor &visit)
{
    QHash<QUuid, QHash<QString, PaperTrail>> trails;
    addAll(
        ledger, {}, terms,
        [&trails](const QUuid &subject, const QString &kind) -> PaperTrail & {
            return trails[subject][kind];
        },
        visit);
    DocumentStates result;
    result.m_standings.reserve(trails.size());
    for (auto subject = trails.cbegin(); subject != trails.cend(); ++subject) {
        QHash<QString, PaperStanding> &standings = result.m_standings[subject.key()];
        for (auto kind = subject->cbegin(); kind != subject->cend(); ++kind) {
            standings.insert(kind.key(), kind->standing());
        }
    }
    return result;
}

const PaperStanding &DocumentStates::standing(const QString &kind, const QUuid &subject) const
{
    static const PaperStanding nothing;
    const auto standings = m_standings.constFind(subject);
    if (standings == m_standings.constEnd()) {
        return nothing;
    }
    const auto found = standings->constFind(kind);
    return found == standings->constEnd() ? nothing : *found;
}

PaperStanding paperStandingOf(const Session &session, const QString &kind, const QUuid &subject)
{
    PaperTrail trail;
    Selection selection;
    selection.where = {{"subject", QVariant::fromValue(subject)}, {"kind", kind}};
    addAll(session.ledger, selection, paperTerms(session),
           [&trail](const QUuid &, const QString &) -> PaperTrail & { return trail; });
    return trail.standing();
}

DocumentState documentStateOf(const Session &session, const QString &kind, const QUuid &subject)
{
    return paperStandingOf(session, kind, subject).state;
}

} // namespace renkei
