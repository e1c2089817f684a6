// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands/commands.h"
#include "forms/pdf_attachment.h"

#include <QJsonArray>

namespace renkei::cli {

static void run(const Invocation &invocation)
{
    const QList<QJsonObject> forms = forms::readFormData(invocation.positional(0, "FILE.pdf"));
    if (forms.size() == 1) {
        invocation.printJson(forms.constFirst());
        return;
    }
    QJsonArray all;
    for (const QJsonObject &form : forms) {
        all.append(form);
    }
    invocation.printJson(all);
}

const Command readCommand{"read", "FILE.pdf [--json]",
                          QT_TRANSLATE_NOOP("Command", "Prints the data attached to a form as JSON."), run};

} // namespace renkei::cli
