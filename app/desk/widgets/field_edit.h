// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/register.h"

#include <QWidget>

class QLabel;

namespace renkei::desk {

class DeskContext;

/// One field of a record: the input that fits its kind and a line for the sentence when it cannot be saved.
/// Usable outside of RecordEditor, in dialogs.
class FieldEdit : public QWidget
{
    Q_OBJECT
public:
    FieldEdit(DeskContext &context, const FieldSpec &field, QWidget *parent = nullptr);

    const FieldSpec &field() const { return m_field; }
    QByteArray key() const { return m_field.key; }
    /// The widget that takes the keys; its object name is the field key, its accessible name the label.
    QWidget *input() const { return m_input; }
    /// What is typed, in the canonical form of the field's kind; the empty value when it is unusable.
    QVariant value() const;
    QString typedText() const;
    void setValue(const QVariant &value);
    void setTypedText(const QString &text);
    /// Shows the sentence at the field; empty takes it away.
    void setProblem(const QString &sentence);
    QString problem() const;
    /// What is wrong with the typed text by itself; empty = nothing.
    QString checkTyped() const;
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void changed();
    void left();
    void entered();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeInput();

    DeskContext &m_context;
    const FieldSpec &m_field;
    QWidget *m_input;
    QLabel *m_problem;
    bool m_setting = false;
};

} // namespace renkei::desk
