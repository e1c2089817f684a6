// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/command.h"
#include "domain/membership.h"
#include "workflow/session.h"

#include <QHash>
#include <QJsonObject>

#include <optional>

/// Groups and their members as the command line shows them: with names in place of ids where people read.
namespace renkei::cli {

/// Names of the rows that groups and members point to, read once.
class GroupNames
{
public:
    explicit GroupNames(const Ledger &ledger);

    /// Every field, the names of patient, host and group, and the number of open memberships.
    QJsonObject json(const Group &group) const;
    /// Every field, the person's name, profession, office, and the state.
    QJsonObject json(const Membership &membership) const;
    QString line(const Group &group) const;
    QString line(const Membership &membership) const;

private:
    struct Person
    {
        QString name;
        QString profession;
        QUuid office;
    };
    QHash<QUuid, Person> m_people;
    QHash<QUuid, QString> m_names; ///< of offices, patients and groups
    QHash<QUuid, int> m_members;
};

/// Groups or memberships as they are now: their ids, or everything with --json.
template <class T>
void answerRows(const Invocation &invocation, const Ledger &ledger, const QList<decltype(T::id)> &ids)
{
    std::optional<GroupNames> names; // read only when they are shown
    invocation.answerAll(
        ids,
        [&](const decltype(T::id) &id) {
            if (!names) {
                names.emplace(ledger);
            }
            return names->json(ledger.get<T>(id));
        },
        [](const decltype(T::id) &id) { return id.toString(); });
}

} // namespace renkei::cli
