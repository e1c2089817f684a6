// SPDX-License-Identifier: Apache-2.0
#include "app/desk/pages/common/subject.h"

#include "domain/patient.h"
#include "domain/record_title.h"
#include "domain/staff_member.h"
#include "ledger/ledger.h"

namespace renkei::desk {

Subject subjectOf(const Ledger &ledger, const RegisterSpec &spec, const QUuid &id)
{
    const std::optional<Record> record = ledger.find(spec, id);
    return {&spec, id, record ? recordTitle(*record) : QString()};
}

const RegisterSpec *subjectRegister(const QString &key)
{
    for (const RegisterSpec *spec : allRegisters()) {
        if (key == QLatin1StringView(spec->key)) {
            return spec;
        }
    }
    return nullptr;
}

QString subjectTitle(const QList<Subject> &subjects)
{
    if (subjects.isEmpty()) {
        return {};
    }
    const Subject &first = subjects.first();
    const bool isPerson = first.spec == &StaffMember::spec() || first.spec == &Patient::spec();
    const qsizetype others = subjects.size() - 1;
    if (others == 0) {
        return isPerson ? QCoreApplication::translate("Subject", "%1-san").arg(first.name) : first.name;
    }
    return isPerson ? QCoreApplication::translate("Subject", "%1-san and %2 more").arg(first.name).arg(others)
                    : QCoreApplication::translate("Subject", "%1 and %2 others").arg(first.name).arg(others);
}

QList<const DocumentKind *> kindsFor(const RegisterSpec &spec)
{
    QList<const DocumentKind *> kinds;
    for (const DocumentKind &kind : documentKinds()) {
        const QLatin1StringView subject(kind.subjectRegister);
        if (subject.isEmpty() || subject == QLatin1StringView(spec.key)) {
            kinds.append(&kind);
        }
    }
    return kinds;
}

} // namespace renkei::desk
