// SPDX-License-Identifier: Apache-2.0
#include "domain/procedure_kind.h"

#include "text/error.h"

#include <QCoreApplication>

#include <array>

namespace renkei {

static constexpr std::array tasks{
    // --- what a review decided
    TaskKind{"release-member", QT_TRANSLATE_NOOP("TaskKind", "Release the member from the group on MCS"),
             "5.2", "", "administrator"},
    TaskKind{"clarify-member", QT_TRANSLATE_NOOP("TaskKind", "Clarify whether the member stays"), "N1.3", "",
             "administrator"},
    // --- leaving
    TaskKind{"review-groups", QT_TRANSLATE_NOOP("TaskKind", "Decide about every group of the person"), "N1.3",
             "", "administrator",
             QT_TRANSLATE_NOOP("TaskHint", "A review of all groups of the person was started. This step is "
                                           "done when that review is closed.")},
    TaskKind{"groups-released", QT_TRANSLATE_NOOP("TaskKind", "Release the person from every group on MCS"),
             "N3.6", "", "administrator",
             QT_TRANSLATE_NOOP("TaskHint", "This step is done when the person is in no group any more.")},
    TaskKind{"delete-account",
             QT_TRANSLATE_NOOP("TaskKind", "The person deletes the own MCS account (nobody else can)"),
             "N3.7", "", "person",
             QT_TRANSLATE_NOOP("TaskHint", "Since 27 February 2026 only the person can delete the own MCS "
                                           "account. It has to be done before the last working day."),
             QT_TRANSLATE_NOOP(
                 "TaskHint",
                 "The last working day has passed, so nobody at the office can have the account "
                 "deleted any more. What remains is the release of the staff member (スタッフ解除) on "
                 "MCS. Mark this step as not needed with that reason, or note why it was done late.")},
    TaskKind{
        "staff-release", QT_TRANSLATE_NOOP("TaskKind", "Release the staff member on MCS"), "8.5", "",
        "administrator",
        QT_TRANSLATE_NOOP("TaskHint", "On MCS, open the staff list and choose スタッフ解除 for the person.")},
    TaskKind{"devices-back", QT_TRANSLATE_NOOP("TaskKind", "Take lent devices back"), "N3.7", "",
             "administrator"},
    TaskKind{"shared-passwords", QT_TRANSLATE_NOOP("TaskKind", "Change the passwords of shared accounts"),
             "8.3", "", "administrator",
             QT_TRANSLATE_NOOP("TaskHint",
                               "The person knows the passwords of every account that a department shares.")},
    TaskKind{"secrecy-notice", QT_TRANSLATE_NOOP("TaskKind", "Hand over the notice on secrecy after leaving"),
             "9.2", "secrecy-notice", "manager",
             QT_TRANSLATE_NOOP(
                 "TaskHint",
                 "This step is done when the sheet was printed. The duty of secrecy goes on after leaving.")},
    TaskKind{"change-notice",
             QT_TRANSLATE_NOOP("TaskKind", "Send the notice of change or release to the centre"), "F1.3",
             "change-notice", "administrator",
             QT_TRANSLATE_NOOP("TaskHint",
                               "Print the sheet with its cover and send it without delay by FAX or mail.")},
    TaskKind{"mail-lock", QT_TRANSLATE_NOOP("TaskKind", "Wait until the mail address is free again"), "8.3",
             "", "administrator",
             QT_TRANSLATE_NOOP("TaskHint", "The mail address of a deleted account cannot be used for another "
                                           "account for 30 days. This step is done when they are over.")},
    // --- joining and moving
    TaskKind{"print-pledge", QT_TRANSLATE_NOOP("TaskKind", "Print the staff pledge"), "9", "form3",
             "administrator"},
    TaskKind{"sign-pledge", QT_TRANSLATE_NOOP("TaskKind", "Have the staff pledge signed"), "9", "form3",
             "person",
             QT_TRANSLATE_NOOP("TaskHint",
                               "This step is done when the signed pledge is filed, or when it is waived.")},
    TaskKind{"sign-acknowledgement",
             QT_TRANSLATE_NOOP("TaskKind", "Have the confirmation of MCS users signed"), "G1.1",
             "acknowledgement", "person",
             QT_TRANSLATE_NOOP("TaskHint", "This step is done when the signed sheet is filed.")},
    TaskKind{"display-name", QT_TRANSLATE_NOOP("TaskKind", "Settle the display name"), "G1.2", "",
             "administrator",
             QT_TRANSLATE_NOOP("TaskHint",
                               "The display name is the name of the person, a slash (／) and the office.")},
    TaskKind{"request-account", QT_TRANSLATE_NOOP("TaskKind", "Ask the centre for the account"), "8.5",
             "change-notice", "administrator"},
    TaskKind{"profile", QT_TRANSLATE_NOOP("TaskKind", "Enter profile and photo on MCS"), "N3.5", "",
             "person"},
    TaskKind{"join-groups", QT_TRANSLATE_NOOP("TaskKind", "Invite to the groups that need the person"), "5.2",
             "", "administrator"},
    TaskKind{"change-on-mcs", QT_TRANSLATE_NOOP("TaskKind", "Change name, profession or office on MCS"),
             "N3.13", "", "person"},
    // --- an incident
    TaskKind{
        "report-manager", QT_TRANSLATE_NOOP("TaskKind", "Report the incident to the manager of the office"),
        "N3.10", "", "administrator",
        QT_TRANSLATE_NOOP("TaskHint", "By word of mouth first. What happened is not written down here.")},
    TaskKind{"restrict-use", QT_TRANSLATE_NOOP("TaskKind", "Restrict the person's use of MCS, where needed"),
             "N2.2", "", "administrator",
             QT_TRANSLATE_NOOP(
                 "TaskHint", "The MCS administrator may restrict or forbid the use of MCS. Where that is not "
                             "needed, mark this step as not needed with the reason.")},
    TaskKind{"report-centre", QT_TRANSLATE_NOOP("TaskKind", "Report the incident to the centre"), "N3.11", "",
             "administrator",
             QT_TRANSLATE_NOOP("TaskHint",
                               "By telephone first. Write no names of patients into a FAX or a mail.")},
    // --- patients and groups
    TaskKind{"withdrawal-sheet",
             QT_TRANSLATE_NOOP("TaskKind", "Print the sheet on the withdrawal and have it signed"), "6",
             "consent-withdrawal", "administrator",
             QT_TRANSLATE_NOOP("TaskHint", "This step is done when the signed sheet is filed.")},
    TaskKind{
        "release-members", QT_TRANSLATE_NOOP("TaskKind", "Release every member of the group"), "5.2", "",
        "administrator",
        QT_TRANSLATE_NOOP("TaskHint",
                          "Release everybody on MCS first. Ticking this ends their memberships here, too.")},
    TaskKind{
        "archive-group", QT_TRANSLATE_NOOP("TaskKind", "Move the group to the archive"), "N2.1", "",
        "administrator",
        QT_TRANSLATE_NOOP("TaskHint",
                          "Move the group to the archive on MCS first. Ticking this archives it here, too.")},
    TaskKind{"close-consent", QT_TRANSLATE_NOOP("TaskKind", "Close the consent"), "6", "", "administrator",
             QT_TRANSLATE_NOOP("TaskHint", "Ticking this ends the consent with the last day of care.")},
    TaskKind{"set-retention", QT_TRANSLATE_NOOP("TaskKind", "Settle until when the papers are kept"), "8.1",
             "", "manager",
             QT_TRANSLATE_NOOP(
                 "TaskHint", "The day was proposed from the rule of the region. Ticking this confirms it.")},
    TaskKind{"agree-host", QT_TRANSLATE_NOOP("TaskKind", "Agree with the new host office"), "4", "",
             "manager"},
    TaskKind{"hand-over-consent", QT_TRANSLATE_NOOP("TaskKind", "Settle who holds the consent from now on"),
             "6", "", "manager"},
    TaskKind{"host-on-mcs", QT_TRANSLATE_NOOP("TaskKind", "Hand the group over on MCS"), "5.1", "",
             "administrator"},
    TaskKind{"tell-members", QT_TRANSLATE_NOOP("TaskKind", "Tell the members who hosts the group now"), "4",
             "", "administrator"},
};

// Days count from the planned day: the last working day, the first day, the day of the change.
static constexpr std::array leaving{
    ProcedureStep{"review-groups", -7},
    ProcedureStep{"delete-account", -1, StepScope::OwnOffice},
    ProcedureStep{"groups-released", 0},
    ProcedureStep{"staff-release", 0, StepScope::OwnOffice},
    ProcedureStep{"devices-back", 0, StepScope::OwnOffice},
    ProcedureStep{"shared-passwords", 1, StepScope::OwnOffice},
    ProcedureStep{"secrecy-notice", 0, StepScope::OwnOffice},
    ProcedureStep{"change-notice", 0, StepScope::OwnOffice},
    ProcedureStep{"mail-lock", 30, StepScope::OwnOffice},
};
static constexpr std::array joining{
    ProcedureStep{"print-pledge", 0},         ProcedureStep{"sign-pledge", 0},
    ProcedureStep{"sign-acknowledgement", 0}, ProcedureStep{"display-name", 0, StepScope::OwnOffice},
    ProcedureStep{"request-account", 0},      ProcedureStep{"profile", 7},
    ProcedureStep{"join-groups", 14},
};
static constexpr std::array nameChange{
    ProcedureStep{"display-name", 0, StepScope::OwnOffice},
    ProcedureStep{"change-on-mcs", 7, StepScope::OwnOffice},
    ProcedureStep{"change-notice", 7, StepScope::OwnOffice},
};
static constexpr std::array jobChange{
    ProcedureStep{"change-on-mcs", 7, StepScope::OwnOffice},
    ProcedureStep{"change-notice", 7, StepScope::OwnOffice},
};
static constexpr std::array officeChange{
    ProcedureStep{"review-groups", 0},
    ProcedureStep{"display-name", 0, StepScope::OwnOffice},
    ProcedureStep{"change-on-mcs", 7, StepScope::OwnOffice},
    ProcedureStep{"change-notice", 7, StepScope::OwnOffice},
};
// What the regulation asks at once (すみやかに) is due on the day; looking through the groups may take three.
static constexpr std::array incident{
    ProcedureStep{"report-manager", 0},
    ProcedureStep{"restrict-use", 0},
    ProcedureStep{"report-centre", 0},
    ProcedureStep{"review-groups", 3},
};
static constexpr std::array endOfCare{
    ProcedureStep{"release-members", 7},
    ProcedureStep{"archive-group", 7},
    ProcedureStep{"close-consent", 7},
    ProcedureStep{"set-retention", 30},
};
static constexpr std::array consentWithdrawal{
    ProcedureStep{"withdrawal-sheet", 0},
    ProcedureStep{"release-members", 0},
    ProcedureStep{"archive-group", 1},
};
static constexpr std::array hostChange{
    ProcedureStep{"agree-host", -7},
    ProcedureStep{"hand-over-consent", 0},
    ProcedureStep{"host-on-mcs", 0},
    ProcedureStep{"tell-members", 0},
};

static constexpr std::array endOfCareReasons{
    ProcedureReason{"death", QT_TRANSLATE_NOOP("ProcedureReason", "Death")},
    ProcedureReason{"discharge", QT_TRANSLATE_NOOP("ProcedureReason", "End of the service")},
    ProcedureReason{"moving", QT_TRANSLATE_NOOP("ProcedureReason", "Move to another place")},
};

static constexpr std::array incidentReasons{
    ProcedureReason{"lost-device", QT_TRANSLATE_NOOP("ProcedureReason", "Loss or theft")},
    ProcedureReason{"foreign-access", QT_TRANSLATE_NOOP("ProcedureReason", "Unauthorised access")},
    ProcedureReason{"misuse", QT_TRANSLATE_NOOP("ProcedureReason", "Misuse")},
    ProcedureReason{"wrong-entry", QT_TRANSLATE_NOOP("ProcedureReason", "Wrong recipient or entry")},
    ProcedureReason{"other-incident", QT_TRANSLATE_NOOP("ProcedureReason", "Other incident")},
};

static constexpr std::array procedures{
    ProcedureKind{"leaving",
                  QT_TRANSLATE_NOOP("ProcedureKind", "Leaving"),
                  "N3.7",
                  "staff",
                  "left",
                  DayOnCancel::TakeBack,
                  leaving,
                  {},
                  ToOffice::None,
                  PlannedDay::LastDay},
    ProcedureKind{"joining", QT_TRANSLATE_NOOP("ProcedureKind", "Joining"), "8.5", "staff", "joined",
                  DayOnCancel::Keep, joining},
    ProcedureKind{"name-change", QT_TRANSLATE_NOOP("ProcedureKind", "Change of name"), "N3.13", "staff", "",
                  DayOnCancel::Keep, nameChange},
    ProcedureKind{"job-change", QT_TRANSLATE_NOOP("ProcedureKind", "Change of profession"), "N3.13", "staff",
                  "", DayOnCancel::Keep, jobChange},
    ProcedureKind{"office-change",
                  QT_TRANSLATE_NOOP("ProcedureKind", "Change of office"),
                  "N3.13",
                  "staff",
                  "",
                  DayOnCancel::Keep,
                  officeChange,
                  {},
                  ToOffice::Needed},
    ProcedureKind{"incident", QT_TRANSLATE_NOOP("ProcedureKind", "Incident or suspected misuse"), "N3.10",
                  "staff", "", DayOnCancel::Keep, incident, incidentReasons, ToOffice::None,
                  PlannedDay::Known, ReasonText::ChosenOnly},
    ProcedureKind{"end-of-care", QT_TRANSLATE_NOOP("ProcedureKind", "End of care"), "N2.1", "patient",
                  "careEnded", DayOnCancel::TakeBack, endOfCare, endOfCareReasons},
    ProcedureKind{"consent-withdrawal", QT_TRANSLATE_NOOP("ProcedureKind", "Withdrawal of a consent"), "6",
                  "patient", "", DayOnCancel::Keep, consentWithdrawal},
    ProcedureKind{"host-change",
                  QT_TRANSLATE_NOOP("ProcedureKind", "Change of host office"),
                  "4",
                  "group",
                  "",
                  DayOnCancel::Keep,
                  hostChange,
                  {},
                  ToOffice::Needed},
};

QString TaskKind::translatedLabel() const
{
    return QCoreApplication::translate("TaskKind", label);
}

QString TaskKind::translatedHint(bool isLate) const
{
    const char *text = isLate && *lateHint != '\0' ? lateHint : hint;
    return *text == '\0' ? QString() : QCoreApplication::translate("TaskHint", text);
}

QString ProcedureKind::translatedLabel() const
{
    return QCoreApplication::translate("ProcedureKind", label);
}

std::span<const TaskKind> taskKinds()
{
    return tasks;
}

const TaskKind &taskKind(const QString &key)
{
    for (const TaskKind &kind : tasks) {
        if (key == QLatin1StringView(kind.key)) {
            return kind;
        }
    }
    throw Error(ErrorCode::Internal, QCoreApplication::translate("TaskKind", "There is no such task."),
                QStringLiteral("no task kind ") + key);
}

std::span<const ProcedureKind> procedureKinds()
{
    return procedures;
}

const ProcedureKind &procedureKind(const QString &key)
{
    QStringList known;
    for (const ProcedureKind &kind : procedures) {
        if (key == QLatin1StringView(kind.key)) {
            return kind;
        }
        known += QLatin1StringView(kind.key);
    }
    throw Error(ErrorCode::NotFound, QCoreApplication::translate(
                                         "ProcedureKind", "There is no procedure \"%1\". Choose one of: %2.")
                                         .arg(key, known.join(QStringLiteral(", "))));
}

QString translatedProcedureReason(const QString &kind, const QString &reason)
{
    for (const ProcedureReason &known : procedureKind(kind).reasons) {
        if (reason == QLatin1StringView(known.key)) {
            return QCoreApplication::translate("ProcedureReason", known.label);
        }
    }
    return reason;
}

QString translatedProcedureReason(const QString &reason)
{
    for (const ProcedureKind &kind : procedures) {
        QString label = translatedProcedureReason(QLatin1StringView(kind.key), reason);
        if (label != reason) {
            return label;
        }
    }
    return reason;
}

QString procedureReasonKey(const QString &kind, const QString &text)
{
    QString trimmed = text.trimmed();
    for (const ProcedureReason &known : procedureKind(kind).reasons) {
        if (trimmed == QCoreApplication::translate("ProcedureReason", known.label)) {
            return QLatin1StringView(known.key);
        }
    }
    return trimmed;
}

} // namespace renkei
