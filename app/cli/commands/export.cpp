// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands/commands.h"
#include "app/cli/ledger_connection.h"
#include "domain/office.h"
#include "domain/patient.h"
#include "domain/staff_member.h"
#include "exchange/export_table.h"
#include "exchange/table_writer.h"
#include "workflow/note_export.h"

namespace renkei::cli {

static void run(const Invocation &invocation)
{
    const RegisterSpec &spec = registerOfNoun(invocation.positional(0, "offices|staff|patients"),
                                              {&Office::spec(), &StaffMember::spec(), &Patient::spec()});
    const QString path = invocation.required(QStringLiteral("out"));
    const TableFormat format = formatByEnding(path);
    LedgerConnection connection(invocation);
    Session &session = connection.session();

    const QList<Record> records = session.ledger.select(spec);
    Table table = exportTable(session.ledger, spec, records);
    table.format = format;
    if (invocation.has(QStringLiteral("encoding"))) {
        table.encoding = encodingByName(invocation.value(QStringLiteral("encoding")));
    }
    writeTable(path, table,
               invocation.has(QStringLiteral("substitute")) ? Lacking::Substitute : Lacking::Refuse);

    QList<QUuid> ids;
    ids.reserve(records.size());
    for (const Record &record : records) {
        ids.append(record.id);
    }
    const QString purpose = invocation.has(QStringLiteral("purpose"))
                                ? invocation.value(QStringLiteral("purpose"))
                                : lastExportPurpose(session);
    noteExport(session, spec, ids, purpose,
               format == TableFormat::Xlsx ? QStringLiteral("xlsx") : QStringLiteral("csv"));
    invocation.tell(CommandLine::tr("%n row(s) written.", nullptr, int(records.size())));
}

const Command exportCommand{
    "export",
    "offices|staff|patients --ledger LEDGER --out FILE.csv|.xlsx [--encoding utf-8|cp932] "
    "[--substitute] [--purpose TEXT]",
    QT_TRANSLATE_NOOP("Command", "Writes a register as CSV or XLSX."), run};

} // namespace renkei::cli
