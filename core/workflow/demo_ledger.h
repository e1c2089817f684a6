// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "workflow/session.h"

#include <functional>

namespace renkei {

/// How much to invent.
struct DemoSize
{
    int offices = 6;
    int staff = 40; ///< in service; a few who left come on top
    int patients = 60;
    int groups = 0;
    int members = 0; ///< in all groups together
    quint32 seed = 1;
    bool year = false; ///< bring the office into the middle of its year (demo_year.h)
};

/// Fills a ledger with invented offices, staff and patients of Fukushima, some papers signed, printed or
/// waived; with groups also two MCS administrators and people of other offices, two of each, who are members.
/// The same seed and day give the same people. Phone numbers are of ranges that are not assigned, mail
/// addresses end in example.jp. History "demo.fill". `progress` gets rows done and rows in all; returning
/// false stops it, and nothing has happened. The year comes after that, as entries of its own.
void fillDemo(Session &session, const DemoSize &size,
              const std::function<bool(qint64, qint64)> &progress = {});

} // namespace renkei
