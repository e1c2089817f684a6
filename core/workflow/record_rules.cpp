// SPDX-License-Identifier: Apache-2.0
#include "workflow/record_rules.h"

#include "domain/group.h"
#include "domain/patient.h"
#include "domain/procedure.h"
#include "domain/review.h"
#include "domain/staff_member.h"
#include "workflow/record_rules/group_rule.h"
#include "workflow/record_rules/procedure_rule.h"
#include "workflow/record_rules/review_rule.h"

#include <array>

namespace renkei {

static constexpr std::array rules{
    RecordRule{&Group::spec, requireSoundGroup, nullptr},
    RecordRule{&Review::spec, requireOpenReview, nullptr, requireUnclosedReview},
    RecordRule{&ReviewGroup::spec, requireOpenReviewPart, nullptr, refuseReviewPart},
    RecordRule{&ReviewItem::spec, requireOpenReviewPart, nullptr, refuseReviewPart},
    RecordRule{&StaffMember::spec, nullptr, followWithProcedures},
    RecordRule{&Patient::spec, nullptr, followWithProcedures},
    RecordRule{&Procedure::spec, requireOpenProcedure, moveWithProcedure, refuseOpenProcedure},
};

std::span<const RecordRule> recordRules()
{
    return rules;
}

static const RecordRule *ruleOf(const RegisterSpec &spec)
{
    const auto rule = std::find_if(rules.begin(), rules.end(), [&spec](const RecordRule &candidate) {
        return &candidate.spec() == &spec;
    });
    return rule == rules.end() ? nullptr : &*rule;
}

void requireBinnable(const Session &session, const RegisterSpec &spec, const QList<QUuid> &ids)
{
    const RecordRule *rule = ruleOf(spec);
    if (rule != nullptr && rule->requireBin != nullptr) {
        for (const QUuid &id : ids) {
            rule->requireBin(session, session.ledger.get(spec, id));
        }
    }
}

void putWithRules(Session &session, Change &change, Record &record, RowOrigin origin)
{
    const RecordRule *rule = ruleOf(*record.spec);
    if (rule == nullptr) {
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
        record = session.ledger.get(*record.spec, record.id); // what followed may have written it once more
    }
}

} // namespace renkei
