// SPDX-License-Identifier: Apache-2.0
#include "app/desk/pages/common/paper/paper_fields.h"

#include "domain/document_kind.h"
#include "domain/signer.h"

#include <array>

namespace renkei::desk {

/// Whose papers have the field.
enum class Fits { Every, Person, Patient, Agent, Office };

struct PaperField
{
    const char *key;
    Fits fits;
};

static constexpr std::array fields{
    PaperField{"signedOn", Fits::Every},      PaperField{"receivedOn", Fits::Every},
    PaperField{"signerName", Fits::Agent},    PaperField{"signerRelation", Fits::Agent},
    PaperField{"signerReason", Fits::Agent},  PaperField{"explainedOn", Fits::Patient},
    PaperField{"explainedBy", Fits::Person},  PaperField{"copiesHanded", Fits::Patient},
    PaperField{"receivedBy", Fits::Every},    PaperField{"originalPlace", Fits::Every},
    PaperField{"submittedOn", Fits::Office},  PaperField{"submittedBy", Fits::Office},
    PaperField{"invitationOn", Fits::Office}, PaperField{"expiresOn", Fits::Every},
    PaperField{"note", Fits::Every},
};

QList<QByteArray> paperFields()
{
    QList<QByteArray> keys;
    for (const PaperField &field : fields) {
        keys.append(field.key);
    }
    return keys;
}

static bool isConsent(const QString &kind)
{
    return kind == QStringLiteral("consent");
}

static bool isOf(const QString &kind, const char *registerKey)
{
    return !kind.isEmpty() && QByteArrayView(documentKind(kind).subjectRegister) == registerKey;
}

bool fitsPaper(QByteArrayView key, const QString &kind, const QString &signerKind)
{
    for (const PaperField &field : fields) {
        if (key != QByteArrayView(field.key)) {
            continue;
        }
        switch (field.fits) {
        case Fits::Every:
            return true;
        case Fits::Person:
            return isConsent(kind) || isOf(kind, "staff");
        case Fits::Patient:
            return isConsent(kind);
        case Fits::Agent:
            return isConsent(kind) && signerKind == QString::fromUtf16(signerAgent);
        case Fits::Office:
            return isOf(kind, "office");
        }
    }
    return false;
}

} // namespace renkei::desk
