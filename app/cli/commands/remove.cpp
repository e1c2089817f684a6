// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands/commands.h"
#include "app/cli/record_options.h"
#include "domain/document.h"
#include "domain/office.h"
#include "domain/patient.h"
#include "domain/staff_member.h"
#include "workflow/bin_records.h"

namespace renkei::cli {

static void run(const Invocation &invocation)
{
    const RegisterSpec &spec =
        registerOfNoun(invocation.positional(0, "office|staff|patient|document"),
                       {&Office::spec(), &StaffMember::spec(), &Patient::spec(), &Document::spec()});
    const QString named = invocation.positional(1, "ID");
    LedgerConnection connection(invocation);
    if (invocation.has(QStringLiteral("back"))) {
        restoreRecords(connection.session(), spec, {idFromText(named)});
    } else {
        binRecords(connection.session(), spec, {rowNamed(connection.ledger(), spec, named)});
    }
}

const Command removeCommand{"remove", "office|staff|patient|document NAME|ID --ledger LEDGER [--back]",
                            QT_TRANSLATE_NOOP("Command", "Puts a row into the bin, or takes it back out."),
                            run};

} // namespace renkei::cli
