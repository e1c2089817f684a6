// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/register.h"
#include "forms/typesetter.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QTimer;

namespace renkei::desk {

class DeskContext;
class SheetView;

/// The paper that a record's data goes onto, live while it is typed; the field being edited is marked.
class FormPreview : public QWidget
{
    Q_OBJECT
public:
    /// `kinds` are document kinds of the register; with more than one there is a choice above the sheet.
    FormPreview(DeskContext &context, const RegisterSpec &spec, const QStringList &kinds,
                QWidget *parent = nullptr);
    ~FormPreview() override;

    /// An invalid record (without register) shows nothing.
    void setRecord(const Record &record);
    void markField(const QByteArray &fieldKey);
    /// What waits to be drawn is drawn now.
    void flush();

private:
    void chooseForm();
    void draw();
    QJsonObject data() const;

    DeskContext &m_context;
    const RegisterSpec &m_spec;
    QComboBox *m_choice;
    SheetView *m_view;
    QTimer *m_timer;
    std::optional<forms::Typesetter> m_typesetter;
    Record m_record;
};

} // namespace renkei::desk
