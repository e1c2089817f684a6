// SPDX-License-Identifier: Apache-2.0
#include "domain/staff_member.h"

namespace renkei {

using enum FieldKind;
using enum FieldUse;

const RegisterSpec &StaffMember::spec()
{
    static const FieldSpec fields[] = {
        field<&StaffMember::office>("office", QT_TRANSLATE_NOOP("Field", "Office"), Reference,
                                    Required | Imported | Edited, "office",
                                    "事業所名|事業所|所属|所属事業所|所属先|勤務先|施設名"),
        field<&StaffMember::name>("name", QT_TRANSLATE_NOOP("Field", "Name"), Name,
                                  Required | Listed | Searched | Imported | Edited, "",
                                  "氏名|名前|お名前|職員氏名|職員名|利用者氏名|スタッフ名|姓名"),
        field<&StaffMember::kana>(
            "kana", QT_TRANSLATE_NOOP("Field", "Kana"), Kana, Listed | Searched | Imported | Edited, "",
            "フリガナ|ふりがな|カナ|かな|氏名カナ|氏名かな|氏名フリガナ|読み|よみがな|ヨミガナ"),
        field<&StaffMember::profession>("profession", QT_TRANSLATE_NOOP("Field", "Profession"), Choice,
                                        Listed | Searched | Imported | Edited, "professions",
                                        "職種|職業|資格|職名"),
        field<&StaffMember::sex>("sex", QT_TRANSLATE_NOOP("Field", "Sex"), Choice, Listed | Imported | Edited,
                                 "sexes", "性別|男女"),
        field<&StaffMember::email>(
            "email", QT_TRANSLATE_NOOP("Field", "Mail address"), Email,
            Listed | Searched | Imported | Edited | Unique, "",
            "メール|メールアドレス|E-mail|Email|e-mail|EMAIL|mail|Ｅメール|Eメール|電子メール|アドレス"),
        field<&StaffMember::phone>("phone", QT_TRANSLATE_NOOP("Field", "Phone"), Phone,
                                   Searched | Imported | Edited, "",
                                   "電話|電話番号|携帯|携帯電話|TEL|連絡先"),
        field<&StaffMember::postCode>("postCode", QT_TRANSLATE_NOOP("Field", "Post code"), PostCode,
                                      Imported | Edited, "", "郵便番号|〒"),
        field<&StaffMember::address>("address", QT_TRANSLATE_NOOP("Field", "Address"), Text,
                                     Searched | Imported | Edited, "", "住所|現住所|自宅住所"),
        field<&StaffMember::joined>("joined", QT_TRANSLATE_NOOP("Field", "Joined on"), Date,
                                    Listed | Imported | Edited, "",
                                    "入職日|入社日|採用日|採用年月日|入職年月日|就職日|雇用開始日"),
        field<&StaffMember::left>("left", QT_TRANSLATE_NOOP("Field", "Left on"), Date,
                                  Listed | Imported | Edited, "", "退職日|退社日|離職日|退職年月日"),
        field<&StaffMember::displayName>("displayName", QT_TRANSLATE_NOOP("Field", "Display name"), Text,
                                         Listed | Searched | Imported | Edited, "", "表示名|MCS表示名"),
        field<&StaffMember::note>("note", QT_TRANSLATE_NOOP("Field", "Note"), Note, Imported | Edited, "",
                                  "備考|メモ|摘要"),
    };
    static const RegisterSpec spec{"staff", "staff", QT_TRANSLATE_NOOP("Register", "Staff member"), fields};
    return spec;
}

} // namespace renkei
