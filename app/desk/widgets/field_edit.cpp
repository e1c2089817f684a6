// SPDX-License-Identifier: Apache-2.0
#include "app/desk/widgets/field_edit.h"

#include "app/desk/shell/desk_context.h"
#include "app/desk/shell/theme.h"
#include "app/desk/widgets/date_field.h"
#include "app/desk/widgets/field_choice.h"
#include "domain/field_text.h"

#include <QCheckBox>
#include <QFocusEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace renkei::desk {

/// What an input method should open with. Qt has no hint for kana: names and kana open as the person left it.
static Qt::InputMethodHints inputHints(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Email:
        return Qt::ImhEmailCharactersOnly | Qt::ImhPreferLatin | Qt::ImhNoAutoUppercase |
               Qt::ImhNoPredictiveText;
    case FieldKind::Phone:
        return Qt::ImhDialableCharactersOnly | Qt::ImhPreferLatin;
    case FieldKind::PostCode:
    case FieldKind::Number:
        return Qt::ImhPreferNumbers | Qt::ImhPreferLatin;
    case FieldKind::Kana:
        return Qt::ImhNoPredictiveText;
    default:
        return Qt::ImhNone;
    }
}

FieldEdit::FieldEdit(DeskContext &context, const FieldSpec &field, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_field(field)
    , m_input(makeInput())
    , m_problem(new QLabel(this))
{
    m_input->setObjectName(QLatin1StringView(field.key));
    m_input->setAccessibleName(field.translatedLabel());
    m_input->installEventFilter(this);
    m_problem->setProperty("role", QStringLiteral("problem"));
    m_problem->setObjectName(QLatin1StringView(field.key) + QStringLiteral("Problem"));
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_input);
    layout->addWidget(m_problem);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFocusProxy(m_input);
}

QWidget *FieldEdit::makeInput()
{
    const auto tellChange = [this] {
        if (!m_setting) {
            Q_EMIT changed();
        }
    };
    const QDate today = m_context.clock().today();
    switch (m_field.kind) {
    case FieldKind::Choice: {
        auto *choice =
            new FieldChoice(m_context.session().pack, QLatin1StringView(m_field.list), today, this);
        connect(choice, &QComboBox::currentTextChanged, this, tellChange);
        return choice;
    }
    case FieldKind::Reference: {
        auto *choice = new ReferenceChoice(m_context.ledger(), registerByKey(m_field.list), this);
        connect(choice, &QComboBox::currentTextChanged, this, tellChange);
        return choice;
    }
    case FieldKind::Date: {
        auto *date = new DateField(m_context.clock(), this);
        connect(date, &QLineEdit::textChanged, this, tellChange);
        return date;
    }
    case FieldKind::Note: {
        auto *note = new QPlainTextEdit(this);
        note->setTabChangesFocus(true);
        note->setFixedHeight(note->fontMetrics().lineSpacing() * 4 + space::wide);
        connect(note, &QPlainTextEdit::textChanged, this, tellChange);
        return note;
    }
    case FieldKind::Flag: {
        auto *box = new QCheckBox(this);
        connect(box, &QCheckBox::toggled, this, tellChange);
        return box;
    }
    default: {
        auto *line = new QLineEdit(this);
        line->setInputMethodHints(inputHints(m_field.kind));
        if (m_field.uses.testFlag(FieldUse::Required)) {
            line->setPlaceholderText(tr("Required"));
        }
        line->setReadOnly(m_field.kind == FieldKind::Moment || m_field.kind == FieldKind::Hash);
        connect(line, &QLineEdit::textChanged, this, tellChange);
        return line;
    }
    }
}

QString FieldEdit::typedText() const
{
    if (const auto *combo = qobject_cast<QComboBox *>(m_input)) {
        return combo->currentText();
    }
    if (const auto *note = qobject_cast<QPlainTextEdit *>(m_input)) {
        return note->toPlainText();
    }
    if (const auto *box = qobject_cast<QCheckBox *>(m_input)) {
        return fieldPlain(m_field, box->isChecked());
    }
    return qobject_cast<QLineEdit *>(m_input)->text();
}

QVariant FieldEdit::value() const
{
    if (const auto *reference = qobject_cast<ReferenceChoice *>(m_input)) {
        return reference->reference();
    }
    return fieldFromText(m_field, typedText(), m_context.clock().today()).value;
}

QString FieldEdit::checkTyped() const
{
    if (const auto *reference = qobject_cast<ReferenceChoice *>(m_input)) {
        return reference->isWrong() ? tr("Nobody of that name is registered. Choose one of the list.")
                                    : QString();
    }
    return fieldFromText(m_field, typedText(), m_context.clock().today()).problem;
}

void FieldEdit::setTypedText(const QString &text)
{
    m_setting = true;
    if (auto *combo = qobject_cast<QComboBox *>(m_input)) {
        const int row = combo->findText(text, Qt::MatchExactly);
        combo->setCurrentIndex(row);
        combo->setEditText(text);
    } else if (auto *note = qobject_cast<QPlainTextEdit *>(m_input)) {
        note->setPlainText(text);
    } else if (auto *box = qobject_cast<QCheckBox *>(m_input)) {
        box->setChecked(fieldFromText(m_field, text, m_context.clock().today()).value.toBool());
    } else {
        auto *line = qobject_cast<QLineEdit *>(m_input);
        line->setText(text);
        line->setCursorPosition(0);
    }
    m_setting = false;
}

void FieldEdit::setValue(const QVariant &value)
{
    if (auto *reference = qobject_cast<ReferenceChoice *>(m_input)) {
        m_setting = true;
        reference->setReference(value.toUuid());
        m_setting = false;
        return;
    }
    const bool isNone = m_field.kind == FieldKind::Number && value.toLongLong() == 0; // as a blank is read
    const QString text = m_field.kind == FieldKind::Flag ? fieldPlain(m_field, value)
                         : isNone                        ? QString()
                                                         : fieldText(m_field, value);
    if (typedText() != text) { // setting it again would move the cursor
        setTypedText(text);
    }
}

void FieldEdit::setProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
    m_input->setAccessibleDescription(sentence);
}

QString FieldEdit::problem() const
{
    return m_problem->text();
}

void FieldEdit::setReadOnly(bool readOnly)
{
    if (auto *line = qobject_cast<QLineEdit *>(m_input)) {
        line->setReadOnly(readOnly);
    } else if (auto *note = qobject_cast<QPlainTextEdit *>(m_input)) {
        note->setReadOnly(readOnly);
    } else {
        m_input->setEnabled(!readOnly);
    }
}

bool FieldEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        Q_EMIT entered();
    } else if (event->type() == QEvent::FocusOut &&
               static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason) {
        // After the widget has handled it: a date field writes both calendars first.
        QMetaObject::invokeMethod(this, &FieldEdit::left, Qt::QueuedConnection);
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace renkei::desk
