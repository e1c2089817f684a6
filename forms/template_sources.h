// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/form_template.h"
#include "forms/source_expression.h"

/// What the paths of a template may begin with.
namespace renkei::forms {

/// office, ownOffice, operator, the form's subject, and what it declares as related. Throws PackError for a
/// related record that no register and no provider has.
SourceRoots rootsOf(const FormTemplate &form);

/// Inside a table's rows: the same, and the row. Throws PackError when the table's rows come from nowhere.
SourceRoots rowRootsOf(const FormTemplate &form, const FormField &table);

/// The register of that key; nullptr when there is none.
const RegisterSpec *registerNamed(const QString &key);

} // namespace renkei::forms
