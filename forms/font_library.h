// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/embeddable_font.h"

#include <QHash>
#include <QMutex>
#include <QString>

#include <memory>

namespace renkei::forms {

/// The fonts of a batch of PDFs, each read from the system once. Thread-safe.
class FontLibrary
{
public:
    /// Throws as EmbeddableFont does.
    std::shared_ptr<const EmbeddableFont> font(const QString &family);

private:
    QMutex m_mutex;
    QHash<QString, std::shared_ptr<const EmbeddableFont>> m_fonts;
};

} // namespace renkei::forms
