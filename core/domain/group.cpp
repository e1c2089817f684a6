// SPDX-License-Identifier: Apache-2.0
#include "domain/group.h"

namespace renkei {

using enum FieldKind;
using enum FieldUse;

const RegisterSpec &Group::spec()
{
    static const FieldSpec fields[] = {
        field<&Group::name>("name", QT_TRANSLATE_NOOP("Field", "Group name"), Name,
                            Required | Listed | Searched | Imported | Edited, "", "グループ名|グループ|名称"),
        field<&Group::kana>("kana", QT_TRANSLATE_NOOP("Field", "Kana"), Kana,
                            Listed | Searched | Imported | Edited, "", "フリガナ|ふりがな|かな|カナ"),
        field<&Group::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind of group"), Text, Required | Listed),
        field<&Group::patient>("patient", QT_TRANSLATE_NOOP("Field", "Patient"), Reference,
                               Listed | Imported | Edited, "patient", "利用者|患者|利用者名|患者名"),
        field<&Group::hostOffice>("hostOffice", QT_TRANSLATE_NOOP("Field", "Host office"), Reference,
                                  Listed | Imported | Edited, "office", "連携元|連携元事業所"),
        field<&Group::reviewMonths>("reviewMonths", QT_TRANSLATE_NOOP("Field", "Months between reviews"),
                                    Number, Edited),
        field<&Group::openedOn>("openedOn", QT_TRANSLATE_NOOP("Field", "Opened on"), Date,
                                Listed | Imported | Edited, "", "作成日|開始日|登録日"),
        field<&Group::archivedOn>("archivedOn", QT_TRANSLATE_NOOP("Field", "Archived on"), Date, Listed),
        field<&Group::archivedBy>("archivedBy", QT_TRANSLATE_NOOP("Field", "Archived by"), Name, FieldUses()),
        field<&Group::archiveReason>("archiveReason", QT_TRANSLATE_NOOP("Field", "Reason for archiving"),
                                     Text, FieldUses()),
        field<&Group::note>("note", QT_TRANSLATE_NOOP("Field", "Note"), Note, Imported | Edited, "",
                            "備考|メモ|摘要"),
    };
    static const RegisterSpec spec{"group", "groups", QT_TRANSLATE_NOOP("Register", "Group"), fields};
    return spec;
}

QString translatedGroupKind(const QString &kind)
{
    return kind == QString::fromUtf16(freeGroup) ? QCoreApplication::translate("Group", "Free group")
                                                 : QCoreApplication::translate("Group", "Patient group");
}

} // namespace renkei
