// SPDX-License-Identifier: Apache-2.0
#include "workflow/record_rules.h"

#include "domain/group.h"
#include "workflow/record_rules/group_rule.h"

#include <array>

namespace renkei {

static constexpr std::array rules{
    RecordRule{&Group::spec, requireSoundGroup, nullptr},
};

std::span<const RecordRule> recordRules()
{
    return rules;
}

void putWithRules(Session &session, Change &change, Record &record, RowOrigin origin)
{
    const auto rule = std::find_if(rules.begin(), rules.end(), [&record](const RecordRule &candidate) {
        return &candidate.spec() == record.spec;
    });
    if (rule == rules.end()) {
        change.put(record);
        return;
    }
    const std::optional<Record> before =
        record.id.isNull() ? std::nullopt : session.ledger.find(*record.spec, record.id);
    const Record *old = before ? &*before : nullptr;
    if (rule->require != nullptr) {
        rule->require(session, old, record);
    }
    change.put(record);
    if (rule->follow != nullptr) {
        rule->follow(session, change, old, record, origin);
    }
}

} // namespace renkei
