// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/schema/columns.h"

namespace renkei::schema {

/// Step 3: groups and their members, reviews, procedures and tasks, appointments, and the whole life of a
/// signed paper.
// One register a paragraph.
// clang-format off
inline constexpr const char *groupsAndReviews[] = {
    RENKEI_REGISTER("groups") RENKEI_TEXT("name") RENKEI_TEXT("kana") RENKEI_TEXT("kind")
        RENKEI_REFERENCE("patient", "patients") RENKEI_REFERENCE("host_office", "offices")
        RENKEI_NUMBER("review_months") RENKEI_DAY("opened_on") RENKEI_DAY("archived_on")
        RENKEI_TEXT("archived_by") RENKEI_TEXT("archive_reason") RENKEI_TEXT("note") RENKEI_TABLE_END,
    RENKEI_INDEX("groups", "patient"),
    RENKEI_INDEX("groups", "host_office"),

    RENKEI_REGISTER("memberships") RENKEI_REFERENCE("group", "groups") RENKEI_REFERENCE("staff", "staff")
        RENKEI_DAY("invited_on") RENKEI_TEXT("invited_by") RENKEI_TEXT("invited_reason")
        RENKEI_TEXT("judgement") RENKEI_DAY("judged_on") RENKEI_TEXT("judged_by")
        RENKEI_TEXT("judged_reason") RENKEI_DAY("approved_on") RENKEI_TEXT("approved_by")
        RENKEI_TEXT("approved_reason") RENKEI_DAY("joined_on") RENKEI_TEXT("joined_by")
        RENKEI_TEXT("joined_reason") RENKEI_DAY("released_on") RENKEI_TEXT("released_by")
        RENKEI_TEXT("released_reason") RENKEI_DAY("next_check_on") RENKEI_DAY("seen_on")
        RENKEI_DAY("missed_on") RENKEI_TEXT("note") RENKEI_TABLE_END,
    RENKEI_INDEX("memberships", "group"),
    RENKEI_INDEX("memberships", "staff"),

    RENKEI_REGISTER("reviews") RENKEI_TEXT("kind") RENKEI_TEXT("title") RENKEI_TEXT("reason")
        RENKEI_REFERENCE("person", "staff") RENKEI_DAY("started_on") RENKEI_TEXT("started_by")
        RENKEI_DAY("due_on") RENKEI_DAY("closed_on") RENKEI_TEXT("closed_by") RENKEI_BYTES("report")
        RENKEI_TEXT("chain_head") RENKEI_TEXT("note") RENKEI_TABLE_END,

    RENKEI_REGISTER("review_groups") RENKEI_REFERENCE("review", "reviews")
        RENKEI_REFERENCE("group", "groups") RENKEI_TEXT("group_name") RENKEI_TEXT("patient_name")
        RENKEI_TEXT("host_office_name") RENKEI_NUMBER("members") RENKEI_DAY("previous_on")
        RENKEI_DAY("closed_on") RENKEI_TEXT("note") RENKEI_TABLE_END,
    RENKEI_INDEX("review_groups", "review"),
    RENKEI_INDEX("review_groups", "group"),

    RENKEI_REGISTER("review_items") RENKEI_REFERENCE("review", "reviews")
        RENKEI_REFERENCE("review_group", "review_groups") RENKEI_REFERENCE("group", "groups")
        RENKEI_REFERENCE("membership", "memberships") RENKEI_REFERENCE("staff", "staff") RENKEI_TEXT("name")
        RENKEI_TEXT("kana") RENKEI_TEXT("profession") RENKEI_REFERENCE("office", "offices")
        RENKEI_TEXT("office_name") RENKEI_TEXT("flags")
        RENKEI_TEXT("decision") RENKEI_TEXT("reason") RENKEI_TEXT("decided_by")
        RENKEI_BYTES("decided_by_operator") RENKEI_DAY("decided_at") RENKEI_NUMBER("in_bulk")
        RENKEI_NUMBER("own_membership") RENKEI_BYTES("assigned_to") RENKEI_TEXT("note") RENKEI_TABLE_END,
    RENKEI_INDEX("review_items", "review"),
    RENKEI_INDEX("review_items", "review_group"),
    RENKEI_INDEX("review_items", "membership"),

    RENKEI_REGISTER("procedures") RENKEI_TEXT("kind") RENKEI_TEXT("subject_register")
        RENKEI_BYTES("subject") RENKEI_TEXT("subject_name") RENKEI_DAY("planned_on") RENKEI_TEXT("reason")
        RENKEI_REFERENCE("to_office", "offices") RENKEI_DAY("started_on") RENKEI_TEXT("started_by")
        RENKEI_DAY("done_on") RENKEI_TEXT("done_by") RENKEI_TEXT("cancel_reason")
        RENKEI_DAY("retain_until") RENKEI_TEXT("note") RENKEI_TABLE_END,
    RENKEI_INDEX("procedures", "subject"),

    RENKEI_REGISTER("tasks") RENKEI_TEXT("kind") RENKEI_REFERENCE("procedure", "procedures")
        RENKEI_REFERENCE("review_item", "review_items") RENKEI_TEXT("subject_register")
        RENKEI_BYTES("subject") RENKEI_TEXT("subject_name") RENKEI_REFERENCE("group", "groups")
        RENKEI_REFERENCE("membership", "memberships") RENKEI_NUMBER("position") RENKEI_TEXT("assigned_to")
        RENKEI_DAY("due_on") RENKEI_DAY("done_on") RENKEI_TEXT("done_by") RENKEI_TEXT("outcome")
        RENKEI_TEXT("reason") RENKEI_TEXT("note") RENKEI_TABLE_END,
    RENKEI_INDEX("tasks", "procedure"),
    RENKEI_INDEX("tasks", "review_item"),
    RENKEI_INDEX("tasks", "subject"),
    RENKEI_INDEX("tasks", "group"),
    RENKEI_INDEX("tasks", "membership"),

    RENKEI_REGISTER("appointments") RENKEI_REFERENCE("staff", "staff") RENKEI_REFERENCE("office", "offices")
        RENKEI_DAY("from") RENKEI_DAY("until") RENKEI_TEXT("appointed_by") RENKEI_TEXT("handed_over")
        RENKEI_TEXT("note") RENKEI_TABLE_END,
    RENKEI_INDEX("appointments", "staff"),
    RENKEI_INDEX("appointments", "office"),

    RENKEI_REGISTER("reconciliations") RENKEI_REFERENCE("group", "groups") RENKEI_DAY("at")
        RENKEI_TEXT("by") RENKEI_BYTES("list") RENKEI_NUMBER("listed") RENKEI_NUMBER("matched")
        RENKEI_NUMBER("only_on_mcs") RENKEI_NUMBER("only_here") RENKEI_NUMBER("uncertain")
        RENKEI_TEXT("note") RENKEI_TABLE_END,
    RENKEI_INDEX("reconciliations", "group"),

    RENKEI_REGISTER("deferrals") RENKEI_TEXT("rule") RENKEI_TEXT("subject_register") RENKEI_BYTES("subject")
        RENKEI_TEXT("document_kind") RENKEI_DAY("until") RENKEI_TEXT("reason") RENKEI_TEXT("by")
        RENKEI_DAY("on") RENKEI_TABLE_END,
    RENKEI_INDEX("deferrals", "subject"),

    RENKEI_REGISTER("signers") RENKEI_REFERENCE("document", "documents") RENKEI_TEXT("name")
        RENKEI_TEXT("relation") RENKEI_DAY("signed_on") RENKEI_TEXT("note") RENKEI_TABLE_END,
    RENKEI_INDEX("signers", "document"),

    RENKEI_NEW_TEXT("documents", "text_version"),
    RENKEI_NEW_BYTES("documents", "text_hash"),
    RENKEI_NEW_TEXT("documents", "basis"),
    RENKEI_NEW_DAY("documents", "explained_on"),
    RENKEI_NEW_TEXT("documents", "signer_name"),
    RENKEI_NEW_TEXT("documents", "signer_relation"),
    RENKEI_NEW_TEXT("documents", "signer_reason"),
    RENKEI_NEW_NUMBER("documents", "copies_handed"),
    RENKEI_NEW_DAY("documents", "expires_on"),
    RENKEI_NEW_DAY("documents", "withdrawn_on"),
    RENKEI_NEW_TEXT("documents", "withdrawn_by"),
    RENKEI_NEW_TEXT("documents", "withdrawn_reason"),
    RENKEI_NEW_DAY("documents", "withdrawn_at"),
    RENKEI_NEW_TEXT("printouts", "text_version"),
    RENKEI_NEW_BYTES("printouts", "official_text_hash"),
};
// clang-format on

} // namespace renkei::schema
