// SPDX-License-Identifier: Apache-2.0
#include "regulation/region_pack.h"

#include "text/error.h"
#include "text/fold.h"

#include <QCoreApplication>

#include <algorithm>

namespace renkei {

template <class List, class Condition>
static auto firstWhere(const List &list, Condition condition) -> const typename List::value_type *
{
    const auto found = std::find_if(list.begin(), list.end(), condition);
    return found == list.end() ? nullptr : &*found;
}

QString Clause::servedKind() const
{
    return served.isEmpty() ? QStringLiteral("not-yet") : served.constFirst().section(u':', 0, 0);
}

const Clause *RegionPack::clause(const QString &clauseId) const
{
    return firstWhere(clauses, [&](const Clause &clause) { return clause.id == clauseId; });
}

QHash<QString, QString> RegionPack::clauseTexts() const
{
    QHash<QString, QString> texts;
    for (const Clause &clause : clauses) {
        texts.insert(clause.id, clause.text);
    }
    return texts;
}

const Clause *RegionPack::clauseServedBy(const QString &server) const
{
    return firstWhere(clauses, [&](const Clause &clause) { return clause.served.contains(server); });
}

const PackForm &RegionPack::form(const QString &formId) const
{
    const PackForm *found = firstWhere(forms, [&](const PackForm &form) { return form.id == formId; });
    if (found == nullptr) {
        QStringList known;
        for (const PackForm &form : forms) {
            known += form.id;
        }
        throw Error(ErrorCode::NotFound,
                    QCoreApplication::translate("RegionPack",
                                                "The region pack has no form \"%1\". Choose one of: %2.")
                        .arg(formId, known.join(QStringLiteral(", "))));
    }
    return *found;
}

const PackForm *RegionPack::formForKind(const QString &documentKind) const
{
    return documentKind.isEmpty()
               ? nullptr
               : firstWhere(forms, [&](const PackForm &form) { return form.kind == documentKind; });
}

QStringList RegionPack::formsTogether(const QString &formId) const
{
    const PackForm &wanted = form(formId);
    QStringList together;
    for (const PackForm &other : forms) {
        if (other.id == wanted.id || other.with.contains(wanted.id)) {
            together += other.id;
        }
    }
    return together;
}

int RegionPack::policyNumber(const QString &key, int fallback) const
{
    const auto policy = policies.constFind(key);
    return policy == policies.constEnd() ? fallback : policy->toInt();
}

const ListEntry *RegionPack::match(const QString &list, const QString &written) const
{
    const QString key = searchKey(written);
    const auto entries = lists.constFind(list);
    if (key.isEmpty() || entries == lists.constEnd()) {
        return nullptr;
    }
    const ListEntry *byName =
        firstWhere(*entries, [&](const ListEntry &entry) { return entry.keys.value(0) == key; });
    return byName != nullptr
               ? byName
               : firstWhere(*entries, [&](const ListEntry &entry) { return entry.keys.contains(key); });
}

QStringList RegionPack::namesOn(const QString &list, const QDate &day) const
{
    QStringList names;
    for (const ListEntry &entry : lists.value(list)) {
        const bool hasBegun = !entry.validFrom.isValid() || entry.validFrom <= day;
        const bool hasEnded = entry.validTo.isValid() && entry.validTo < day;
        if (hasBegun && !hasEnded) {
            names += entry.name;
        }
    }
    return names;
}

} // namespace renkei
