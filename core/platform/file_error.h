// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/error.h"

#include <QString>

namespace renkei {

/// DeviceFailed with a sentence that names the file; `detail` is what the system said.
Error cannotRead(const QString &file, const QString &detail);
Error cannotWrite(const QString &file, const QString &detail);

} // namespace renkei
