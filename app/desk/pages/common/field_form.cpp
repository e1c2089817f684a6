// SPDX-License-Identifier: Apache-2.0
#include "app/desk/pages/common/field_form.h"

#include "app/desk/widgets/field_edit.h"
#include "text/error.h"

#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>

namespace renkei::desk {

FieldForm::FieldForm(DeskContext &context, const RegisterSpec &spec, const QList<QByteArray> &keys,
                     QWidget *parent)
    : QWidget(parent)
    , m_layout(new QFormLayout(this))
{
    m_layout->setContentsMargins({});
    m_layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (const QByteArray &key : keys) {
        auto *field = new FieldEdit(context, spec.field(key));
        auto *label = new QLabel(field->field().translatedLabel());
        label->setBuddy(field->input());
        m_layout->addRow(label, field);
        m_fields.append(field);
        field->input()->installEventFilter(this);
        connect(field, &FieldEdit::changed, this, [this, field] {
            field->setProblem({});
            Q_EMIT changed();
        });
    }
}

FieldEdit &FieldForm::field(QByteArrayView key) const
{
    for (FieldEdit *field : m_fields) {
        if (field->key() == key) {
            return *field;
        }
    }
    throw Error(ErrorCode::Internal, tr("The program asked for an unknown field."),
                QStringLiteral("no field %1 in the dialog").arg(QString::fromUtf8(key)));
}

void FieldForm::setValue(QByteArrayView key, const QVariant &value)
{
    field(key).setValue(value);
}

QVariant FieldForm::value(QByteArrayView key) const
{
    return field(key).value();
}

void FieldForm::setShown(QByteArrayView key, bool shown)
{
    FieldEdit &wanted = field(key);
    wanted.setVisible(shown);
    m_layout->labelForField(&wanted)->setVisible(shown);
}

bool FieldForm::eventFilter(QObject *watched, QEvent *event)
{
    const bool lines = qobject_cast<QPlainTextEdit *>(watched) != nullptr;
    if (event->type() == QEvent::KeyPress && !lines) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) &&
            (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier) {
            focusNextChild();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

bool FieldForm::check()
{
    FieldEdit *first = nullptr;
    for (FieldEdit *field : m_fields) {
        if (field->isHidden()) {
            continue;
        }
        QString problem = field->checkTyped();
        if (problem.isEmpty() && field->field().uses.testFlag(FieldUse::Required) &&
            field->typedText().trimmed().isEmpty()) {
            problem = tr("Please fill in \"%1\".").arg(field->field().translatedLabel());
        }
        field->setProblem(problem);
        if (!problem.isEmpty() && first == nullptr) {
            first = field;
        }
    }
    if (first != nullptr) {
        first->input()->setFocus();
    }
    return first == nullptr;
}

void FieldForm::writeTo(Record &record) const
{
    for (const FieldEdit *field : m_fields) {
        if (!field->isHidden()) {
            record.setValue(field->key(), field->value());
        }
    }
}

} // namespace renkei::desk
