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
             "", "administrator"},
    TaskKind{"groups-released", QT_TRANSLATE_NOOP("TaskKind", "Release the person from every group on MCS"),
             "N3.6", "", "administrator"},
    TaskKind{"delete-account",
             QT_TRANSLATE_NOOP("TaskKind", "The person deletes the own MCS account (nobody else can)"),
             "N3.7", "", "person"},
    TaskKind{"staff-release", QT_TRANSLATE_NOOP("TaskKind", "Release the staff member on MCS"), "8.5", "",
             "administrator"},
    TaskKind{"devices-back", QT_TRANSLATE_NOOP("TaskKind", "Take lent devices back"), "N3.7", "",
             "administrator"},
    TaskKind{"shared-passwords", QT_TRANSLATE_NOOP("TaskKind", "Change the passwords of shared accounts"),
             "8.3", "", "administrator"},
    TaskKind{"secrecy-notice", QT_TRANSLATE_NOOP("TaskKind", "Hand over the notice on secrecy after leaving"),
             "9.2", "secrecy-notice", "manager"},
    TaskKind{"change-notice",
             QT_TRANSLATE_NOOP("TaskKind", "Send the notice of change or release to the centre"), "F1.3",
             "change-notice", "administrator"},
    TaskKind{"mail-lock", QT_TRANSLATE_NOOP("TaskKind", "Wait until the mail address is free again"), "8.3",
             "", "administrator"},
    // --- joining and moving
    TaskKind{"print-pledge", QT_TRANSLATE_NOOP("TaskKind", "Print the staff pledge"), "9", "form3",
             "administrator"},
    TaskKind{"sign-pledge", QT_TRANSLATE_NOOP("TaskKind", "Have the staff pledge signed"), "9", "", "person"},
    TaskKind{"sign-acknowledgement",
             QT_TRANSLATE_NOOP("TaskKind", "Have the confirmation of MCS users signed"), "G1.1",
             "acknowledgement", "person"},
    TaskKind{"display-name", QT_TRANSLATE_NOOP("TaskKind", "Settle the display name"), "G1.2", "",
             "administrator"},
    TaskKind{"request-account", QT_TRANSLATE_NOOP("TaskKind", "Ask the centre for the account"), "8.5",
             "change-notice", "administrator"},
    TaskKind{"profile", QT_TRANSLATE_NOOP("TaskKind", "Enter profile and photo on MCS"), "N3.5", "",
             "person"},
    TaskKind{"join-groups", QT_TRANSLATE_NOOP("TaskKind", "Invite to the groups that need the person"), "5.2",
             "", "administrator"},
    TaskKind{"change-on-mcs", QT_TRANSLATE_NOOP("TaskKind", "Change name, profession or office on MCS"),
             "N3.13", "", "person"},
    // --- patients and groups
    TaskKind{"withdrawal-sheet",
             QT_TRANSLATE_NOOP("TaskKind", "Print the sheet on the withdrawal and have it signed"), "6",
             "consent-withdrawal", "administrator"},
    TaskKind{"release-members", QT_TRANSLATE_NOOP("TaskKind", "Release every member of the group"), "5.2", "",
             "administrator"},
    TaskKind{"archive-group", QT_TRANSLATE_NOOP("TaskKind", "Move the group to the archive"), "N2.1", "",
             "administrator"},
    TaskKind{"close-consent", QT_TRANSLATE_NOOP("TaskKind", "Close the consent"), "6", "", "administrator"},
    TaskKind{"set-retention", QT_TRANSLATE_NOOP("TaskKind", "Settle until when the papers are kept"), "8.1",
             "", "manager"},
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
    ProcedureStep{"review-groups", -7},  ProcedureStep{"delete-account", -1},
    ProcedureStep{"groups-released", 0}, ProcedureStep{"staff-release", 0},
    ProcedureStep{"devices-back", 0},    ProcedureStep{"shared-passwords", 1},
    ProcedureStep{"secrecy-notice", 0},  ProcedureStep{"change-notice", 0},
    ProcedureStep{"mail-lock", 30},
};
static constexpr std::array joining{
    ProcedureStep{"print-pledge", 0},         ProcedureStep{"sign-pledge", 0},
    ProcedureStep{"sign-acknowledgement", 0}, ProcedureStep{"display-name", 0},
    ProcedureStep{"request-account", 0},      ProcedureStep{"profile", 7},
    ProcedureStep{"join-groups", 14},
};
static constexpr std::array nameChange{
    ProcedureStep{"display-name", 0},
    ProcedureStep{"change-on-mcs", 7},
    ProcedureStep{"change-notice", 7},
};
static constexpr std::array jobChange{
    ProcedureStep{"change-on-mcs", 7},
    ProcedureStep{"change-notice", 7},
};
static constexpr std::array officeChange{
    ProcedureStep{"review-groups", 0},
    ProcedureStep{"display-name", 0},
    ProcedureStep{"change-on-mcs", 7},
    ProcedureStep{"change-notice", 7},
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

static constexpr std::array procedures{
    ProcedureKind{"leaving", QT_TRANSLATE_NOOP("ProcedureKind", "Leaving"), "staff", leaving},
    ProcedureKind{"joining", QT_TRANSLATE_NOOP("ProcedureKind", "Joining"), "staff", joining},
    ProcedureKind{"name-change", QT_TRANSLATE_NOOP("ProcedureKind", "Change of name"), "staff", nameChange},
    ProcedureKind{"job-change", QT_TRANSLATE_NOOP("ProcedureKind", "Change of profession"), "staff",
                  jobChange},
    ProcedureKind{"office-change", QT_TRANSLATE_NOOP("ProcedureKind", "Change of office"), "staff",
                  officeChange},
    ProcedureKind{"end-of-care", QT_TRANSLATE_NOOP("ProcedureKind", "End of care"), "patient", endOfCare},
    ProcedureKind{"consent-withdrawal", QT_TRANSLATE_NOOP("ProcedureKind", "Withdrawal of a consent"),
                  "patient", consentWithdrawal},
    ProcedureKind{"host-change", QT_TRANSLATE_NOOP("ProcedureKind", "Change of host office"), "group",
                  hostChange},
};

QString TaskKind::translatedLabel() const
{
    return QCoreApplication::translate("TaskKind", label);
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

} // namespace renkei
