// SPDX-License-Identifier: Apache-2.0
#include "exchange/match_members.h"

#include "exchange/staff_names.h"
#include "text/fold.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace renkei {

namespace {

struct ReasonText
{
    UncertainReason reason;
    const char *key;
    const char *sentence;
};
constexpr std::array reasons{
    ReasonText{UncertainReason::SameName, "same-name",
               QT_TRANSLATE_NOOP("MatchMembers", "Several people have this name.")},
    ReasonText{UncertainReason::OtherOffice, "other-office",
               QT_TRANSLATE_NOOP("MatchMembers",
                                 "The person of this name belongs to another office in the ledger.")},
    ReasonText{UncertainReason::NoSuchOffice, "no-such-office",
               QT_TRANSLATE_NOOP("MatchMembers", "The office in the list is not in the ledger.")},
    ReasonText{UncertainReason::Department, "department",
               QT_TRANSLATE_NOOP("MatchMembers",
                                 "This is the account of an office or a department, not of a person.")},
    ReasonText{UncertainReason::SimilarName, "similar-name",
               QT_TRANSLATE_NOOP("MatchMembers", "A member of the group has a similar name.")},
    ReasonText{UncertainReason::ListedTwice, "listed-twice",
               QT_TRANSLATE_NOOP("MatchMembers", "This person stands in the list a second time.")},
};

/// What the ledger says about the people a name can be.
struct Candidates
{
    QList<int> people;
    bool officeFits = false;  ///< the list names their office
    bool officeKnown = false; ///< the list names an office of the ledger
    bool officeGiven = false;
};

} // namespace

QString translatedReason(UncertainReason reason)
{
    return QCoreApplication::translate("MatchMembers", reasons.at(size_t(reason)).sentence);
}

QString uncertainReasonKey(UncertainReason reason)
{
    return QLatin1StringView(reasons.at(size_t(reason)).key);
}

struct MemberMatcher::Private
{
    explicit Private(const Ledger &openLedger)
        : ledger(openLedger)
        , names(openLedger)
    {
    }

    const Ledger &ledger;
    StaffNames names;
};

namespace {

/// One comparison: the group's members, and who of them was found so far.
class Comparison
{
public:
    Comparison(const StaffNames &names, const Ledger &ledger, GroupId group)
        : m_names(names)
    {
        m_result.group = group;
        Selection selection;
        selection.where = {{"group", QVariant::fromValue(group.uuid())}};
        for (const Membership &membership : ledger.all<Membership>(selection)) {
            const int person = names.indexOf(membership.staff);
            if (isOpen(membershipState(membership)) && person >= 0) {
                m_members.insert(person, membership);
            }
        }
    }

    MemberMatch run(const QList<ListedName> &listed)
    {
        m_result.listed = listed.size();
        QList<ListedName> unknown;
        QList<std::pair<ListedName, QList<int>>> several;
        for (const ListedName &name : listed) {
            const Candidates candidates = find(name);
            if (candidates.people.isEmpty()) {
                unknown.append(name);
            } else {
                decide(name, candidates, several);
            }
        }
        decideTogether(several);
        std::ranges::for_each(unknown, [this](const ListedName &name) { decideUnknown(name); });
        collectMissing();
        return std::move(m_result);
    }

private:
    Candidates find(const ListedName &name) const
    {
        Candidates found;
        QString office = m_names.officeTextOf(name);
        found.people = m_names.peopleCalled(name);
        if (found.people.isEmpty()) {
            found = findWrittenOtherwise(name, office);
        }
        const QList<OfficeId> offices = m_names.officesCalled(office);
        found.officeGiven = !office.isEmpty();
        found.officeKnown = !offices.isEmpty();
        QList<int> fitting;
        for (const int person : std::as_const(found.people)) {
            if (offices.contains(m_names.office(person)) ||
                (offices.isEmpty() && m_names.officeResembles(person, office))) {
                fitting.append(person);
            }
        }
        if (!fitting.isEmpty()) {
            found.officeFits = true;
            found.people = fitting;
        }
        return found;
    }

    /// 「福島訪看／山田花子」 and 「山田 花子 福島訪看」: the office stands where it does not belong.
    Candidates findWrittenOtherwise(const ListedName &name, QString &office) const
    {
        Candidates found;
        for (const QString &part : name.parts) {
            if (!m_names.officesCalled(name.name).isEmpty()) {
                ListedName swapped = readMemberName(part);
                found.people = m_names.peopleCalled(swapped);
                if (!found.people.isEmpty()) {
                    office = name.name;
                    return found;
                }
            }
        }
        static const QRegularExpression space(QStringLiteral("[\\s\\x{3000}]+"));
        const QStringList words = name.name.split(space, Qt::SkipEmptyParts);
        for (qsizetype count = words.size() - 1; count > 0; --count) {
            const QString rest = words.mid(count).join(u' ');
            if (m_names.officesCalled(rest).isEmpty()) {
                continue;
            }
            found.people = m_names.peopleCalled(readMemberName(words.first(count).join(u' ')));
            if (!found.people.isEmpty()) {
                office = rest;
                return found;
            }
        }
        return found;
    }

    QList<int> members(const QList<int> &people) const
    {
        QList<int> inside;
        std::ranges::copy_if(people, std::back_inserter(inside),
                             [this](int person) { return m_members.contains(person); });
        return inside;
    }

