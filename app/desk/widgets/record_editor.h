// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/register.h"

#include <QScrollArea>

class QTimer;

namespace renkei::desk {

class DeskContext;
class FieldEdit;

/// What a page may say about its editor.
struct EditorOptions
{
    QList<QByteArray> hidden = {}; ///< Edited fields that this page does not show
    QList<QByteArray> readOnly = {};
    /// Checks beyond domain/field_text.h; empty = fine.
    std::function<QString(const Record &record, const FieldSpec &field)> problem = {};
    /// What stands greyed in a field while it is empty; empty = nothing special.
    std::function<QString(const Record &record, const FieldSpec &field)> placeholder = {};
};

/// The fields of one record, built from the register's field table. A field is saved when it is left; what
/// cannot be saved stays in the field with a sentence beside it, and in the draft store until it can.
class RecordEditor : public QScrollArea
{
    Q_OBJECT
public:
    RecordEditor(DeskContext &context, const RegisterSpec &spec, EditorOptions options,
                 QWidget *parent = nullptr);
    ~RecordEditor() override;

    /// Shows the record as stored, then what a draft of it holds. Commits what was being edited.
    void edit(const QUuid &id);
    /// A new record with these values; it is added when all required fields are there and a field is left.
    void create(const Record &initial);
    /// Shows nothing.
    void clear();
    /// Reads the record again when nothing unsaved is in it.
    void refresh();

    bool isEmpty() const { return m_state == State::Empty; }
    bool isNew() const { return m_state == State::New; }
    QUuid recordId() const;
    /// With everything typed so far, valid or not yet saved: what a live preview shows.
    const Record &record() const { return m_record; }
    QByteArray currentField() const;
    void focusField(const QByteArray &fieldKey = {});
    /// Saves what is typed. False when something had to stay unsaved (it is kept as a draft).
    bool commit();

Q_SIGNALS:
    void edited(const Record &record);             ///< at every keystroke
    void fieldEntered(const QByteArray &fieldKey); ///< empty when the focus left the editor
    void recordSaved(const QUuid &id, bool wasNew);
    void closeRequested(); ///< Ctrl+Enter, Esc: what was typed is safe

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class State { Empty, New, Existing };

    void build();
    void display(const Record &record);
    void showPlaceholders();
    void take(FieldEdit *field);
    void fieldLeft(FieldEdit *field);
    QString problemOf(const FieldEdit *field) const;
    bool saveField(FieldEdit *field);
    bool addWhenComplete(bool tellWhatIsMissing);
    bool isUnsaved(const FieldEdit *field) const;
    void writeDraft();
    void readDraft();
    QString draftKey() const;
    void moveOn(const QWidget *input, bool backwards);
    FieldEdit *editOf(const QWidget *input) const;

    DeskContext &m_context;
    const RegisterSpec &m_spec;
    EditorOptions m_options;
    State m_state = State::Empty;
    Record m_record; ///< with what is typed
    Record m_stored; ///< as the ledger has it; for a new record its first values
    QList<FieldEdit *> m_fields;
    QWidget *m_form;
    QTimer *m_draftTimer;
    bool m_saving = false;
};

} // namespace renkei::desk
