// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace renkei {

/// Installs the program's Japanese catalogue and Qt's own (for its dialogs) into the running application.
/// Japanese unless `language` begins with "en". An empty `language` asks the environment: a person who set
/// the machine to English reads English, everybody else Japanese. The locale for numbers and sorting follows.
void installLanguage(const QString &language = {});

} // namespace renkei
