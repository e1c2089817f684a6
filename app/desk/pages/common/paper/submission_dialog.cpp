// SPDX-License-Identifier: Apache-2.0
#include "app/desk/pages/common/paper/submission_dialog.h"

#include "app/desk/pages/common/field_form.h"
#include "app/desk/pages/common/labelled.h"
#include "app/desk/shell/desk_context.h"
#include "app/desk/widgets/field_edit.h"
#include "domain/office.h"
#include "workflow/record_submission.h"

#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>

namespace renkei::desk {

SubmissionDialog::SubmissionDialog(DeskContext &context, const Subject &office, QWidget *parent)
    : ActionDialog(context, QStringLiteral("submission"),
                   tr("Submission to the centre — %1").arg(office.name), tr("Record"), parent)
    , m_office(office)
    , m_fields(new FieldForm(context, Document::spec(), {"submittedOn", "submittedBy", "invitationOn"}))
{
    auto *hint =
        new QLabel(tr("Note when and how the papers went to the centre. When its invitation mail has come, "
                      "add that day; it may stay open until then."));
    hint->setWordWrap(true);
    content()->addWidget(hint);
    for (const DocumentKind *kind : kindsFor(Office::spec())) {
        if (*kind->subjectRegister == '\0') {
            continue; // "other" is nobody's in particular
        }
        auto *box = named(new QCheckBox(kind->translatedLabel()), "submissionKind");
        box->setObjectName(QStringLiteral("submission-") + QString::fromLatin1(kind->key));
        box->setProperty("kind", QString::fromLatin1(kind->key));
        box->setChecked(true);
        content()->addWidget(box);
        m_kinds.append(box);
    }
    content()->addWidget(m_fields);
    content()->addStretch(1);
    resize(480, sizeHint().height());
    showStored();
    m_fields->field("submittedOn").input()->setFocus();
}

void SubmissionDialog::showStored()
{
    Document latest;
    latest.submittedOn = context().clock().today();
    Selection selection;
    selection.where = {{"subject", QVariant::fromValue(m_office.id)}};
    for (const Document &document : context().ledger().all<Document>(selection)) {
        if (document.submittedOn.isValid()) {
            latest = document;
        }
    }
    m_fields->setValue("submittedOn", latest.submittedOn);
    m_fields->setValue("submittedBy", latest.submittedBy);
    m_fields->setValue("invitationOn", latest.invitationOn);
}

bool SubmissionDialog::carryOut()
{
    if (!m_fields->check()) {
        return false;
    }
    Submission submission;
    submission.office = OfficeId(m_office.id);
    for (const QCheckBox *box : m_kinds) {
        if (box->isChecked()) {
            submission.kinds.append(box->property("kind").toString());
        }
    }
    if (submission.kinds.isEmpty()) {
        say(tr("Please choose at least one of the papers."));
        return false;
    }
    submission.submittedOn = m_fields->value("submittedOn").toDate();
    submission.submittedBy = m_fields->value("submittedBy").toString();
    submission.invitationOn = m_fields->value("invitationOn").toDate();
    recordSubmission(context().session(), submission);
    context().saved();
    return true;
}

} // namespace renkei::desk
