// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/document_kind.h"
#include "domain/id.h"

#include <QDate>
#include <QString>

#include <functional>
#include <vector>

namespace renkei {

/// What the rules look at: only what they need, nothing from the bin, filled in one pass by workflow/today.h.
struct OfficeView
{
    OfficeId id;
    QString name;
    QString shortName;
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
};

struct PatientView
{
    PatientId id;
    QString name;
    QDate careStarted;
    QDate careEnded; ///< last day of care
};

struct LedgerView
{
    QDate today;
    OfficeId ownOffice; ///< null at the centre desk, which looks at every office
    std::vector<OfficeView> offices;
    std::vector<StaffView> staff;
    std::vector<PatientView> patients;
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

} // namespace renkei
