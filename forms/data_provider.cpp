// SPDX-License-Identifier: Apache-2.0
#include "forms/data_provider.h"

#include "workflow/reviews.h"

#include <array>

namespace renkei::forms {

static constexpr std::array providers{
    DataProvider{"reviewReport", "review",
                 [](const Session &session, const QUuid &subject) {
                     return reviewReport(session, ReviewId(subject));
                 }},
};

std::span<const DataProvider> dataProviders()
{
    return providers;
}

const DataProvider *dataProvider(const QString &name)
{
    for (const DataProvider &provider : providers) {
        if (name == QLatin1StringView(provider.name)) {
            return &provider;
        }
    }
    return nullptr;
}

} // namespace renkei::forms
