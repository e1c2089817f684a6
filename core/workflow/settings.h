// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "workflow/session.h"

namespace renkei {

/// Settings that belong to the ledger and travel with it (those of the PC, such as window places, do not).
namespace SettingName {
inline constexpr char desk[] = "desk";                      ///< "office" or "centre"
inline constexpr char pack[] = "pack";                      ///< name or folder of the region pack
inline constexpr char ownOffice[] = "ownOffice";            ///< id of the office the desk belongs to
inline constexpr char lockMinutes[] = "lockMinutes";        ///< idle minutes until the desk locks; 0 = never
inline constexpr char secondPlace[] = "backup.secondPlace"; ///< folder that gets a copy of each backup
inline constexpr char firstYear[] = "date.firstYear";       ///< "gannen" (元年) or "number" (1年)
inline constexpr char exportPurpose[] = "export.purpose";   ///< what was given last
// Of intervals.h, which says what holds while they are empty:
inline constexpr char reviewMonths[] = "review.months";
inline constexpr char reviewDays[] = "review.days"; ///< days that a review may take until it is due
inline constexpr char pledgeRenewalMonths[] = "pledge.renewalMonths";
inline constexpr char consentRenewalMonths[] = "consent.renewalMonths";
inline constexpr char lastBackupHead[] = "backup.head"; ///< head of the chain when the last backup was made
} // namespace SettingName

/// Names with a part that varies: "print.controlQr.form3", "import.mapping.staff".
QByteArray controlQrSetting(const QString &formId);
QByteArray importMappingSetting(const QByteArray &registerKey);

/// What holds for a fixed name while nothing was set.
QString defaultSetting(QByteArrayView name);
/// The text that was set, or the default of the name, or nothing when it has none.
QString setting(const Ledger &ledger, QByteArrayView name);
/// `fallback` when nothing was set and the name has no default.
bool settingFlag(const Ledger &ledger, QByteArrayView name, bool fallback = false);
int settingNumber(const Ledger &ledger, QByteArrayView name, int fallback = 0);

/// History "setting.change"; no undo step, because undo is about the registers. Nothing is written when the
/// text is the same.
void setSetting(Session &session, QByteArrayView name, const QString &text);
/// Inside a change that belongs to something else.
void putSetting(Change &change, const Ledger &ledger, QByteArrayView name, const QString &text);

/// 事業所デスク or 支援センター.
enum class DeskKind { Office, Centre };
DeskKind deskKind(const Ledger &ledger);
/// Null at the centre desk.
OfficeId ownOfficeId(const Ledger &ledger);
/// The pack the ledger works with. Throws what RegionPack::byNameOrFolder throws.
RegionPack packOf(const Ledger &ledger);

} // namespace renkei