    /// Of several people of one folded name the one whose name is written like this, or who is in service.
    QList<int> narrowed(const QList<int> &people, const ListedName &name) const
    {
        QList<int> exact;
        std::ranges::copy_if(people, std::back_inserter(exact),
                             [&](int person) { return m_names.isWritten(person, name.name); });
        const QList<int> &rest = exact.isEmpty() ? people : exact;
        QList<int> serving;
        std::ranges::copy_if(rest, std::back_inserter(serving),
                             [this](int person) { return !m_names.hasLeft(person); });
        return serving.isEmpty() ? rest : serving;
    }

    void decide(const ListedName &name, const Candidates &candidates,
                QList<std::pair<ListedName, QList<int>>> &several)
    {
        if (candidates.officeGiven && !candidates.officeFits) {
            doubt(name, candidates.officeKnown ? UncertainReason::OtherOffice : UncertainReason::NoSuchOffice,
                  candidates.people);
            return;
        }
        QList<int> pool = members(candidates.people);
        const bool inside = !pool.isEmpty();
        if (!inside) {
            pool = candidates.people;
        }
        if (pool.size() > 1) {
            pool = narrowed(pool, name);
        }
        if (pool.size() == 1) {
            settle(name, pool.constFirst());
        } else if (inside) {
            several.append({name, pool});
        } else {
            doubt(name, UncertainReason::SameName, pool);
        }
    }

    /// Two members of one name and two lines with that name: all are there, whoever is who.
    void decideTogether(const QList<std::pair<ListedName, QList<int>>> &several)
    {
        for (const auto &[name, pool] : several) {
            const auto alike = std::ranges::count_if(
                several, [&pool = pool](const auto &other) { return other.second == pool; });
            QList<int> left = pool;
            left.removeIf([this](int person) { return m_seen.contains(person); });
            const auto before = pool.size() - left.size();
            if (alike == pool.size() && !left.isEmpty() && before < alike) {
                settle(name, left.constFirst());
            } else {
                doubt(name, UncertainReason::SameName, pool);
            }
        }
    }

    void decideUnknown(const ListedName &name)
    {
        if (m_names.isDepartment(name)) {
            doubt(name, UncertainReason::Department, {});
            return;
        }
        QList<int> similar;
        for (auto member = m_members.cbegin(); member != m_members.cend(); ++member) {
            if (!m_seen.contains(member.key()) && m_names.resembles(member.key(), name)) {
                similar.append(member.key());
            }
        }
        if (similar.isEmpty()) {
            m_result.onlyOnMcs.append({name, StaffId(), MembershipId()});
        } else {
            doubt(name, UncertainReason::SimilarName, similar);
        }
    }

    void settle(const ListedName &name, int person)
    {
        if (m_seen.contains(person)) {
            doubt(name, UncertainReason::ListedTwice, {person});
            return;
        }
        m_seen.insert(person);
        const auto member = m_members.constFind(person);
        if (member == m_members.cend()) {
            m_result.onlyOnMcs.append({name, m_names.id(person), MembershipId()});
            return;
        }
        const ListedPerson listed{name, m_names.id(person), member->id};
        if (membershipState(*member) == MembershipState::Member) {
            m_result.agreeing.append(listed);
        } else {
            m_result.onlyOnMcs.append(listed);
        }
    }

    void doubt(const ListedName &name, UncertainReason reason, QList<int> people)
    {
        std::ranges::stable_partition(people, [this](int person) { return m_members.contains(person); });
        UncertainName uncertain{name, reason, {}};
        for (const int person : std::as_const(people)) {
            uncertain.candidates.append(m_names.id(person));
            m_doubted.insert(person);
        }
        m_result.uncertain.append(uncertain);
    }

    /// Whoever an uncertain name can mean is not missing.
    void collectMissing()
    {
        for (auto member = m_members.cbegin(); member != m_members.cend(); ++member) {
            if (membershipState(*member) == MembershipState::Member && !m_seen.contains(member.key())) {
                (m_doubted.contains(member.key()) ? m_result.doubted : m_result.onlyHere).append(*member);
            }
        }
        for (QList<Membership> *memberships : {&m_result.doubted, &m_result.onlyHere}) {
            std::sort(memberships->begin(), memberships->end(),
                      [](const Membership &a, const Membership &b) { return a.id < b.id; });
        }
    }

    const StaffNames &m_names;
    QHash<int, Membership> m_members; ///< open memberships of the group, by person
    QSet<int> m_seen;
    QSet<int> m_doubted;
    MemberMatch m_result;
};

} // namespace

MemberMatcher::MemberMatcher(const Ledger &ledger)
    : d(std::make_unique<Private>(ledger))
{
}

MemberMatcher::~MemberMatcher() = default;

MemberMatch MemberMatcher::match(GroupId group, const QList<ListedName> &names) const
{
    return Comparison(d->names, d->ledger, group).run(names);
}

OfficeId MemberMatcher::officeOf(const QString &text) const
{
    const QList<OfficeId> offices = d->names.officesCalled(text);
    return offices.size() == 1 ? offices.constFirst() : OfficeId();
}

QString MemberMatcher::officeText(const ListedName &listed) const
{
    return d->names.officeTextOf(listed);
}

QString MemberMatcher::professionText(const ListedName &listed) const
{
    const QString office = officeText(listed);
    for (const QString &text : listed.remarks + listed.parts) {
        if (text != office) {
            return text;
        }
    }
    return {};
}

} // namespace renkei
