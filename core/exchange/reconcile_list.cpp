// SPDX-License-Identifier: Apache-2.0
#include "exchange/reconcile_list.h"

#include <QJsonArray>

namespace renkei {

ReconcileRequest reconcileRequest(const MemberMatch &match, const QString &listText)
{
    ReconcileRequest request;
    request.group = match.group;
    request.listText = listText;
    for (const ListedPerson &person : match.agreeing) {
        request.seen.append(person.membership);
    }
    for (const Membership &membership : match.onlyHere) {
        request.missed.append(membership.id);
    }
    request.listed = match.listed;
    request.onlyOnMcs = match.onlyOnMcs.size();
    request.onlyHere = match.onlyHere.size();
    request.uncertain = match.uncertain.size();
    return request;
}

static QJsonObject listedJson(const ListedName &listed)
{
    return {{QStringLiteral("line"), listed.line}, {QStringLiteral("text"), listed.text}};
}

static QJsonObject personJson(const Ledger &ledger, StaffId person)
{
    return {{QStringLiteral("staff"), person.toString()},
            {QStringLiteral("name"), ledger.get<StaffMember>(person).name}};
}

static QJsonArray listedJson(const QList<ListedPerson> &people, const Ledger &ledger)
{
    QJsonArray rows;
    for (const ListedPerson &person : people) {
        QJsonObject row = listedJson(person.listed);
        if (!person.person.isNull()) {
            row.insert(QStringLiteral("person"), personJson(ledger, person.person));
        }
        if (!person.membership.isNull()) {
            row.insert(QStringLiteral("membership"), person.membership.toString());
        }
        rows.append(row);
    }
    return rows;
}

QJsonObject matchToJson(const MemberMatch &match, const Ledger &ledger)
{
    QJsonArray onlyHere;
    for (const Membership &membership : match.onlyHere) {
        onlyHere.append(QJsonObject{{QStringLiteral("membership"), membership.id.toString()},
                                    {QStringLiteral("person"), personJson(ledger, membership.staff)}});
    }
    QJsonArray uncertain;
    for (const UncertainName &name : match.uncertain) {
        QJsonObject row = listedJson(name.listed);
        row.insert(QStringLiteral("reason"), uncertainReasonKey(name.reason));
        QJsonArray candidates;
        for (const StaffId &person : name.candidates) {
            candidates.append(personJson(ledger, person));
        }
        row.insert(QStringLiteral("candidates"), candidates);
        uncertain.append(row);
    }
    return {{QStringLiteral("listed"), match.listed},
            {QStringLiteral("agreeing"), match.agreeing.size()},
            {QStringLiteral("onlyOnMcs"), listedJson(match.onlyOnMcs, ledger)},
            {QStringLiteral("onlyHere"), onlyHere},
            {QStringLiteral("uncertain"), uncertain}};
}

} // namespace renkei
