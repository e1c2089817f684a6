// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands/commands.h"
#include "app/cli/record_options.h"
#include "domain/document.h"
#include "domain/office.h"
#include "domain/patient.h"
#include "domain/record_json.h"
#include "domain/signer.h"
#include "domain/staff_member.h"
#include "ledger/ledger.h"

#include <QJsonArray>

namespace renkei::cli {

/// Who signed a paper beside the patient or agent; nobody for other rows.
static QList<Record> signersOf(const Ledger &ledger, const Record &record)
{
    if (record.spec != &Document::spec()) {
        return {};
    }
    Selection selection;
    selection.where = {{"document", QVariant::fromValue(record.id)}};
    return ledger.select(Signer::spec(), selection);
}

static QJsonArray jsonOf(const QList<Record> &records)
{
    QJsonArray rows;
    for (const Record &record : records) {
        rows.append(jsonFromRecord(record));
    }
    return rows;
}

static void run(const Invocation &invocation)
{
    const RegisterSpec &spec =
        registerOfNoun(invocation.positional(0, "office|staff|patient|document"),
                       {&Office::spec(), &StaffMember::spec(), &Patient::spec(), &Document::spec()});
    LedgerConnection connection(invocation);
    const Record record = recordNamed(invocation, connection.session(), spec, 1);
    // Reading somebody's record is an entry of the history, as at the desk.
    connection.ledger().change(connection.session().notice(QStringLiteral("record.read")),
                               [&](Change &change) { change.mention(spec, record.id); });
    const QList<Record> signers = signersOf(connection.ledger(), record);
    if (invocation.wantsJson()) {
        QJsonObject json = jsonFromRecord(record);
        if (&spec == &Document::spec()) {
            json[QStringLiteral("signers")] = jsonOf(signers);
        }
        invocation.printJson(json);
        return;
    }
    QStringList lines = recordLines(connection.ledger(), record);
    for (const Record &signer : signers) {
        lines += Signer::spec().translatedLabel() + QStringLiteral(": ") + signer.text("name") + u' ' +
                 signer.text("relation");
    }
    for (const QString &line : lines) {
        invocation.print(line);
    }
}

const Command showCommand{"show", "office|staff|patient|document NAME|ID --ledger LEDGER [--json]",
                          QT_TRANSLATE_NOOP("Command", "Shows one row."), run};

} // namespace renkei::cli
