// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QHash>
#include <QList>
#include <QString>

namespace renkei {

/// One entry of a pick list: valid for a time, with the other ways people write it.
struct ListEntry
{
    QString name;
    QStringList aliases;
    QStringList keys;    ///< search keys of the name and the aliases, for match()
    QString group;       ///< heading under which the list shows it, may be empty
    QDate validFrom;     ///< null = always
    QDate validTo;       ///< null = still valid
    QString clause;      ///< for waiver grounds: the article
    QString description; ///< a line that explains it, may be empty
};

struct Clause
{
    QString id;    ///< "3", "9.2", "12.9", "N1.3", "G1.2"
    QString label; ///< as people call it: 第９条（２）, 留意事項（１）
    QString title;
    QString text; ///< as issued
    /// What serves it, the most telling first: "rule:staff-pledge", "workflow:waiver", "sheet:form3",
    /// "acknowledgement". Empty = not yet.
    QStringList served;
    QStringList conflicts; ///< ids of clauses that say otherwise; findings say so and leave the choice
    QString notYet;        ///< what of it is not served yet, in a few words; empty = nothing is missing

    /// "rule", "workflow", "sheet", "acknowledgement", or "not-yet": the first kind that serves it.
    QString servedKind() const;
};

/// The version of a text that names none, and of everything signed before versions were kept.
inline constexpr char16_t firstTextVersion[] = u"1";

/// A form the pack has; its template is read by the forms layer.
struct PackForm
{
    QString id;        ///< "form1" … "guide"
    QString number;    ///< as printed: 別紙様式１
    QString shortName; ///< as people call it: 様式1; the number when the pack gives none
    QString title;
    QString kind;    ///< document kind of the signed sheet, empty when nobody signs
    QString subject; ///< register key: office, staff, patient …; empty = none
    QString file;    ///< path of the template, relative to the pack
    QString version; ///< of the text that is signed; firstTextVersion when the pack gives none
    QDate validFrom;
    QDate validTo;
    bool controlQr = false;
    QStringList with; ///< forms that this sheet accompanies: printed together with them
};

/// The rules, lists, addresses and forms of one region, as data. Reads `pack.xml` of a folder
/// (":/packs/fukushima" or one on disk) and what it names. Throws Error(InvalidInput) naming file, line, and
/// what was expected. See forms/PACKS.md.
class RegionPack
{
public:
    static RegionPack load(const QString &folder);
    /// "fukushima" names a pack that ships with the program; anything else is a folder.
    static RegionPack byNameOrFolder(const QString &nameOrFolder);

    QString id;
    QString name; ///< 福島市
    QString version;
    QString folder;
    QString language;                       ///< "ja"
    QHash<QString, QString> vocabulary;     ///< "centre" → 支援センター …
    QHash<QString, QString> authority;      ///< "centre.name", "centre.phone", "submission.fax" …
    QHash<QString, QString> policies;       ///< "reviewIntervalMonths" → "6" …
    QHash<QString, QList<ListEntry>> lists; ///< "professions", "facilityTypes", "sexes", "waiverGrounds", …
    QList<Clause> clauses;
    QList<PackForm> forms;

    const Clause *clause(const QString &clauseId) const;
    /// Text of every clause by id: what <clause ref="…"/> of a template stands for.
    QHash<QString, QString> clauseTexts() const;
    /// The first clause that says it is served by that ("rule:staff-pledge"); nullptr = none.
    const Clause *clauseServedBy(const QString &server) const;
    /// Throws Error(NotFound) naming the forms there are.
    const PackForm &form(const QString &formId) const;
    const PackForm *formForKind(const QString &documentKind) const;
    /// A form and the sheets that accompany it, in the order of the pack. Throws Error(NotFound).
    QStringList formsTogether(const QString &formId) const;
    /// A number among the policies; `fallback` when the pack gives none.
    int policyNumber(const QString &key, int fallback) const;
    /// The entry that `written` means, by name or alias after folding width, kana and case; nullptr = none.
    const ListEntry *match(const QString &list, const QString &written) const;
    QStringList namesOn(const QString &list, const QDate &day) const;
};

} // namespace renkei
