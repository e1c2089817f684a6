// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/register.h"

namespace renkei {

using GroupId = Id<struct GroupTag>;

/// 利用者グループ or 自由グループ of MCS, kept here because MCS gives no list of them (第5条).
struct Group : Row
{
    GroupId id;
    QString name; ///< as MCS shows it
    QString kana;
    QString kind;        ///< patientGroup or freeGroup
    PatientId patient;   ///< of a patient group exactly one, and never another one later (留意事項(1))
    OfficeId hostOffice; ///< 連携元事業所: a role of this office for this group (第4条)
    qint64 reviewMonths = 0; ///< months between two reviews; 0 = as the office's setting says
    QDate openedOn;
    QDate archivedOn; ///< moved to the 保管庫 (留意事項(2)); null = in use
    QString archivedBy;
    QString archiveReason;
    QString note;

    static const RegisterSpec &spec();
};

/// Values of Group::kind.
inline constexpr char16_t patientGroup[] = u"patient"; ///< 利用者グループ
inline constexpr char16_t freeGroup[] = u"free";       ///< 自由グループ
/// 利用者グループ, 自由グループ for the screen.
QString translatedGroupKind(const QString &kind);

} // namespace renkei
