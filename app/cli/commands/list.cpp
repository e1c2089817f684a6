// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands/commands.h"
#include "app/cli/record_options.h"
#include "domain/document.h"
#include "domain/document_kind.h"
#include "domain/office.h"
#include "domain/patient.h"
#include "domain/record_json.h"
#include "domain/staff_member.h"
#include "workflow/document_states.h"
#include "workflow/staff_display_names.h"

#include <QJsonArray>

namespace renkei::cli {

/// Each paper of the row and where it stands: {"staff-pledge": "signed"}.
static QJsonObject statesOf(const DocumentStates &states, const Record &record)
{
    QJsonObject result;
    for (const DocumentKind &kind : documentKinds()) {
        if (QByteArrayView(kind.subjectRegister) == QByteArrayView(record.spec->key)) {
            const QString key = QLatin1StringView(kind.key);
            result[key] = stateKey(states.of(key, record.id));
        }
    }
    return result;
}

static void run(const Invocation &invocation)
{
    const RegisterSpec &spec =
        registerOfNoun(invocation.positional(0, "offices|staff|patients|documents"),
                       {&Office::spec(), &StaffMember::spec(), &Patient::spec(), &Document::spec()});
    LedgerConnection connection(invocation);
    Selection selection;
    selection.bin = invocation.has(QStringLiteral("bin")) ? Selection::Bin::InBin : Selection::Bin::InUse;
    selection.orderBy = spec.indexOf("name") >= 0 ? "name" : "";
    if (!invocation.wantsJson()) {
        connection.ledger().forEach(spec, selection,
                                    [&](const Record &record) { invocation.print(listLine(record)); });
        return;
    }
    const DocumentStates states = DocumentStates::read(connection.session());
    const StaffDisplayNames displayNames(connection.ledger());
    QJsonArray rows;
    connection.ledger().forEach(spec, selection, [&](const Record &record) {
        QJsonObject row = jsonFromRecord(record);
        if (&spec == &StaffMember::spec()) {
            row[QStringLiteral("displayName")] = displayNames.of(record);
        }
        const QJsonObject papers = statesOf(states, record);
        if (!papers.isEmpty()) {
            row[QStringLiteral("states")] = papers;
        }
        rows.append(row);
    });
    invocation.printJson(rows);
}

const Command listCommand{"list", "offices|staff|patients|documents --ledger LEDGER [--bin] [--json]",
                          QT_TRANSLATE_NOOP("Command", "Lists what a register holds."), run};

} // namespace renkei::cli
