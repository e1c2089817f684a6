// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/appointment.h"
#include "domain/deferral.h"
#include "domain/document_kind.h"
#include "domain/id.h"
#include "domain/membership.h"
#include "domain/procedure.h"
#include "domain/review.h"
#include "regulation/document_state.h"
#include "regulation/official_text.h"

#include <QDate>
#include <QHash>
#include <QString>

#include <functional>
#include <vector>

namespace renkei {

/// What the rules look at: only what they need, nothing from the bin, in no particular order, filled in one
/// pass by workflow/today.h.
struct OfficeView
{
    OfficeId id;
    QString name;
    QString shortName;
    QString kana = {};
};

struct StaffView
{
    StaffId id;
    OfficeId office;
    QString name;
    QString email;
    QString displayName; ///< as entered; empty when it is generated
    QDate joined;
    QDate left; ///< last day of service
    QString kana = {};
};

struct PatientView
{
    PatientId id;
    QString name;
    QDate careStarted;
    QDate careEnded; ///< last day of care
    QString kana = {};
};

/// One signed paper, or the waiver that stands for it.
struct PaperView
{
    QString kind;
    QUuid subject;
    bool isWaiver = false;
    QDate since;         ///< signed, else received, else submitted, else confirmed; null = not known
    QDate expiresOn;     ///< last day it holds
    QDate withdrawnOn;   ///< does not hold from this day on
    QByteArray textHash; ///< of the official text that was signed; empty = not known
    qint64 copiesHanded = 0;
    PaperBasis basis = PaperBasis::Signature;
    QDate explainedOn; ///< of an emergency: the explanation afterwards
};

/// A group, in use or archived.
struct GroupView
{
    GroupId id;
    QString name;
    QString kana = {};
    PatientId patient; ///< null = a free group
    OfficeId hostOffice;
    int reviewMonths = 0; ///< the group's own, else the office's, else the pack's; 0 = as the pack says
    QDate openedOn;
    QDate archivedOn;
    QDate reviewedOn;    ///< when its last periodic review was closed; null = never
    ReviewId openReview; ///< the periodic review it is in at present
};

/// Somebody invited, accepted, approved, or in a group: nobody who declined or was released.
struct MembershipView
{
    MembershipId id;
    GroupId group;
    StaffId staff;
    MembershipState state = MembershipState::Member;
    QDate invitedOn;
    QDate judgedOn;
    QDate nextCheckOn;
};

/// An open review.
struct ReviewView
{
    ReviewId id;
    QString kind;
    QString title;
    QDate startedOn;
    QDate dueOn;
    int undecided = 0;
};

/// That a group's periodic review was closed on that day.
struct ReviewedView
{
    GroupId group;
    QDate closedOn;
};

/// An open task.
struct TaskView
{
    TaskId id;
    QString kind;
    ProcedureId procedure;
    QString subjectName;
    GroupId group;
    QString assignedTo;
    QDate dueOn;
};

/// An open procedure.
struct ProcedureView
{
    ProcedureId id;
    QString kind;
    QString subjectName;
    QDate plannedOn;
    QDate startedOn;
};

struct AppointmentView
{
    AppointmentId id;
    StaffId staff;
    OfficeId office;
    QDate from;
    QDate until; ///< null = in office
};

/// The owner of an address has deleted the own MCS account; until that day nobody else can use it.
struct MailLockView
{
    StaffId owner;
    QDate until; ///< last day of the lock
};

struct DeferralView
{
    DeferralId id;
    QByteArray rule;
    QByteArray registerKey;
    QUuid subject;
    QString documentKind;
    QDate until; ///< last day on which the finding waits
    QString reason;
    QString by;
};

struct LedgerView
{
    QDate today;
    OfficeId ownOffice; ///< null at the centre desk, which looks at every office
    std::vector<OfficeView> offices;
    std::vector<StaffView> staff;
    std::vector<PatientView> patients;
    std::vector<PaperView> papers;
    std::vector<GroupView> groups;
    std::vector<MembershipView> memberships;
    std::vector<ReviewView> reviews;
    std::vector<ReviewedView> reviewed;
    std::vector<TaskView> tasks;
    std::vector<ProcedureView> procedures;
    std::vector<AppointmentView> appointments;
    std::vector<MailLockView> mailLocks;
    std::vector<DeferralView> deferrals;
    QHash<QString, OfficialText> texts; ///< what the pack's forms say now, by document kind
    /// Where the paper of that kind (documentKinds()) of that subject stands.
    std::function<DocumentState(const QString &kind, const QUuid &subject)> stateOf;
};

/// In service until the end of the last day; an unknown day is no end.
inline bool isInService(const StaffView &staff, const QDate &today)
{
    return !staff.left.isValid() || staff.left >= today;
}

inline bool isInCare(const PatientView &patient, const QDate &today)
{
    return !patient.careEnded.isValid() || patient.careEnded >= today;
}

inline bool isInUse(const GroupView &group)
{
    return !group.archivedOn.isValid();
}

/// What lists are sorted by: the kana, where nobody entered it the name.
template <class View>
const QString &sortKey(const View &row)
{
    return row.kana.isEmpty() ? row.name : row.kana;
}

/// Rows by their id, for looking up. Points into `rows`.
template <class View>
auto byId(const std::vector<View> &rows)
{
    QHash<decltype(View::id), const View *> index;
    index.reserve(qsizetype(rows.size()));
    for (const View &row : rows) {
        index.insert(row.id, &row);
    }
    return index;
}

/// The latest paper of a kind for each subject; one that holds counts before one that was withdrawn.
QHash<QUuid, const PaperView *> latestPapers(const LedgerView &view, const QString &kind);

} // namespace renkei
