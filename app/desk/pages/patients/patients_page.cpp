// SPDX-License-Identifier: Apache-2.0
#include "app/desk/pages/patients/patients_page.h"

#include "app/desk/pages/common/list_filters.h"
#include "app/desk/pages/common/register_page.h"
#include "app/desk/pages/procedures/start_dialog.h"
#include "app/desk/shell/desk_context.h"
#include "domain/desk_operator.h"
#include "domain/patient.h"

#include <QCoreApplication>

namespace renkei::desk {

namespace {
struct PatientsPage
{
    Q_DECLARE_TR_FUNCTIONS(PatientsPage)
};
} // namespace

Page *makePatientsPage(DeskContext &context, QWidget *parent)
{
    const QString consent = QStringLiteral("consent");
    RegisterPageSpec page;
    page.name = "patients";
    page.spec = &Patient::spec();
    page.title = PatientsPage::tr("Patients");
    page.countText = PatientsPage::tr("%1 of %2 persons");
    page.kinds = {consent};
    page.hiddenAtFirst = {"sex", "address", "phone", "careStarted", "careEnded"};
    page.emptyText =
        PatientsPage::tr("Here stand the patients whose information is shared. Enter them one by one, "
                         "or take the list in that you already have.");
    page.blank = [&context] {
        Patient patient;
        // Who sits at the desk usually explains; it can be changed.
        const auto by = context.ledger().find(Operator::spec(), context.session().operatorId.uuid());
        if (by) {
            patient.explainer = fromRecord<Operator>(*by).staff;
        }
        return toRecord(patient);
    };
    page.actions += procedureActions(context, Patient::spec());
    page.addFilters = [&context, consent](RecordList &list, const DocumentStates &states) {
        addActiveFilter(list, "careEnded",
                        {PatientsPage::tr("Care"), PatientsPage::tr("In care"),
                         PatientsPage::tr("Care ended"), PatientsPage::tr("All")},
                        context.clock().today());
        addStateFilter(list, PatientsPage::tr("Form 4"), consent, states);
    };
    return new RegisterPage(context, page, parent);
}

} // namespace renkei::desk
