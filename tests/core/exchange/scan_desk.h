// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exchange/scan_model.h"
#include "domain/printout.h"
#include "support/scan_bytes.h"
#include "support/test_session.h"
#include "workflow/record_printout.h"

namespace renkei::test {

/// A desk that has printed pledges and now gets them back as scans.
class ScanDesk : public TestSession
{
public:
    Printout print(const QUuid &subject, const QString &kind = QStringLiteral("staff-pledge"),
                   const QString &subjectRegister = QStringLiteral("staff"))
    {
        PrintoutText form;
        form.printout.id = newPrintoutId(session);
        form.printout.formId = QStringLiteral("form3");
        form.printout.kind = kind;
        form.printout.subjectRegister = subjectRegister;
        form.printout.subject = subject;
        form.printout.textVersion = QStringLiteral("2024-04");
        form.printout.officialTextHash = QByteArray(32, 'o');
        form.templateText = "<form/>";
        return recordPrintouts(session, {form}).first();
    }
    static ControlCode code(const Printout &printout, int sheet = 1, int sheets = 1)
    {
        return {printout.formId, printout.id.uuid(), sheet, sheets};
    }
    static QImage sheet(const Printout &printout, const ScanModel &model = {}, int number = 1, int count = 1)
    {
        return scanned(sheetWithCode(code(printout, number, count)), model);
    }

    ScanFolder scans;
};

} // namespace renkei::test
