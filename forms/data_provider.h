// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "workflow/session.h"

#include <QJsonObject>

#include <span>

namespace renkei::forms {

/// Data for a form that stands in no register but is worked out, by name: <related from="reviewReport"/>.
struct DataProvider
{
    const char *name;
    const char *subject; ///< register of the forms that can use it
    QJsonObject (*data)(const Session &session, const QUuid &subject);
};

std::span<const DataProvider> dataProviders();
/// nullptr when there is none of that name.
const DataProvider *dataProvider(const QString &name);

} // namespace renkei::forms
