// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/register.h"

#include <QList>
#include <QWidget>

class QFormLayout;

namespace renkei::desk {

class DeskContext;
class FieldEdit;

/// Some fields of a register inside a dialog, built from the field table. Nothing is saved by itself: the
/// dialog takes the values when its button is pressed.
class FieldForm : public QWidget
{
    Q_OBJECT
public:
    FieldForm(DeskContext &context, const RegisterSpec &spec, const QList<QByteArray> &keys,
              QWidget *parent = nullptr);

    QFormLayout *layout() const { return m_layout; }
    FieldEdit &field(QByteArrayView key) const;
    void setValue(QByteArrayView key, const QVariant &value);
    QVariant value(QByteArrayView key) const;
    /// Hides a field with its label; a hidden field is neither checked nor taken.
    void setShown(QByteArrayView key, bool shown);
    /// Shows every problem at its field and goes to the first one. True when there is none.
    bool check();
    /// Puts the values of the shown fields into the record.
    void writeTo(Record &record) const;

Q_SIGNALS:
    void changed();

protected:
    /// Enter goes to the next field, behind the last one to the dialog's button; it never presses the button
    /// while somebody is still filling in.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QFormLayout *m_layout;
    QList<FieldEdit *> m_fields;
};

} // namespace renkei::desk
