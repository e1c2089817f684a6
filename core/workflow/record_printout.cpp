// SPDX-License-Identifier: Apache-2.0
#include "workflow/record_printout.h"

namespace renkei {

PrintoutId newPrintoutId(const Session &session)
{
    return PrintoutId(newUuid(session.clock));
}

QList<Printout> recordPrintouts(Session &session, const QList<PrintoutText> &forms)
{
    QList<Printout> printouts;
    session.ledger.change(session.notice(QStringLiteral("form.print")), [&](Change &change) {
        QHash<QByteArray, QByteArray> hashes; // a batch shares its template
        for (const PrintoutText &form : forms) {
            Printout printout = form.printout;
            QByteArray &hash = hashes[form.templateText];
            if (hash.isEmpty()) {
                hash = change.putBytes(form.templateText);
            }
            printout.textHash = hash;
            if (!printout.printedAt.isValid()) {
                printout.printedAt = session.clock.now();
            }
            change.put(printout);
            if (!printout.subject.isNull() && !printout.subjectRegister.isEmpty()) {
                change.mention(registerByKey(printout.subjectRegister.toUtf8()), printout.subject);
            }
            printouts.append(printout);
        }
    });
    return printouts;
}

PrintoutText printoutText(const Ledger &ledger, PrintoutId id)
{
    const auto printout = ledger.get<Printout>(id);
    return {printout, ledger.bytes(printout.textHash)};
}

} // namespace renkei
