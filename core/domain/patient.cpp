// SPDX-License-Identifier: Apache-2.0
#include "domain/patient.h"

namespace renkei {

using enum FieldKind;
using enum FieldUse;

const RegisterSpec &Patient::spec()
{
    static const FieldSpec fields[] = {
        field<&Patient::name>("name", QT_TRANSLATE_NOOP("Field", "Name"), Name,
                              Required | Listed | Searched | Imported | Edited, "",
                              "氏名|名前|お名前|利用者氏名|利用者名|患者氏名|患者名|姓名"),
        field<&Patient::kana>(
            "kana", QT_TRANSLATE_NOOP("Field", "Kana"), Kana, Listed | Searched | Imported | Edited, "",
            "フリガナ|ふりがな|カナ|かな|氏名カナ|氏名かな|氏名フリガナ|読み|よみがな|ヨミガナ"),
        field<&Patient::sex>("sex", QT_TRANSLATE_NOOP("Field", "Sex"), Choice, Listed | Imported | Edited,
                             "sexes", "性別|男女"),
        field<&Patient::birthDate>("birthDate", QT_TRANSLATE_NOOP("Field", "Date of birth"), Date,
                                   Listed | Imported | Edited, "", "生年月日|誕生日|生まれ"),
        field<&Patient::postCode>("postCode", QT_TRANSLATE_NOOP("Field", "Post code"), PostCode,
                                  Imported | Edited, "", "郵便番号|〒"),
        field<&Patient::address>("address", QT_TRANSLATE_NOOP("Field", "Address"), Text,
                                 Listed | Searched | Imported | Edited, "", "住所|現住所|居所"),
        field<&Patient::phone>("phone", QT_TRANSLATE_NOOP("Field", "Phone"), Phone,
                               Listed | Searched | Imported | Edited, "", "電話|電話番号|TEL|連絡先"),
        field<&Patient::agentName>("agentName", QT_TRANSLATE_NOOP("Field", "Agent"), Name,
                                   Searched | Imported | Edited, "", "代理人|代理人氏名"),
        field<&Patient::agentRelation>("agentRelation", QT_TRANSLATE_NOOP("Field", "Relation of the agent"),
                                       Text, Imported | Edited, "", "続柄|代理人続柄"),
        field<&Patient::agentAddress>("agentAddress", QT_TRANSLATE_NOOP("Field", "Address of the agent"),
                                      Text, Imported | Edited, "", "代理人住所"),
        field<&Patient::agentReason>("agentReason", QT_TRANSLATE_NOOP("Field", "Why an agent signs"), Text,
                                     Imported | Edited, "", "代理の理由|代理理由"),
        field<&Patient::explainer>("explainer", QT_TRANSLATE_NOOP("Field", "Explained by"), Reference,
                                   Imported | Edited, "staff", "説明者|説明者氏名"),
        field<&Patient::careStarted>("careStarted", QT_TRANSLATE_NOOP("Field", "Care started on"), Date,
                                     Listed | Imported | Edited, "", "利用開始日|開始日|契約日"),
        field<&Patient::careEnded>("careEnded", QT_TRANSLATE_NOOP("Field", "Care ended on"), Date,
                                   Listed | Imported | Edited, "", "利用終了日|終了日"),
        field<&Patient::note>("note", QT_TRANSLATE_NOOP("Field", "Note"), Note, Imported | Edited, "",
                              "備考|メモ|摘要"),
    };
    static const RegisterSpec spec{"patient", "patients", QT_TRANSLATE_NOOP("Register", "Patient"), fields};
    return spec;
}

} // namespace renkei
