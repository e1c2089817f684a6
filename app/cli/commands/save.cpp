// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands/commands.h"
#include "app/cli/record_options.h"
#include "domain/office.h"
#include "domain/patient.h"
#include "domain/record_json.h"
#include "domain/staff_member.h"
#include "workflow/save_record.h"
#include "workflow/settings.h"

namespace renkei::cli {

static const RegisterSpec &registerOf(const Invocation &invocation)
{
    return registerOfNoun(invocation.positional(0, "office|staff|patient"),
                          {&Office::spec(), &StaffMember::spec(), &Patient::spec()});
}

/// Says what is worth a look though it is saved, and which row it was.
static void report(const Invocation &invocation, Session &session, const Record &saved)
{
    for (const FieldProblem &problem : sharedValues(session.ledger, saved)) {
        invocation.tell(problem.sentence);
    }
    invocation.answer([&] { return jsonFromRecord(saved); },
                      [&] { return saved.id.toString(QUuid::WithoutBraces); });
}

static void add(const Invocation &invocation)
{
    Record record(registerOf(invocation));
    LedgerConnection connection(invocation);
    Session &session = connection.session();
    if (record.spec->indexOf("office") >= 0) {
        record.setValue("office", QVariant::fromValue(ownOfficeId(session.ledger).uuid()));
    }
    applyFieldOptions(invocation, session, record);
    report(invocation, session, addRecord(session, record));
}

static void edit(const Invocation &invocation)
{
    const RegisterSpec &spec = registerOf(invocation);
    LedgerConnection connection(invocation);
    Session &session = connection.session();
    Record record = recordNamed(invocation, session, spec, 1);
    applyFieldOptions(invocation, session, record);
    report(invocation, session, editRecord(session, record));
}

static QList<const RegisterSpec *> fields()
{
    return {&Office::spec(), &StaffMember::spec(), &Patient::spec()};
}

const Command addCommand{
    "add",
    "office|staff|patient --ledger LEDGER [--name N] [--profession P] [--email E] … [--json]",
    QT_TRANSLATE_NOOP("Command", "Adds a row and prints its id."),
    add,
    "staff --name \"髙橋 日出男\" --profession 看護師",
    fields};

const Command editCommand{
    "edit",
    "office|staff|patient NAME|ID --ledger LEDGER [--name N] [--profession P] [--email E] … [--json]",
    QT_TRANSLATE_NOOP("Command", "Changes fields of one row."),
    edit,
    "staff \"髙橋 日出男\" --email takahashi@example.jp",
    fields};

} // namespace renkei::cli
