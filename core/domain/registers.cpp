// SPDX-License-Identifier: Apache-2.0
#include "domain/register.h"

#include "domain/appointment.h"
#include "domain/deferral.h"
#include "domain/desk_operator.h"
#include "domain/document.h"
#include "domain/group.h"
#include "domain/membership.h"
#include "domain/office.h"
#include "domain/patient.h"
#include "domain/printout.h"
#include "domain/procedure.h"
#include "domain/reconciliation.h"
#include "domain/review.h"
#include "domain/setting.h"
#include "domain/signer.h"
#include "domain/staff_member.h"
#include "domain/waiver.h"
#include "text/error.h"

#include <array>

namespace renkei {

std::span<const RegisterSpec *const> allRegisters()
{
    static const std::array registers{
        &Office::spec(),         &StaffMember::spec(), &Patient::spec(),  &Document::spec(),
        &Waiver::spec(),         &Printout::spec(),    &Operator::spec(), &Setting::spec(),
        &Group::spec(),          &Membership::spec(),  &Review::spec(),   &ReviewGroup::spec(),
        &ReviewItem::spec(),     &Procedure::spec(),   &Task::spec(),     &Appointment::spec(),
        &Reconciliation::spec(), &Deferral::spec(),    &Signer::spec(),
    };
    return registers;
}

const RegisterSpec &registerByKey(QByteArrayView key)
{
    for (const RegisterSpec *spec : allRegisters()) {
        if (key == QByteArrayView(spec->key) || key == QByteArrayView(spec->table)) {
            return *spec;
        }
    }
    throw Error(ErrorCode::NotFound,
                QCoreApplication::translate("Register", "There is no register of that name."),
                QStringLiteral("no register %1").arg(QString::fromUtf8(key)));
}

} // namespace renkei
