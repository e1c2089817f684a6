// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands/commands.h"
#include "app/cli/ledger_connection.h"
#include "domain/office.h"
#include "domain/patient.h"
#include "domain/staff_member.h"
#include "forms/form_data.h"
#include "forms/pdf_writer.h"
#include "forms/print_run.h"
#include "text/error.h"
#include "workflow/resign.h"
#include "workflow/settings.h"

#include <QDir>
#include <QJsonArray>

#include <memory>

namespace renkei::cli {

using namespace renkei::forms;

static std::optional<bool> controlQrOf(const Invocation &invocation)
{
    if (invocation.has(QStringLiteral("control-qr"))) {
        return true;
    }
    if (invocation.has(QStringLiteral("no-control-qr"))) {
        return false;
    }
    return std::nullopt;
}

static int copiesOf(const Invocation &invocation)
{
    const int copies = invocation.number(QStringLiteral("copies"), 1);
    if (copies < 1 || copies > 99) {
        throw Misuse(CommandLine::tr("--copies takes a number from 1 to 99."));
    }
    return copies;
}

static bool isPdfFile(const QString &path)
{
    return path.endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive);
}

/// No ledger: the form from a JSON file alone.
static void printFromData(const Invocation &invocation, const QString &formId, const QString &out)
{
    const RegionPack pack = RegionPack::byNameOrFolder(invocation.has(QStringLiteral("pack"))
                                                           ? invocation.value(QStringLiteral("pack"))
                                                           : defaultSetting(SettingName::pack));
    QJsonObject data;
    if (invocation.has(QStringLiteral("data"))) {
        data = readData(loadTemplate(pack, formId), bytesOfFile(invocation.value(QStringLiteral("data"))));
    }
    if (!isPdfFile(out)) {
        throw Misuse(CommandLine::tr("With --data, --out takes a file that ends in .pdf."));
    }
    writePdfFile(printData(pack, formId, data, copiesOf(invocation), controlQrOf(invocation),
                           invocation.has(QStringLiteral("binding-margin"))),
                 out, {invocation.environment().clock.now()});
}

/// Rows of the form's register by id or name: the row itself, or, where a review stands for its groups, all
/// rows that refer to it.
static QList<QUuid> subjectsMeant(const Ledger &ledger, const RegisterSpec &spec, const QString &text)
{
    const std::optional<QUuid> id = uuidFromString(text);
    if (id && !ledger.find(spec, *id)) {
        for (const FieldSpec &field : spec.fields) {
            const bool isReference = field.kind == FieldKind::Reference && *field.list != '\0';
            if (isReference && ledger.find(registerByKey(field.list), *id)) {
                Selection selection;
                selection.where = {{field.key, QVariant::fromValue(*id)}};
                QList<QUuid> ids;
                for (const Record &record : ledger.select(spec, selection)) {
                    ids += record.id;
                }
                return ids;
            }
        }
    }
    return {rowNamed(ledger, spec, text)};
}

static void takeSubjects(const QStringList &words, const Session &session, const RegisterSpec &spec,
                         PrintRequest &request)
{
    for (const QString &word : words) {
        if (word == QStringLiteral("all")) {
            request.allSubjects = true;
        } else {
            request.subjects += subjectsMeant(session.ledger, spec, word);
        }
    }
}

/// --resign: whoever signed an older text of the form.
static void takeOldSigners(const Session &session, PrintRequest &request)
{
    for (const OldSignature &old : signedOldText(session, session.pack.form(request.formId).kind)) {
        request.subjects.append(old.subject);
    }
    if (request.subjects.isEmpty()) {
        throw Error(ErrorCode::NotFound,
                    CommandLine::tr("Nobody has signed an older text of this form, so there is nothing to "
                                    "sign anew."));
    }
}

/// For whom: --subject ROW|all, or by the register --staff ROW|all, --patient ROW|all, as the form asks;
/// --office ROW is the office that prints.
static void takeSubjects(const Invocation &invocation, const Session &session, PrintRequest &request)
{
    const QString subject = session.pack.form(request.formId).subject;
    for (const QString &option :
         {QStringLiteral("subject"), QStringLiteral("staff"), QStringLiteral("patient")}) {
        if (!invocation.has(option)) {
            continue;
        }
        if (subject.isEmpty() || (option != u"subject" && subject != option)) {
            throw Misuse(CommandLine::tr("--%1 does not go with %2.").arg(option, request.formId));
        }
        takeSubjects(invocation.values(option), session, registerByKey(subject.toUtf8()), request);
    }
    if (invocation.has(QStringLiteral("office"))) {
        request.office = rowNamed(session.ledger, Office::spec(), invocation.value(QStringLiteral("office")));
    }
    if (invocation.has(QStringLiteral("resign"))) {
        takeOldSigners(session, request);
    }
    const bool isForSomebody = !subject.isEmpty() && subject != QLatin1StringView(Office::spec().key);
    if (isForSomebody && request.mode == FillMode::Complete && request.subjects.isEmpty() &&
        !request.allSubjects) {
        const bool hasOption = subject == QLatin1StringView(StaffMember::spec().key) ||
                               subject == QLatin1StringView(Patient::spec().key);
        throw Misuse(CommandLine::tr("Please say for whom: --%1 ID or --%1 all, or --blank.")
                         .arg(hasOption ? subject : QStringLiteral("subject")));
    }
}

