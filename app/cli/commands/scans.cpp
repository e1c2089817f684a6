// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands/commands.h"
#include "app/cli/record_options.h"
#include "domain/document.h"
#include "domain/document_kind.h"
#include "exchange/scan_paper.h"
#include "workflow/file_scans.h"
#include "workflow/paper_subject.h"

#include <QJsonArray>

namespace renkei::cli {

static ScanNotes notesOf(const Invocation &invocation, const Session &session)
{
    return {dayOption(invocation, session, QStringLiteral("signed")),
            {},
            invocation.value(QStringLiteral("original-place")),
            invocation.has(QStringLiteral("copies-handed"))};
}

static QString textOf(const QUuid &id)
{
    return id.isNull() ? QString() : id.toString(QUuid::WithoutBraces);
}

/// The document a page was filed in; null while it is not.
static QUuid documentOf(const PlannedPage &page, const QList<Document> &documents)
{
    return page.paper >= 0 && page.paper < documents.size() ? documents.at(page.paper).id.uuid() : QUuid();
}

static QJsonObject jsonOf(const ScanPile &pile, const PilePage &scanned, const PlannedPage &page,
                          const QUuid &document)
{
    return {{QStringLiteral("file"), pile.fileOf(scanned)},
            {QStringLiteral("page"), scanned.page + 1}, // 0 = the whole file
            {QStringLiteral("kind"), page.kind},
            {QStringLiteral("subject"), textOf(page.subject)},
            {QStringLiteral("reason"), scanReasonKey(page.reason)},
            {QStringLiteral("printout"), textOf(page.printout)},
            {QStringLiteral("sheet"), page.sheet},
            {QStringLiteral("sheets"), page.sheets},
            {QStringLiteral("document"), textOf(document)}};
}

static QString lineOf(const Session &session, const ScanPile &pile, const PilePage &scanned,
                      const PlannedPage &page)
{
    QStringList parts{pile.fileOf(scanned), QString::number(scanned.page + 1)};
    parts += page.kind.isEmpty() ? QString() : documentKind(page.kind).translatedLabel();
    parts += paperSubjectName(session.ledger, page.subjectRegister, page.subject);
    parts += scanned.problem.isEmpty() ? scanReasonLabel(page.reason) : scanned.problem;
    return parts.join(u'\t');
}

static void run(const Invocation &invocation)
{
    invocation.positional(0, "FILE");
    LedgerConnection connection(invocation);
    Session &session = connection.session();
    const ScanNotes notes = notesOf(invocation, session);
    const ScanPile pile = ScanPile::read(invocation.positionals());
    const ScanPlan plan = planScans(pile.pages(), session.ledger);
    QList<Document> documents;
    if (!invocation.has(QStringLiteral("dry-run")) && !plan.papers.isEmpty()) {
        documents = fileScans(session, scannedPapers(pile, plan), notes);
    }
    QJsonArray rows;
    for (int i = 0; i < plan.pages.size(); ++i) {
        const PilePage &scanned = pile.pages().at(i);
        const PlannedPage &page = plan.pages.at(i);
        if (invocation.wantsJson()) {
            rows.append(jsonOf(pile, scanned, page, documentOf(page, documents)));
        } else {
            invocation.print(lineOf(session, pile, scanned, page));
        }
    }
    if (invocation.wantsJson()) {
        invocation.printJson(rows);
    }
    const bool isDryRun = invocation.has(QStringLiteral("dry-run"));
    const QString sentence =
        isDryRun ? CommandLine::tr("Papers that can be filed: %1. Pages left: %2, to look at: %3.")
                 : CommandLine::tr("Papers filed: %1. Pages left: %2, to look at: %3.");
    invocation.tell(sentence.arg(plan.papers.size()).arg(plan.leftCount()).arg(plan.toLookAtCount()));
    if (isDryRun) {
        invocation.tell(CommandLine::tr("This was a dry run. Nothing was changed."));
    }
}

const Command scansCommand{
    "scans",
    "FILE|FOLDER… --ledger LEDGER [--signed DATE] [--original-place TEXT] [--copies-handed] "
    "[--dry-run] [--json]",
    QT_TRANSLATE_NOOP("Command", "Splits a pile of scanned papers and files each with the person it belongs "
                                 "to."),
    run, "scans.pdf --dry-run"};

} // namespace renkei::cli
