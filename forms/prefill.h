// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/form_template.h"
#include "workflow/session.h"

#include <QJsonObject>

namespace renkei::forms {

/// How much the ledger fills in: nothing, only what is the office's, everything.
enum class FillMode { Blank, Office, Complete };

/// "blank", "office", "complete": command line, ledger.
QString fillModeKey(FillMode mode);
/// Throws Error(InvalidInput) naming the modes there are.
FillMode fillModeFromKey(const QString &key);

struct PrefillRequest
{
    FillMode mode = FillMode::Complete;
    bool asName = false; ///< fill in what is otherwise signed by hand (記名で印刷)
    QUuid subject;       ///< row of the form's subject register; null = none
    QUuid office;        ///< null = the subject's office, else the desk's own
};

/// What the ledger knows for a form about one subject, as the form's JSON data. Everything follows from the
/// `from` of the template's fields. Throws Error(NotFound) for a subject or office that does not exist.
QJsonObject prefill(const Session &session, const FormTemplate &form, const PrefillRequest &request);

} // namespace renkei::forms