static QJsonObject describe(const forms::PrintedForm &form, const QString &file)
{
    qsizetype sheets = 0;
    for (const PlacedDocument &document : form.documents) {
        sheets += qsizetype(document.pages.size());
    }
    return {{QStringLiteral("id"), form.printout.toString()},
            {QStringLiteral("subject"),
             form.subject.isNull() ? QString() : form.subject.toString(QUuid::WithoutBraces)},
            {QStringLiteral("file"), file},
            {QStringLiteral("sheets"), sheets}};
}

using PrintRuns = std::vector<std::unique_ptr<PrintRun>>;

/// The form that was asked for, or with --together also the sheets that accompany it.
static PrintRuns runsFor(const Invocation &invocation, Session &session, const PrintRequest &request)
{
    PrintRuns runs;
    if (!invocation.has(QStringLiteral("together"))) {
        runs.push_back(std::make_unique<PrintRun>(session, request));
        return runs;
    }
    for (const PrintRequest &one : requestsTogether(session, request)) {
        runs.push_back(std::make_unique<PrintRun>(session, one));
    }
    return runs;
}

/// All forms in one file, the hand-out lists at its end.
static QJsonArray writeOneFile(const PrintRuns &runs, const QString &path, const PdfOptions &options)
{
    QJsonArray written;
    std::vector<PlacedDocument> documents;
    for (const auto &run : runs) {
        for (size_t i = 0; i < run->count(); ++i) {
            forms::PrintedForm form = run->form(i);
            written.append(describe(form, path));
            std::move(form.documents.begin(), form.documents.end(), std::back_inserter(documents));
        }
        if (std::optional<PlacedDocument> list = run->handOutList()) {
            documents.push_back(std::move(*list));
        }
    }
    writePdfFile(documents, path, options);
    return written;
}

/// A file for each form. File names count; they never name anybody.
static QJsonArray writeFolder(const PrintRuns &runs, const QString &path, const PdfOptions &options)
{
    if (!QDir().mkpath(path)) {
        throw Error(ErrorCode::DeviceFailed, CommandLine::tr("The folder \"%1\" cannot be made.").arg(path));
    }
    const QDir folder(path);
    QJsonArray written;
    for (const auto &run : runs) {
        for (size_t i = 0; i < run->count(); ++i) {
            const forms::PrintedForm form = run->form(i);
            const QString file = folder.filePath(
                QStringLiteral("%1-%2.pdf").arg(run->formId()).arg(i + 1, 4, 10, QLatin1Char('0')));
            writePdfFile(form.documents, file, options);
            written.append(describe(form, file));
        }
        if (const std::optional<PlacedDocument> list = run->handOutList()) {
            writePdfFile({*list}, folder.filePath(run->formId() + QStringLiteral("-list.pdf")), options);
        }
    }
    return written;
}

static void run(const Invocation &invocation)
{
    const QString formId = invocation.positional(0, "FORM");
    const QString out = invocation.required(QStringLiteral("out"));
    if (invocation.has(QStringLiteral("data")) || invocation.value(QStringLiteral("ledger")).isEmpty()) {
        if (!invocation.has(QStringLiteral("data")) && !invocation.has(QStringLiteral("blank"))) {
            throw Misuse(CommandLine::tr("Please give --ledger LEDGER, or --data FILE.json."));
        }
        printFromData(invocation, formId, out);
        return;
    }
    PrintRequest request;
    request.formId = formId;
    request.mode =
        fillModeFromKey(invocation.has(QStringLiteral("blank"))  ? QStringLiteral("blank")
                        : invocation.has(QStringLiteral("mode")) ? invocation.value(QStringLiteral("mode"))
                                                                 : QStringLiteral("complete"));
    request.copies = copiesOf(invocation);
    request.asName = invocation.has(QStringLiteral("as-name"));
    request.controlQr = controlQrOf(invocation);
    request.bindingMargin = invocation.has(QStringLiteral("binding-margin"));

    LedgerConnection connection(invocation);
    takeSubjects(invocation, connection.session(), request);
    const PrintRuns runs = runsFor(invocation, connection.session(), request);
    const PdfOptions options{invocation.environment().clock.now()};
    const QJsonArray written =
        isPdfFile(out) ? writeOneFile(runs, out, options) : writeFolder(runs, out, options);
    for (const auto &run : runs) {
        run->record();
    }
    if (invocation.wantsJson()) {
        invocation.printJson(written);
    }
}

const Command printCommand{
    "print",
    "form1|form2|form3|form4|acknowledgement|change-notice|secrecy-notice|fax-cover|consent-withdrawal|"
    "review-sheet|manager-confirmation|review-report|guide|checklist "
    "(--ledger LEDGER | --data FILE.json [--pack DIR]) "
    "[--office OFFICE] [--subject NAME|ID|all]… [--staff STAFF|all]… [--patient PATIENT|all]… [--resign] "
    "[--together] "
    "--out FILE.pdf|DIR [--blank] [--mode blank|office|complete] [--as-name] [--copies N] "
    "[--control-qr|--no-control-qr] [--binding-margin] [--json]",
    QT_TRANSLATE_NOOP("Command", "Writes a form as PDF, blank or filled in."), run,
    "form3 --staff all --together --out pledges"};

} // namespace renkei::cli
