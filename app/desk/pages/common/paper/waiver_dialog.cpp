// SPDX-License-Identifier: Apache-2.0
#include "app/desk/pages/common/paper/waiver_dialog.h"

#include "app/desk/pages/common/field_form.h"
#include "app/desk/pages/common/labelled.h"
#include "app/desk/shell/desk_context.h"
#include "app/desk/widgets/buttons.h"
#include "app/desk/widgets/field_edit.h"
#include "workflow/waive_document.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

namespace renkei::desk {

static constexpr int Omitted = 0;
static constexpr int Substituted = 1;

WaiverDialog::WaiverDialog(DeskContext &context, QList<Subject> subjects, const QString &kind,
                           QWidget *parent)
    : ActionDialog(context, QStringLiteral("waiver"),
                   tr("Waiver of a document — %1").arg(subjectTitle(subjects)), tr("Register the waiver"),
                   parent)
    , m_subjects(std::move(subjects))
    , m_kind(new QComboBox)
    , m_ground(new QComboBox)
    , m_clause(new QLabel)
    , m_form(new QButtonGroup(this))
    , m_hint(new QLabel)
    , m_fields(new FieldForm(context, Waiver::spec(), {"evidence", "confirmedBy", "confirmedOn", "note"}))
{
    for (const DocumentKind *each : kindsFor(*m_subjects.first().spec)) {
        if (*each->waiverGround != '\0') {
            m_kind->addItem(each->translatedLabel(), QString::fromLatin1(each->key));
        }
    }
    m_clause->setObjectName(QStringLiteral("waiverClause"));
    m_clause->setWordWrap(true);
    m_clause->setProperty("role", QStringLiteral("quote"));
    m_clause->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_fields->setValue("confirmedBy", context.session().operatorName);
    m_fields->setValue("confirmedOn", context.clock().today());

    auto *how = new QWidget;
    auto *howLayout = new QHBoxLayout(how);
    howLayout->setContentsMargins({});
    m_form->addButton(named(new QRadioButton(tr("Another document serves")), "waiverSubstituted"),
                      Substituted);
    m_form->addButton(named(new QRadioButton(tr("Omitted")), "waiverOmitted"), Omitted);
    howLayout->addWidget(m_form->button(Substituted));
    howLayout->addWidget(m_form->button(Omitted));
    howLayout->addStretch(1);
    m_hint->setWordWrap(true);
    m_hint->setProperty("role", QStringLiteral("hint"));

    const RegisterSpec &spec = Waiver::spec();
    auto *choices = new QFormLayout;
    addLabelled(choices, spec.field("kind").translatedLabel(), m_kind, "waiverKind");
    addLabelled(choices, spec.field("ground").translatedLabel(), m_ground, "waiverGround");
    choices->addRow(m_clause);
    addLabelled(choices, tr("How"), how, "waiverForm");
    choices->addRow(m_hint);

    if (m_subjects.size() > 1) {
        QStringList names;
        for (const Subject &subject : std::as_const(m_subjects)) {
            names.append(subject.name);
        }
        auto *whose = proseLabel(tr("For: %1").arg(names.join(tr(", "))), this);
        whose->setObjectName(QStringLiteral("waiverWhose"));
        content()->addWidget(whose);
    }
    content()->addLayout(choices);
    content()->addWidget(m_fields);
    content()->addStretch(1);
    resize(640, 640);

    connect(m_kind, &QComboBox::currentIndexChanged, this, &WaiverDialog::kindChanged);
    connect(m_ground, &QComboBox::currentIndexChanged, this, &WaiverDialog::explain);
    connect(m_form, &QButtonGroup::idToggled, this, &WaiverDialog::explain);
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(kind)));
    kindChanged();
    m_fields->field("evidence").input()->setFocus();
}

QString WaiverDialog::kind() const
{
    return m_kind->currentData().toString();
}

QString WaiverDialog::ground() const
{
    return m_ground->currentData().toString();
}

bool WaiverDialog::isSubstituted() const
{
    return m_form->checkedId() == Substituted;
}

void WaiverDialog::kindChanged()
{
    const QString article = QString::fromLatin1(documentKind(kind()).waiverGround);
    m_ground->clear();
    for (const ListEntry &entry : context().session().pack.lists.value(QStringLiteral("waiverGrounds"))) {
        if (entry.clause == article) {
            m_ground->addItem(entry.name, entry.clause);
        }
    }
    if (m_ground->count() == 0) {
        m_ground->addItem(tr("Article %1").arg(article), article);
    }
    // 第6条 and 第9条 let another paper serve; 第3条 lets the two sheets be left out after a visit.
    m_form->button(article == QStringLiteral("3") ? Omitted : Substituted)->setChecked(true);
    explain();
}

void WaiverDialog::explain()
{
    const Clause *clause = context().session().pack.clause(ground());
    m_clause->setText(clause == nullptr ? QString() : clause->text);
    m_clause->setAccessibleName(m_clause->text());
    m_clause->setVisible(clause != nullptr);
    m_hint->setText(
        isSubstituted()
            ? tr("Name the document that serves instead, for example the service contract of 1 April.")
            : tr("Say what makes it unnecessary, for example the visit of the centre."));
}

bool WaiverDialog::carryOut()
{
    if (!m_fields->check()) {
        return false;
    }
    Record record(Waiver::spec());
    m_fields->writeTo(record);
    auto waiver = fromRecord<Waiver>(record);
    waiver.kind = kind();
    waiver.subjectRegister = QString::fromLatin1(m_subjects.first().spec->key);
    waiver.ground = ground();
    waiver.form = QString::fromUtf16(isSubstituted() ? waiverSubstituted : waiverOmitted);
    QList<QUuid> people;
    for (const Subject &subject : m_subjects) {
        people.append(subject.id);
    }
    waiveDocuments(context().session(), waiver, people);
    context().saved();
    return true;
}

} // namespace renkei::desk
