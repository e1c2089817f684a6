// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace renkei {

/// One name of a member list. What is what is only guessed from the way it is written; whether it is somebody
/// the ledger knows is asked in match_members.h.
struct ListedName
{
    int line = 0; ///< in the text, from 1
    QString text; ///< the line as it stands there, without spaces around it
    QString name; ///< 山田花子: the first part, without brackets, honorific and numbering
    QStringList
        otherNames; ///< the same person under the name in brackets: 「佐藤（旧姓 田中）花子」 → 田中花子
    QStringList parts;   ///< what follows behind ／: office, profession …
    QStringList remarks; ///< other texts in brackets: profession, office …
    QString kana;        ///< kana in brackets
};

/// Reads a list as it is copied from MCS or typed: one name a line, 「山田花子／福島訪看」, in any width and
/// spacing, with numbering, bullets, honorifics, brackets; empty lines and headings (「メンバー 12名」) are
/// left out. The words it knows are in resources/exchange/member_list.tsv.
QList<ListedName> readMemberList(const QString &text);

/// One name by itself, for names that stand in the ledger.
ListedName readMemberName(const QString &text);

/// Whether a text ends like the name of a department rather than of a person: 「福島訪看 事務室」.
bool isDepartment(const QString &text);

} // namespace renkei
