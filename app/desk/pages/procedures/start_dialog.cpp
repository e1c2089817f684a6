// SPDX-License-Identifier: Apache-2.0
#include "app/desk/pages/procedures/start_dialog.h"

#include "app/desk/pages/common/labelled.h"
#include "app/desk/pages/common/register_page_spec.h"
#include "app/desk/pages/common/tree_rows.h"
#include "app/desk/shell/desk_context.h"
#include "app/desk/shell/theme.h"
#include "app/desk/widgets/buttons.h"
#include "app/desk/widgets/field_edit.h"
#include "domain/staff_member.h"
#include "text/era.h"
#include "workflow/procedures.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>

#include <algorithm>

namespace renkei::desk {

StartProcedureDialog::StartProcedureDialog(DeskContext &context, const QString &kind, const Subject &subject,
                                           QWidget *parent)
    : ActionDialog(context, QStringLiteral("startProcedure"), tr("Start a procedure"), tr("Start"), parent)
    , m_subject(subject)
    , m_kind(new QComboBox)
    , m_steps(new QTreeWidget)
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
    content()->addWidget(headingLabel(tr("What is to be done then"), this));
    content()->addWidget(m_steps, 1);
    content()->addWidget(mutedLabel(tr("Starting only writes these steps down. Nothing happens on MCS by "
                                       "itself, and F8 takes the start back."),
                                    this));
    makeSteps();
    resize(characterWidth(fontMetrics()) * 90, 0);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &StartProcedureDialog::showKind);
    showKind();
    m_day->input()->setFocus();
}

/// As high as the longest list of steps, so that the dialog stands still while kinds are looked at.
void StartProcedureDialog::makeSteps()
{
    m_steps->setObjectName(QStringLiteral("procedureSteps"));
    m_steps->setAccessibleName(tr("What is to be done then"));
    m_steps->setHeaderLabels({tr("Due"), tr("What"), tr("Who does it")});
    m_steps->setRootIsDecorated(false);
    m_steps->setSelectionMode(QAbstractItemView::NoSelection);
    m_steps->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_steps->header()->setStretchLastSection(false);
    m_steps->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_steps->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    useListRows(m_steps);
    const auto longest = std::ranges::max(procedureKinds(), {}, [](const ProcedureKind &known) {
                             return known.steps.size();
                         }).steps.size();
    m_steps->setMinimumHeight(int(longest + 1) * rowHeight);
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
        FieldEdit *field = addField(form, referenceTo(key));
        field->setObjectName(QString::fromLatin1(key) + QStringLiteral("Subject"));
        field->setProperty("register", key);
        static_cast<QLabel *>(form->labelForField(field))->setText(registerByKey(key).translatedLabel());
        connect(field, &FieldEdit::changed, this, &StartProcedureDialog::showSteps);
        m_subjects.append(field);
    }
}

FieldEdit *StartProcedureDialog::addField(QFormLayout *form, const FieldSpec &spec)
{
    auto *field = new FieldEdit(context(), spec);
    auto *label = new QLabel(spec.translatedLabel());
    label->setBuddy(field->input());
    form->addRow(label, field);
    return field;
}

void StartProcedureDialog::addFields(QFormLayout *form)
{
    m_day = addField(form, Procedure::spec().field("plannedOn"));
    m_day->setValue(context().clock().today());
    m_office = addField(form, Procedure::spec().field("toOffice"));
    connect(m_day, &FieldEdit::changed, this, &StartProcedureDialog::showSteps);
    connect(m_office, &FieldEdit::changed, this, &StartProcedureDialog::showSteps);
    m_reason = new QComboBox;
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

static QString dayLabel(PlannedDay meaning)
{
    switch (meaning) {
    case PlannedDay::LastDay:
        return StartProcedureDialog::tr("Last working day");
    case PlannedDay::Known:
        return StartProcedureDialog::tr("Became known on");
    case PlannedDay::Ahead:
        break;
    }
    return Procedure::spec().field("plannedOn").translatedLabel();
}

void StartProcedureDialog::showKind()
{
    const ProcedureKind &chosen = procedureKind(kind());
    auto *form = static_cast<QFormLayout *>(content()->itemAt(0)->layout());
    for (FieldEdit *field : m_subjects) {
        form->setRowVisible(field, field->property("register").toByteArray() == chosen.subjectRegister);
    }
    static_cast<QLabel *>(form->labelForField(m_day))->setText(dayLabel(chosen.plannedDay));
    form->setRowVisible(m_office, chosen.toOffice == ToOffice::Needed);
    m_reason->clear();
    m_reason->setEditable(chosen.reasonText == ReasonText::Typed);
    for (const ProcedureReason &reason : chosen.reasons) {
        m_reason->addItem(QCoreApplication::translate("ProcedureReason", reason.label));
    }
    m_reason->setCurrentIndex(-1);
    showSteps();
}

Procedure StartProcedureDialog::entered() const
{
    Procedure procedure;
    procedure.kind = kind();
    procedure.subject = subject();
    procedure.plannedOn = m_day->value().toDate();
    procedure.toOffice = OfficeId(m_office->value().toUuid());
    procedure.reason = m_reason->currentText();
    return procedure;
}

void StartProcedureDialog::showSteps()
{
    m_steps->clear();
    for (const Task &step : plannedSteps(context().session(), entered())) {
        m_steps->addTopLevelItem(new QTreeWidgetItem(
            {eraDate(step.dueOn), taskKind(step.kind).translatedLabel(), step.assignedTo}));
    }
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
    Procedure procedure = entered();
    if (procedure.subject.isNull()) {
        say(tr("Please choose whom it is about."));
        return false;
    }
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
