// SPDX-License-Identifier: Apache-2.0
#include "domain/office.h"

namespace renkei {

using enum FieldKind;
using enum FieldUse;

const RegisterSpec &Office::spec()
{
    static const FieldSpec fields[] = {
        field<&Office::name>("name", QT_TRANSLATE_NOOP("Field", "Office name"), Name,
                             Required | Listed | Searched | Imported | Edited, "",
                             "事業所名|事業所|施設名|名称|法人・事業所名|医療機関名"),
        field<&Office::kana>("kana", QT_TRANSLATE_NOOP("Field", "Kana"), Kana,
                             Listed | Searched | Imported | Edited, "",
                             "フリガナ|ふりがな|カナ|かな|読み|事業所名カナ|事業所名フリガナ"),
        field<&Office::shortName>("shortName", QT_TRANSLATE_NOOP("Field", "Short name"), Text,
                                  Searched | Imported | Edited, "", "略称|短縮名|通称"),
        field<&Office::facilityType>("facilityType", QT_TRANSLATE_NOOP("Field", "Facility type"), Choice,
                                     Listed | Imported | Edited, "facilityTypes",
                                     "施設種別|種別|サービス種別|サービス種類|区分"),
        field<&Office::postCode>("postCode", QT_TRANSLATE_NOOP("Field", "Post code"), PostCode,
                                 Imported | Edited, "", "郵便番号|〒"),
        field<&Office::address>("address", QT_TRANSLATE_NOOP("Field", "Address"), Text,
                                Searched | Imported | Edited, "", "住所|所在地|事業所住所|事業所所在地"),
        field<&Office::phone>("phone", QT_TRANSLATE_NOOP("Field", "Phone"), Phone,
                              Listed | Searched | Imported | Edited, "",
                              "電話|電話番号|TEL|Tel|事業所電話番号|連絡先"),
        field<&Office::fax>("fax", QT_TRANSLATE_NOOP("Field", "FAX"), Phone, Imported | Edited, "",
                            "FAX|ＦＡＸ|ファックス|FAX番号|ファクス"),
        field<&Office::email>("email", QT_TRANSLATE_NOOP("Field", "Mail address"), Email,
                              Searched | Imported | Edited, "",
                              "メール|メールアドレス|E-mail|Email|e-mail|mail|Ｅメール|Eメール"),
        field<&Office::manager>("manager", QT_TRANSLATE_NOOP("Field", "Office manager"), Name,
                                Listed | Searched | Imported | Edited, "",
                                "管理者|事業所管理者|管理者氏名|事業所管理者氏名|代表者|責任者"),
        field<&Office::note>("note", QT_TRANSLATE_NOOP("Field", "Note"), Note, Imported | Edited, "",
                             "備考|メモ|摘要"),
    };
    static const RegisterSpec spec{"office", "offices", QT_TRANSLATE_NOOP("Register", "Office"), fields};
    return spec;
}

} // namespace renkei
