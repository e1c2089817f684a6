// SPDX-License-Identifier: Apache-2.0
#include "app/desk/widgets/record_editor.h"

#include "app/desk/shell/desk_context.h"
#include "app/desk/shell/guarded.h"
#include "app/desk/shell/theme.h"
#include "app/desk/widgets/field_edit.h"
#include "ledger/draft_store.h"
#include "text/error.h"
#include "workflow/save_record.h"

#include <QFormLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTimer>

namespace renkei::desk {

RecordEditor::RecordEditor(DeskContext &context, const RegisterSpec &spec, EditorOptions options,
                           QWidget *parent)
    : QScrollArea(parent)
    , m_context(context)
    , m_spec(spec)
    , m_options(std::move(options))
    , m_record(spec)
    , m_stored(spec)
    , m_form(new QWidget(this))
    , m_draftTimer(new QTimer(this))
{
    setObjectName(QLatin1StringView(spec.key) + QStringLiteral("Editor"));
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    build();
    setWidget(m_form);
    m_draftTimer->setSingleShot(true);
    m_draftTimer->setInterval(500);
    connect(m_draftTimer, &QTimer::timeout, this, &RecordEditor::writeDraft);
    clear();
}

RecordEditor::~RecordEditor()
{
    if (m_draftTimer->isActive()) {
        try {
            writeDraft();
        } catch (const std::exception &) {
            sentenceOfCurrentException(); // logged; a destructor has nobody to tell
        }
    }
}

void RecordEditor::build()
{
    auto *layout = new QFormLayout(m_form);
    layout->setRowWrapPolicy(QFormLayout::WrapLongRows);
    layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    layout->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    layout->setHorizontalSpacing(space::wide);
    layout->setVerticalSpacing(space::tight);
    layout->setContentsMargins(space::normal, space::normal, space::normal, space::normal);
    for (const FieldSpec &field : m_spec.fields) {
        if (!field.uses.testFlag(FieldUse::Edited) || m_options.hidden.contains(field.key)) {
            continue;
        }
        auto *edit = new FieldEdit(m_context, field, m_form);
        edit->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
        edit->setReadOnly(m_options.readOnly.contains(field.key));
        auto *label = new QLabel(field.translatedLabel(), m_form);
        label->setBuddy(edit->input());
        label->setMinimumHeight(std::min(edit->input()->sizeHint().height(), 2 * fontMetrics().height()));
        layout->addRow(label, edit);
        edit->input()->installEventFilter(this);
        connect(edit, &FieldEdit::changed, this, [this, edit] {
            take(edit);
            m_draftTimer->start();
            Q_EMIT edited(m_record);
        });
        connect(edit, &FieldEdit::left, this, [this, edit] { fieldLeft(edit); });
        connect(edit, &FieldEdit::entered, this, [this, edit] {
            ensureWidgetVisible(edit, 0, space::page);
            Q_EMIT fieldEntered(edit->key());
        });
        m_fields.append(edit);
    }
    layout->addItem(new QSpacerItem(0, 0, QSizePolicy::Minimum, QSizePolicy::Expanding));
}

void RecordEditor::display(const Record &record)
{
    m_record = record;
    for (FieldEdit *field : std::as_const(m_fields)) {
        field->setProblem({});
        field->setValue(record.value(field->key()));
    }
    showPlaceholders();
    m_form->setVisible(m_state != State::Empty);
}

void RecordEditor::edit(const QUuid &id)
{
    if (m_state == State::Existing && m_stored.id == id) {
        return;
    }
    commit();
    m_stored = m_context.ledger().get(m_spec, id);
    m_state = State::Existing;
    display(m_stored);
    verticalScrollBar()->setValue(0);
    readDraft();
    Q_EMIT edited(m_record);
}

void RecordEditor::create(const Record &initial)
{
    commit();
    m_stored = initial;
    m_stored.id = {};
    m_state = State::New;
    display(m_stored);
    verticalScrollBar()->setValue(0);
    readDraft();
    Q_EMIT edited(m_record);
}

void RecordEditor::clear()
{
    if (m_state != State::Empty) {
        commit();
    }
    m_draftTimer->stop();
    m_state = State::Empty;
    m_stored = Record(m_spec);
    display(m_stored);
}

void RecordEditor::refresh()
{
    if (m_state != State::Existing || m_saving) {
        return;
    }
    const std::optional<Record> now = m_context.ledger().find(m_spec, m_stored.id);
    if (!now || now->isInBin()) {
        m_draftTimer->stop();
        m_state = State::Empty;
        m_stored = Record(m_spec);
        display(m_stored);
        return;
    }
    if (*now == m_stored) {
        return;
    }
    // What is typed and not yet saved stays; every other field shows what the ledger has now.
    QList<FieldEdit *> saved;
    for (FieldEdit *field : std::as_const(m_fields)) {
        if (!isUnsaved(field)) {
            saved.append(field);
        }
    }
    m_stored = *now;
    m_record.revision = now->revision;
    for (FieldEdit *field : std::as_const(saved)) {
        m_record.setValue(field->key(), now->value(field->key()));
        field->setValue(now->value(field->key()));
    }
    Q_EMIT edited(m_record);
}

QUuid RecordEditor::recordId() const
{
    return m_state == State::Existing ? m_stored.id : QUuid();
}

FieldEdit *RecordEditor::editOf(const QWidget *input) const
{
    for (FieldEdit *field : m_fields) {
        if (field->input() == input) {
            return field;
        }
    }
    return nullptr;
}

QByteArray RecordEditor::currentField() const
{
    for (const FieldEdit *field : m_fields) {
        if (field->input()->hasFocus()) {
            return field->key();
        }
    }
    return {};
}

void RecordEditor::focusField(const QByteArray &fieldKey)
{
    for (FieldEdit *field : std::as_const(m_fields)) {
        if (fieldKey.isEmpty() || field->key() == fieldKey) {
            field->input()->setFocus(Qt::OtherFocusReason);
            if (auto *line = qobject_cast<QLineEdit *>(field->input())) {
                line->selectAll();
            }
            return;
        }
    }
}

void RecordEditor::take(FieldEdit *field)
{
    m_record.setValue(field->key(), field->value());
    showPlaceholders();
}

void RecordEditor::showPlaceholders()
{
    if (!m_options.placeholder) {
        return;
    }
    for (const FieldEdit *field : std::as_const(m_fields)) {
        const QString text = m_options.placeholder(m_record, m_spec.field(field->key()));
        if (auto *line = qobject_cast<QLineEdit *>(field->input()); line != nullptr && !text.isEmpty()) {
            line->setPlaceholderText(text);
        }
    }
}

bool RecordEditor::isUnsaved(const FieldEdit *field) const
{
    return !field->checkTyped().isEmpty() || m_record.value(field->key()) != m_stored.value(field->key());
}

QString RecordEditor::problemOf(const FieldEdit *field) const
{
    QString typed = field->checkTyped();
    if (!typed.isEmpty()) {
        return typed;
    }
    for (const FieldProblem &problem : checkRecord(m_record, m_context.clock().today())) {
        if (problem.field == field->key()) {
            return problem.sentence;
        }
    }
    return m_options.problem ? m_options.problem(m_record, field->field()) : QString();
}

void RecordEditor::fieldLeft(FieldEdit *field)
{
    if (m_state == State::Empty || field->input()->hasFocus()) {
        return;
    }
    take(field);
    if (m_state == State::Existing) {
        saveField(field);
    } else if (isUnsaved(field)) {
        field->setProblem(problemOf(field));
        addWhenComplete(false);
    }
    if (currentField().isEmpty()) {
        Q_EMIT fieldEntered({});
    }
}

bool RecordEditor::saveField(FieldEdit *field)
{
    if (!isUnsaved(field)) {
        field->setValue(m_stored.value(field->key()));
        return true;
    }
    const QString problem = problemOf(field);
    field->setProblem(problem);
    if (!problem.isEmpty()) {
        writeDraft();
        return false;
    }
    m_saving = true;
    bool saved = false;
    try {
        m_stored =
            editField(m_context.session(), m_spec, m_stored.id, field->key(), m_record.value(field->key()));
        m_record.revision = m_stored.revision;
        m_record.setValue(field->key(), m_stored.value(field->key()));
        field->setValue(m_stored.value(field->key()));
        saved = true;
    } catch (const std::exception &) {
        field->setProblem(sentenceOfCurrentException());
    }
    m_saving = false;
    writeDraft();
    if (!saved) {
        return false;
    }
    if (field->field().uses.testFlag(FieldUse::Unique)) {
        for (const FieldProblem &shared : sharedValues(m_context.ledger(), m_stored)) {
            if (shared.field == field->key()) {
                field->setProblem(shared.sentence); // saved all the same: a department may share one
            }
        }
    }
    m_context.saved();
    Q_EMIT recordSaved(m_stored.id, false);
    return true;
}

bool RecordEditor::addWhenComplete(bool tellWhatIsMissing)
{
    bool complete = true;
    for (FieldEdit *field : std::as_const(m_fields)) {
        const QString problem = problemOf(field);
        if (!problem.isEmpty()) {
            complete = false;
            // While somebody is still filling in, a field not yet reached is no mistake.
            if (tellWhatIsMissing || isUnsaved(field)) {
                field->setProblem(problem);
            }
        } else {
            field->setProblem({});
        }
    }
    writeDraft();
    if (!complete) {
        return false;
    }
    m_saving = true;
    const QString oldDraft = draftKey();
    const bool added = m_context.guarded(this, [&] {
        const Record stored = addRecord(m_context.session(), m_record);
        m_context.drafts().remove(oldDraft);
        m_draftTimer->stop();
        m_stored = stored;
        m_record = stored;
        m_state = State::Existing;
    });
    m_saving = false;
    if (!added) {
        return false;
    }
    for (FieldEdit *field : std::as_const(m_fields)) {
        if (!field->input()->hasFocus()) {
            field->setValue(m_stored.value(field->key()));
        }
    }
    for (const FieldProblem &shared : sharedValues(m_context.ledger(), m_stored)) {
        for (FieldEdit *field : std::as_const(m_fields)) {
            if (field->key() == shared.field) {
                field->setProblem(shared.sentence);
            }
        }
    }
    m_context.saved();
    Q_EMIT recordSaved(m_stored.id, true);
    return true;
}

bool RecordEditor::commit()
{
    if (m_state == State::Empty) {
        return true;
    }
    bool anything = false;
    for (FieldEdit *field : std::as_const(m_fields)) {
        take(field);
        anything = anything || isUnsaved(field);
    }
    if (!anything) {
        return true;
    }
    if (m_state == State::New) {
        return addWhenComplete(true);
    }
    bool all = true;
    for (FieldEdit *field : std::as_const(m_fields)) {
        if (isUnsaved(field)) {
            all = saveField(field) && all;
        }
    }
    return all;
}

QString RecordEditor::draftKey() const
{
    const QString place =
        m_state == State::New ? QStringLiteral("new") : m_stored.id.toString(QUuid::WithoutBraces);
    return QLatin1StringView(m_spec.key) + u'/' + place;
}

void RecordEditor::writeDraft()
{
    m_draftTimer->stop();
    if (m_state == State::Empty) {
        return;
    }
    QJsonObject typed;
    for (const FieldEdit *field : std::as_const(m_fields)) {
        if (isUnsaved(field)) {
            typed.insert(QLatin1StringView(field->field().key), field->typedText());
        }
    }
    m_context.guarded(this, [&] {
        if (typed.isEmpty()) {
            m_context.drafts().remove(draftKey());
        } else {
            m_context.drafts().put(draftKey(), QJsonDocument(typed).toJson(QJsonDocument::Compact));
        }
    });
}

void RecordEditor::readDraft()
{
    const std::optional<QByteArray> draft = m_context.drafts().get(draftKey());
    if (!draft) {
        return;
    }
    const QJsonObject typed = QJsonDocument::fromJson(*draft).object();
    for (FieldEdit *field : std::as_const(m_fields)) {
        const QJsonValue text = typed.value(QLatin1StringView(field->field().key));
        if (text.isString()) {
            field->setTypedText(text.toString());
            take(field);
            field->setProblem(problemOf(field));
        }
    }
    if (!typed.isEmpty()) {
        m_context.showStatus(tr("What was typed here last time and not yet saved is back."));
    }
}

void RecordEditor::moveOn(const QWidget *input, bool backwards)
{
    const qsizetype place = m_fields.indexOf(editOf(input));
    const qsizetype next = place + (backwards ? -1 : 1);
    if (next < 0 || next >= m_fields.size()) {
        commit();
        Q_EMIT closeRequested();
        return;
    }
    focusField(m_fields.at(next)->key());
}

bool RecordEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress) {
        return QScrollArea::eventFilter(watched, event);
    }
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (key->key() == Qt::Key_Escape || (enter && key->modifiers().testFlag(Qt::ControlModifier))) {
        commit();
        Q_EMIT closeRequested();
        return true;
    }
    if (enter && qobject_cast<QPlainTextEdit *>(watched) == nullptr) {
        moveOn(qobject_cast<QWidget *>(watched), key->modifiers().testFlag(Qt::ShiftModifier));
        return true;
    }
    return QScrollArea::eventFilter(watched, event);
}

} // namespace renkei::desk
