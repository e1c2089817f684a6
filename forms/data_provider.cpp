// SPDX-License-Identifier: Apache-2.0
#include "forms/data_provider.h"

namespace renkei::forms {

std::span<const DataProvider> dataProviders()
{
    return {};
}

const DataProvider *dataProvider(const QString &name)
{
    for (const DataProvider &provider : dataProviders()) {
        if (name == QLatin1StringView(provider.name)) {
            return &provider;
        }
    }
    return nullptr;
}

} // namespace renkei::forms
