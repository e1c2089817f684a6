// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/office.h"
#include "domain/staff_member.h"

#include <QStringList>

namespace renkei::test {

/// People of that office with the names that hurt, and addresses and phones of nobody.
inline QList<StaffMember> inventedStaff(int count, const Office &office)
{
    static const QStringList families{QStringLiteral("髙橋,たかはし"), QStringLiteral("山﨑,やまざき"),
                                      QStringLiteral("渡邉,わたなべ"), QStringLiteral("\U00020BB7田,よしだ"),
                                      QStringLiteral("佐藤,さとう"),   QStringLiteral("鈴木,すずき"),
                                      QStringLiteral("菅野,かんの"),   QStringLiteral("遠藤,えんどう"),
                                      QStringLiteral("齋藤,さいとう"), QStringLiteral("安齋,あんざい"),
                                      QStringLiteral("丹治,たんじ")};
    static const QStringList givens{QStringLiteral("日出男,ひでお"), QStringLiteral("月子,つきこ"),
                                    QStringLiteral("彩,あや"),       QStringLiteral("健太,けんた"),
                                    QStringLiteral("花子,はなこ"),   QStringLiteral("陽斗,はると"),
                                    QStringLiteral("結衣,ゆい")};
    QList<StaffMember> people;
    people.reserve(count);
    for (int i = 0; i < count; ++i) {
        const QStringList family = families.at(i % families.size()).split(u',');
        const QStringList given = givens.at(i / 11 % givens.size()).split(u',');
        StaffMember staff;
        staff.office = office.id;
        staff.name = family.at(0) + u' ' + given.at(0);
        staff.kana = family.at(1) + u' ' + given.at(1);
        staff.profession = QStringLiteral("看護師");
        staff.sex = i % 2 == 0 ? QStringLiteral("男") : QStringLiteral("女");
        staff.email = QStringLiteral("staff%1@example.jp").arg(i);
        staff.phone = QStringLiteral("024-000-%1").arg(i % 10000, 4, 10, QLatin1Char('0'));
        staff.postCode = QStringLiteral("960-8141");
        staff.address = QStringLiteral("福島市渡利字見本%1-%2").arg(i % 120).arg(i % 15);
        staff.joined = QDate(2010, 4, 1).addDays(i % 5000);
        people.append(staff);
    }
    return people;
}

} // namespace renkei::test
