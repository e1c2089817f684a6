// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/schema/columns.h"

namespace renkei::schema {

/// Step 2: the registers of the first release.
// One register a paragraph.
// clang-format off
inline constexpr const char *firstRegisters[] = {
    RENKEI_REGISTER("offices") RENKEI_TEXT("name") RENKEI_TEXT("kana") RENKEI_TEXT("short_name")
        RENKEI_TEXT("facility_type") RENKEI_TEXT("post_code") RENKEI_TEXT("address") RENKEI_TEXT("phone")
        RENKEI_TEXT("fax") RENKEI_TEXT("email") RENKEI_TEXT("manager") RENKEI_TEXT("note") RENKEI_TABLE_END,
    RENKEI_REGISTER("staff") RENKEI_REFERENCE("office", "offices") RENKEI_TEXT("name") RENKEI_TEXT("kana")
        RENKEI_TEXT("profession") RENKEI_TEXT("sex") RENKEI_TEXT("email") RENKEI_TEXT("phone")
        RENKEI_TEXT("post_code") RENKEI_TEXT("address") RENKEI_DAY("joined") RENKEI_DAY("left")
        RENKEI_TEXT("display_name") RENKEI_TEXT("note") RENKEI_TABLE_END,
    RENKEI_INDEX("staff", "office"),
    RENKEI_REGISTER("patients") RENKEI_TEXT("name") RENKEI_TEXT("kana") RENKEI_TEXT("sex")
        RENKEI_DAY("birth_date") RENKEI_TEXT("post_code") RENKEI_TEXT("address") RENKEI_TEXT("phone")
        RENKEI_TEXT("agent_name") RENKEI_TEXT("agent_relation") RENKEI_TEXT("agent_address")
        RENKEI_TEXT("agent_reason") RENKEI_REFERENCE("explainer", "staff") RENKEI_DAY("care_started")
        RENKEI_DAY("care_ended") RENKEI_TEXT("note") RENKEI_TABLE_END,
    RENKEI_INDEX("patients", "explainer"),
    RENKEI_REGISTER("printouts") RENKEI_TEXT("form_id") RENKEI_TEXT("kind") RENKEI_TEXT("subject_register")
        RENKEI_BYTES("subject") RENKEI_BYTES("text_hash") RENKEI_TEXT("data") RENKEI_TEXT("mode")
        RENKEI_DAY("printed_at") RENKEI_NUMBER("copies") RENKEI_NUMBER("sheets") RENKEI_TABLE_END,
    RENKEI_INDEX("printouts", "subject"),
    RENKEI_REGISTER("documents") RENKEI_TEXT("kind") RENKEI_TEXT("subject_register") RENKEI_BYTES("subject")
        RENKEI_TEXT("title") RENKEI_DAY("signed_on") RENKEI_DAY("received_on") RENKEI_TEXT("explained_by")
        RENKEI_TEXT("received_by") RENKEI_TEXT("signer_kind") RENKEI_TEXT("original_place")
        RENKEI_DAY("submitted_on") RENKEI_TEXT("submitted_by") RENKEI_DAY("invitation_on")
        RENKEI_REFERENCE("printout", "printouts") RENKEI_BYTES("content") RENKEI_TEXT("media_type")
        RENKEI_TEXT("file_name") RENKEI_NUMBER("pages") RENKEI_TEXT("note") RENKEI_TABLE_END,
    RENKEI_INDEX("documents", "subject"),
    RENKEI_INDEX("documents", "printout"),
    RENKEI_REGISTER("waivers") RENKEI_TEXT("kind") RENKEI_TEXT("subject_register") RENKEI_BYTES("subject")
        RENKEI_TEXT("ground") RENKEI_TEXT("form") RENKEI_TEXT("evidence") RENKEI_TEXT("confirmed_by")
        RENKEI_DAY("confirmed_on") RENKEI_TEXT("note") RENKEI_TABLE_END,
    RENKEI_INDEX("waivers", "subject"),
    RENKEI_REGISTER("operators") RENKEI_TEXT("name") RENKEI_BYTES("staff") RENKEI_BYTES("slot")
        RENKEI_TABLE_END,
    RENKEI_REGISTER("settings") RENKEI_TEXT("name") RENKEI_TEXT("text") RENKEI_TABLE_END,
    RENKEI_INDEX("settings", "name"),
};
// clang-format on

} // namespace renkei::schema
