// SPDX-License-Identifier: Apache-2.0
#include "domain/document_kind.h"

#include "text/error.h"

#include <QCoreApplication>
#include <QStringList>

#include <array>

namespace renkei {

static constexpr std::array kinds{
    DocumentKind{"usage-application", QT_TRANSLATE_NOOP("DocumentKind", "Usage application (form 1)"),
                 "office", "3"},
    DocumentKind{"office-pledge", QT_TRANSLATE_NOOP("DocumentKind", "Office pledge (form 2)"), "office", "3"},
    DocumentKind{"staff-pledge", QT_TRANSLATE_NOOP("DocumentKind", "Staff pledge (form 3)"), "staff", "9"},
    DocumentKind{"consent", QT_TRANSLATE_NOOP("DocumentKind", "Patient consent (form 4)"), "patient", "6"},
    DocumentKind{"acknowledgement", QT_TRANSLATE_NOOP("DocumentKind", "Confirmation of MCS users"), "staff",
                 ""},
    DocumentKind{"consent-withdrawal", QT_TRANSLATE_NOOP("DocumentKind", "Withdrawal of the consent"),
                 "patient", ""},
    DocumentKind{"review-sheet", QT_TRANSLATE_NOOP("DocumentKind", "Review sheet"), "reviewGroup", ""},
    DocumentKind{"manager-confirmation", QT_TRANSLATE_NOOP("DocumentKind", "Confirmation by the manager"),
                 "review", ""},
    DocumentKind{"other", QT_TRANSLATE_NOOP("DocumentKind", "Other document"), "", ""},
};

struct StateName
{
    DocumentState state;
    const char *key;
    const char *label;
};

static constexpr std::array states{
    StateName{DocumentState::Missing, "missing", QT_TRANSLATE_NOOP("DocumentState", "Missing")},
    StateName{DocumentState::Printed, "printed", QT_TRANSLATE_NOOP("DocumentState", "Printed")},
    StateName{DocumentState::Signed, "signed", QT_TRANSLATE_NOOP("DocumentState", "Signed paper received")},
    StateName{DocumentState::Substituted, "substituted",
              QT_TRANSLATE_NOOP("DocumentState", "Other document serves")},
    StateName{DocumentState::Waived, "waived", QT_TRANSLATE_NOOP("DocumentState", "Waived")},
    StateName{DocumentState::Withdrawn, "withdrawn", QT_TRANSLATE_NOOP("DocumentState", "Withdrawn")},
    StateName{DocumentState::Expired, "expired", QT_TRANSLATE_NOOP("DocumentState", "Run out")},
};

QString DocumentKind::translatedLabel() const
{
    return QCoreApplication::translate("DocumentKind", label);
}

std::span<const DocumentKind> documentKinds()
{
    return kinds;
}

const DocumentKind &documentKind(const QString &key)
{
    QStringList known;
    for (const DocumentKind &kind : kinds) {
        if (key == QLatin1StringView(kind.key)) {
            return kind;
        }
        known += QLatin1StringView(kind.key);
    }
    throw Error(
        ErrorCode::NotFound,
        QCoreApplication::translate("DocumentKind", "There is no document kind \"%1\". Choose one of: %2.")
            .arg(key, known.join(QStringLiteral(", "))));
}

static const StateName &stateName(DocumentState state)
{
    return states.at(size_t(state));
}

QString translatedState(DocumentState state)
{
    return QCoreApplication::translate("DocumentState", stateName(state).label);
}

QString stateKey(DocumentState state)
{
    return QLatin1StringView(stateName(state).key);
}

bool isSettled(DocumentState state)
{
    return state == DocumentState::Signed || state == DocumentState::Substituted ||
           state == DocumentState::Waived;
}

} // namespace renkei
