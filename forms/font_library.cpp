// SPDX-License-Identifier: Apache-2.0
#include "forms/font_library.h"

#include <QMutexLocker>

namespace renkei::forms {

std::shared_ptr<const EmbeddableFont> FontLibrary::font(const QString &family)
{
    const QMutexLocker locker(&m_mutex);
    std::shared_ptr<const EmbeddableFont> &font = m_fonts[family];
    if (!font) {
        font = std::make_shared<const EmbeddableFont>(family);
    }
    return font;
}

} // namespace renkei::forms
