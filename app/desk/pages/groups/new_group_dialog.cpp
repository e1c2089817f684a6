// SPDX-License-Identifier: Apache-2.0
#include "app/desk/pages/groups/new_group_dialog.h"

#include "app/desk/pages/common/field_form.h"
#include "app/desk/pages/common/labelled.h"
#include "app/desk/shell/desk_context.h"
#include "app/desk/widgets/buttons.h"
#include "app/desk/widgets/field_edit.h"
#include "domain/patient.h"
#include "workflow/groups.h"
#include "workflow/settings.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

namespace renkei::desk {

constexpr int OfPatient = 0;
constexpr int Free = 1;

NewGroupDialog::NewGroupDialog(DeskContext &context, QWidget *parent)
    : ActionDialog(context, QStringLiteral("newGroup"), tr("New group"), tr("Open the group"), parent)
    , m_kind(new QButtonGroup(this))
    , m_fields(new FieldForm(context, Group::spec(),
                             {"patient", "name", "kana", "hostOffice", "openedOn", "note"}))
{
    auto *kinds = new QHBoxLayout;
    m_kind->addButton(
        named(new QRadioButton(translatedGroupKind(QString::fromUtf16(patientGroup))), "newGroupOfPatient"),
        OfPatient);
    m_kind->addButton(
        named(new QRadioButton(translatedGroupKind(QString::fromUtf16(freeGroup))), "newGroupFree"), Free);
    kinds->addWidget(m_kind->button(OfPatient));
    kinds->addWidget(m_kind->button(Free));
    kinds->addStretch(1);
    content()->addLayout(kinds);
    content()->addWidget(
        mutedLabel(tr("A patient group is about exactly one patient. Its name follows the patient until "
                      "another one is typed."),
                   this));
    content()->addWidget(m_fields);
    content()->addStretch(1);
    m_fields->setValue("openedOn", context.clock().today());
    m_fields->setValue("hostOffice", QVariant::fromValue(ownOfficeId(context.ledger()).uuid()));
    connect(m_kind, &QButtonGroup::idToggled, this, &NewGroupDialog::kindChanged);
    connect(m_fields, &FieldForm::changed, this, &NewGroupDialog::patientChanged);
    m_kind->button(OfPatient)->setChecked(true);
    resize(560, sizeHint().height());
    m_fields->field("patient").input()->setFocus();
}

bool NewGroupDialog::isFree() const
{
    return m_kind->checkedId() == Free;
}

void NewGroupDialog::kindChanged()
{
    m_fields->setShown("patient", !isFree());
}

void NewGroupDialog::patientChanged()
{
    const QUuid patient = m_fields->value("patient").toUuid();
    if (isFree() || patient == m_patient) {
        return;
    }
    // What follows the patient is replaced, what somebody typed is not.
    const auto nameOf = [this](const QUuid &id, const char *key) {
        const std::optional<Record> row = context().ledger().find(Patient::spec(), id);
        return row ? row->text(key) : QString();
    };
    for (const char *key : {"name", "kana"}) {
        const QString typed = m_fields->value(key).toString();
        if (typed.isEmpty() || typed == nameOf(m_patient, key)) {
            m_fields->setValue(key, nameOf(patient, key));
        }
    }
    m_patient = patient;
}

bool NewGroupDialog::carryOut()
{
    if (!m_fields->check()) {
        return false;
    }
    Record record(Group::spec());
    m_fields->writeTo(record);
    auto group = fromRecord<Group>(record);
    group.kind = QString::fromUtf16(isFree() ? freeGroup : patientGroup);
    m_made = openGroup(context().session(), group).id.uuid();
    context().saved();
    return true;
}

} // namespace renkei::desk
