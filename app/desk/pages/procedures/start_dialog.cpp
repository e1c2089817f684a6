// SPDX-License-Identifier: Apache-2.0
#include "app/desk/pages/procedures/start_dialog.h"

#include "app/desk/pages/common/labelled.h"
#include "app/desk/pages/common/register_page_spec.h"
#include "app/desk/shell/desk_context.h"
#include "app/desk/widgets/buttons.h"
#include "app/desk/widgets/field_edit.h"
#include "domain/staff_member.h"
#include "workflow/procedures.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

namespace renkei::desk {

StartProcedureDialog::StartProcedureDialog(DeskContext &context, const QString &kind, const Subject &subject,
                                           QWidget *parent)
    : ActionDialog(context, QStringLiteral("startProcedure"), tr("Start a procedure"), tr("Start"), parent)
    , m_subject(subject)
    , m_kind(new QComboBox)
    , m_steps(mutedLabel({}, this))
{
    auto *form = new QFormLayout;
    for (const ProcedureKind &known : procedureKinds()) {
        if (subject.spec == nullptr || QByteArrayView(known.subjectRegister) == subject.spec->key) {
            m_kind->addItem(known.translatedLabel(), QString::fromLatin1(known.key));
        }
    }
    addLabelled(form, tr("Procedure"), m_kind, "procedureKind");
    if (!kind.isEmpty()) {
        m_kind->setCurrentIndex(m_kind->findData(kind));
    }
    addSubjects(form);
    addFields(form);
    content()->addLayout(form);
    m_steps->setObjectName(QStringLiteral("procedureSteps"));
    m_steps->setWordWrap(true);
    content()->addWidget(m_steps);
    setMinimumWidth(70 * fontMetrics().averageCharWidth());
    connect(m_kind, &QComboBox::currentIndexChanged, this, &StartProcedureDialog::showKind);
    showKind();
    m_day->input()->setFocus();
}

/// A field of another register that points to the rows of this one.
static const FieldSpec &referenceTo(QByteArrayView registerKey)
{
    if (registerKey == StaffMember::spec().key) {
        return Membership::spec().field("staff");
    }
    return registerKey == Group::spec().key ? Membership::spec().field("group")
                                            : Group::spec().field("patient");
}

void StartProcedureDialog::addSubjects(QFormLayout *form)
{
    if (m_subject.spec != nullptr) {
        form->addRow(tr("About whom"), new QLabel(m_subject.name));
        return;
    }
    for (const QByteArray &key :
         {QByteArrayLiteral("staff"), QByteArrayLiteral("patient"), QByteArrayLiteral("group")}) {
        auto *field = new FieldEdit(context(), referenceTo(key));
        field->setObjectName(QString::fromLatin1(key) + QStringLiteral("Subject"));
        field->setProperty("register", key);
        auto *label = new QLabel(field->field().translatedLabel());
        label->setBuddy(field->input());
        form->addRow(label, field);
        m_subjects.append(field);
    }
}

void StartProcedureDialog::addFields(QFormLayout *form)
{
    const auto add = [&](const char *key) {
        auto *field = new FieldEdit(context(), Procedure::spec().field(key));
        auto *label = new QLabel(field->field().translatedLabel());
        label->setBuddy(field->input());
        form->addRow(label, field);
        return field;
    };
    m_day = add("plannedOn");
    m_day->setValue(context().clock().today());
    m_office = add("toOffice");
    m_reason = new QComboBox;
    m_reason->setEditable(true);
    addLabelled(form, Procedure::spec().field("reason").translatedLabel(), m_reason, "procedureReason");
}

QString StartProcedureDialog::kind() const
{
    return m_kind->currentData().toString();
}

QUuid StartProcedureDialog::subject() const
{
    if (m_subject.spec != nullptr) {
        return m_subject.id;
    }
    for (const FieldEdit *field : m_subjects) {
        if (!field->isHidden()) {
            return field->value().toUuid();
        }
    }
    return {};
}

void StartProcedureDialog::showKind()
{
    const ProcedureKind &chosen = procedureKind(kind());
    auto *form = static_cast<QFormLayout *>(content()->itemAt(0)->layout());
    for (FieldEdit *field : m_subjects) {
        form->setRowVisible(field, field->property("register").toByteArray() == chosen.subjectRegister);
    }
    form->setRowVisible(m_office, chosen.toOffice == ToOffice::Needed);
    m_reason->clear();
    for (const ProcedureReason &reason : chosen.reasons) {
        m_reason->addItem(QCoreApplication::translate("ProcedureReason", reason.label),
                          QString::fromLatin1(reason.key));
    }
    m_reason->setCurrentIndex(-1);
    QStringList steps;
    for (const ProcedureStep &step : chosen.steps) {
        steps += taskKind(QLatin1StringView(step.task)).translatedLabel();
    }
    m_steps->setText(tr("Steps that follow: %1").arg(steps.join(tr(", "))));
}

bool StartProcedureDialog::carryOut()
{
    for (FieldEdit *field : QList<FieldEdit *>{m_day, m_office} + m_subjects) {
        const QString problem = field->isHidden() ? QString() : field->checkTyped();
        field->setProblem(problem);
        if (!problem.isEmpty()) {
            field->input()->setFocus();
            return false;
        }
    }
    Procedure procedure;
    procedure.kind = kind();
    procedure.subject = subject();
    if (procedure.subject.isNull()) {
        say(tr("Please choose whom it is about."));
        return false;
    }
    procedure.plannedOn = m_day->value().toDate();
    procedure.toOffice = OfficeId(m_office->value().toUuid());
    // A reason of the list is kept by its key, so that it can be counted; anything else as it was typed.
    const int known = m_reason->findText(m_reason->currentText());
    procedure.reason = known >= 0 ? m_reason->itemData(known).toString() : m_reason->currentText().trimmed();
    procedure = startProcedure(context().session(), procedure);
    context().saved();
    Q_EMIT started(procedure.id.uuid());
    return true;
}

void openStartProcedure(DeskContext &context, QWidget *parent, const QString &kind, const Subject &subject,
                        const std::function<void(const QUuid &procedure)> &started)
{
    auto *dialog = new StartProcedureDialog(context, kind, subject, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (started) {
        QObject::connect(dialog, &StartProcedureDialog::started, parent, started);
    }
    dialog->open();
}

QList<RegisterAction> procedureActions(DeskContext &context, const RegisterSpec &spec)
{
    QList<RegisterAction> actions;
    for (const ProcedureKind &known : procedureKinds()) {
        if (QByteArrayView(known.subjectRegister) != QByteArrayView(spec.key)) {
            continue;
        }
        const QString kind = QString::fromLatin1(known.key);
        RegisterAction action;
        action.name = QByteArrayLiteral("procedure_") + known.key;
        action.label = StartProcedureDialog::tr("Procedure: %1…").arg(known.translatedLabel());
        action.run = [&context, kind](QWidget *parent, const QList<Subject> &chosen) {
            const Subject &subject = chosen.first();
            if (const auto open = openProcedure(context.ledger(), kind, subject.id)) {
                context.openRecord(Procedure::spec().key, open->id.uuid());
                return;
            }
            openStartProcedure(context, parent, kind, subject, [&context](const QUuid &procedure) {
                context.openRecord(Procedure::spec().key, procedure);
            });
        };
        actions.append(action);
    }
    return actions;
}

} // namespace renkei::desk
