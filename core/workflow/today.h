// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "regulation/findings.h"
#include "workflow/session.h"

namespace renkei {

/// やることリスト: what the regulation still asks, by the rules of core/regulation.
QList<Finding> findingsToday(const Session &session);

} // namespace renkei
