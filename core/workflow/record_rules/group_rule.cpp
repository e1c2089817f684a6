// SPDX-License-Identifier: Apache-2.0
#include "workflow/record_rules/group_rule.h"

#include "domain/group.h"
#include "text/error.h"
#include "workflow/clause_text.h"

namespace renkei {

static void refuse(const Session &session, const QString &sentence)
{
    throw Error(ErrorCode::Refused, sentence + clauseRemark(session.pack, QStringLiteral("N1.1")),
                QStringLiteral("group and patient do not fit"));
}

void requireSoundGroup(const Session &session, const Record *before, const Record &after)
{
    const QUuid patient = after.value("patient").toUuid();
    if (after.text("kind") != QString::fromUtf16(patientGroup)) {
        if (!patient.isNull()) {
            refuse(session, QCoreApplication::translate(
                                "Groups", "A free group belongs to no patient. Open a patient group for the "
                                          "patient instead."));
        }
        return;
    }
    if (patient.isNull()) {
        refuse(session,
               QCoreApplication::translate("Groups", "Please choose the patient that the group is about."));
    }
    const QUuid earlier = before == nullptr ? QUuid() : before->value("patient").toUuid();
    if (!earlier.isNull() && earlier != patient) {
        refuse(session, QCoreApplication::translate(
                            "Groups", "A group is about one patient only, and this one has its patient. "
                                      "Open a group of its own for the other patient."));
    }
}

} // namespace renkei
