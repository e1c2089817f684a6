// SPDX-License-Identifier: Apache-2.0
#include "workflow/record_rules/review_rule.h"

#include "text/error.h"
#include "workflow/review_items.h"

namespace renkei {

static void refuseByHand()
{
    throw Error(ErrorCode::Refused,
                QCoreApplication::translate("Reviews", "What a review holds is not entered by hand. Start a "
                                                       "review, and decide for each of its members."),
                QStringLiteral("review rows are made by the review"));
}

/// Throws when something else than fields that the editor offers was changed.
static void requireOnlyEdited(const Record *before, const Record &after, const QByteArrayList &free)
{
    if (before == nullptr) {
        refuseByHand();
    }
    for (const FieldSpec &field : after.spec->fields) {
        if (!free.contains(field.key) && before->value(field.key) != after.value(field.key)) {
            refuseByHand();
        }
    }
}

void requireOpenReview(const Session &, const Record *before, const Record &after)
{
    if (before != nullptr) {
        requireOpen(fromRecord<Review>(*before));
    }
    requireOnlyEdited(before, after, {"title", "dueOn", "note"});
}

void requireOpenReviewPart(const Session &session, const Record *before, const Record &after)
{
    if (before != nullptr) {
        requireOpen(session.ledger.get<Review>(ReviewId(before->value("review").toUuid())));
    }
    requireOnlyEdited(before, after, {"note"});
}

void requireUnclosedReview(const Session &, const Record &record)
{
    requireOpen(fromRecord<Review>(record));
}

void refuseReviewPart(const Session &, const Record &)
{
    refuseByHand();
}

} // namespace renkei
