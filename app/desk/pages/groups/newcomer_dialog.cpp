// SPDX-License-Identifier: Apache-2.0
#include "app/desk/pages/groups/newcomer_dialog.h"

#include "app/desk/pages/common/field_form.h"
#include "app/desk/pages/common/labelled.h"
#include "app/desk/shell/desk_context.h"
#include "app/desk/widgets/buttons.h"
#include "domain/office.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace renkei::desk {

NewcomerDialog::NewcomerDialog(DeskContext &context, const NewcomerOnMcs &proposed, QWidget *parent)
    : ActionDialog(context, QStringLiteral("newcomer"), tr("Somebody who is not in the ledger yet"),
                   tr("Enter the person"), parent)
    , m_fields(new FieldForm(context, StaffMember::spec(), {"name", "kana", "profession"}))
    , m_office(new QComboBox)
{
    m_office->setEditable(true);
    m_office->setInsertPolicy(QComboBox::NoInsert);
    Selection byName;
    byName.orderBy = "name";
    for (const Office &office : context.ledger().all<Office>(byName)) {
        m_office->addItem(office.name, office.id.uuid());
    }
    addLabelled(m_fields->layout(), StaffMember::spec().field("office").translatedLabel(), m_office,
                "newcomerOffice");
    const int known = m_office->findData(proposed.person.office.uuid());
    m_office->setCurrentIndex(known);
    if (known < 0) {
        m_office->setEditText(proposed.officeName);
    }
    m_fields->setValue("name", proposed.person.name);
    m_fields->setValue("kana", proposed.person.kana);
    m_fields->setValue("profession", proposed.person.profession);
    content()->addWidget(m_fields);
    content()->addWidget(
        mutedLabel(tr("An office that is not in the directory yet is entered there by its name."), this));
    content()->addStretch(1);
    resize(520, sizeHint().height());
}

NewcomerOnMcs NewcomerDialog::newcomer() const
{
    Record record(StaffMember::spec());
    m_fields->writeTo(record);
    NewcomerOnMcs newcomer{fromRecord<StaffMember>(record), {}};
    const QString typed = m_office->currentText().trimmed();
    const int picked = m_office->findText(typed, Qt::MatchExactly);
    if (picked >= 0) {
        newcomer.person.office = OfficeId(m_office->itemData(picked).toUuid());
    } else {
        newcomer.officeName = typed;
    }
    return newcomer;
}

bool NewcomerDialog::carryOut()
{
    if (!m_fields->check()) {
        return false;
    }
    if (m_office->currentText().trimmed().isEmpty()) {
        say(tr("Please choose or type the office that the person belongs to."));
        m_office->setFocus();
        return false;
    }
    return true;
}

} // namespace renkei::desk
