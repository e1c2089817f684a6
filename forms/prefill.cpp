// SPDX-License-Identifier: Apache-2.0
#include "forms/prefill.h"

#include "forms/form_data.h"
#include "forms/prefiller.h"
#include "text/error.h"
#include "workflow/settings.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace renkei::forms {

static const QString officeRoot = QStringLiteral("office");

static const QStringList modeKeys = {QStringLiteral("blank"), QStringLiteral("office"),
                                     QStringLiteral("complete")};

QString fillModeKey(FillMode mode)
{
    return modeKeys.at(int(mode));
}

FillMode fillModeFromKey(const QString &key)
{
    const qsizetype index = modeKeys.indexOf(key);
    if (index < 0) {
        throw Error(ErrorCode::InvalidInput,
                    QCoreApplication::translate(
                        "FormSource", "There is no way \"%1\" to fill in a form. Choose one of: %2.")
                        .arg(key, modeKeys.join(QStringLiteral(", "))));
    }
    return FillMode(index);
}

Prefiller::Prefiller(const Session &session, const FormTemplate &form)
    : m_session(session)
    , m_form(form)
    , m_source(session)
{
    QStringList roots{officeRoot};
    if (!form.subject.isEmpty() && form.subject != officeRoot) {
        roots += form.subject;
    }
    for (const FormField &field : form.fields) {
        if (field.shape == FieldShape::Table) {
            for (const FormField &column : field.columns) {
                addSource(field.key + u'.' + column.key, column.from, {officeRoot, field.from});
            }
        } else {
            addSource(field.key, field.from, roots);
        }
    }
}

void Prefiller::addSource(const QString &key, const QString &from, const QStringList &roots)
{
    if (!from.isEmpty()) {
        m_sources.insert(key, readSource(from, roots));
    }
}

/// The office the subject belongs to, directly or through somebody it refers to (a patient's explainer).
QUuid Prefiller::officeOf(const Record &subject) const
{
    if (m_form.subject == officeRoot) {
        return subject.id;
    }
    if (const QByteArray key = officeField(*subject.spec); !key.isEmpty()) {
        return subject.value(key).toUuid();
    }
    for (const FieldSpec &field : subject.spec->fields) {
        if (field.kind != FieldKind::Reference || *field.list == '\0') {
            continue;
        }
        const RegisterSpec &spec = registerByKey(field.list);
        const QByteArray key = officeField(spec);
        const QUuid id = subject.value(field.key).toUuid();
        if (key.isEmpty() || id.isNull()) {
            continue;
        }
        if (const std::optional<Record> record = m_session.ledger.find(spec, id)) {
            return record->value(key).toUuid();
        }
    }
    return {};
}

void Prefiller::bind(const PrefillRequest &request, const std::optional<Record> &subject)
{
    const bool complete = request.mode == FillMode::Complete;
    QUuid officeId = request.office;
    if (officeId.isNull() && subject) {
        officeId = officeOf(*subject);
    }
    if (officeId.isNull()) {
        officeId = ownOfficeId(m_session.ledger).uuid();
    }
    std::optional<Record> office;
    if (!officeId.isNull()) {
        office = m_session.ledger.get(registerByKey("office"), officeId);
    }
    m_office = officeId;
    m_source.bindToday(complete);
    m_source.bind(officeRoot, office);
    if (m_form.subject != officeRoot && !m_form.subject.isEmpty()) {
        m_source.bind(m_form.subject, complete ? subject : std::nullopt);
    }
}

QJsonArray Prefiller::rows(const FormField &table)
{
    QJsonArray rows;
    const std::optional<Record> bound = m_source.bound(table.from);
    for (const Record &record :
         rowsOf(m_session, registerByKey(table.from.toUtf8()), m_office, table.whileField, table.orderBy)) {
        m_source.bind(table.from, record);
        QJsonObject row;
        for (const FormField &column : table.columns) {
            fill(column, table.key + u'.' + column.key, column.key, row);
        }
        rows.append(row);
    }
    m_source.bind(table.from, bound);
    return rows;
}

static QString inKatakana(QString text)
{
    constexpr char16_t distance = u'ア' - u'あ';
    for (QChar &c : text) {
        const bool hiragana = (c >= u'ぁ' && c <= u'ゖ') || c == u'ゝ' || c == u'ゞ';
        c = hiragana ? QChar(char16_t(c.unicode() + distance)) : c;
    }
    return text;
}

void Prefiller::fill(const FormField &field, const QString &sourceKey, const QString &key, QJsonObject &data)
{
    const auto source = m_sources.constFind(sourceKey);
    if (source == m_sources.constEnd()) {
        return;
    }
    const QString found = m_source.text(*source);
    const QString text = field.katakana ? inKatakana(found) : found;
    const bool chosen = field.shape == FieldShape::Choice || field.shape == FieldShape::Ticks;
    // What a form does not offer (性別「回答しない」 where it prints 男・女) stays open.
    if (!text.isEmpty() && (!chosen || field.options.contains(text))) {
        setDataValue(data, key, text);
    }
}

QJsonObject Prefiller::fill(const PrefillRequest &request)
{
    QJsonObject data;
    if (request.mode == FillMode::Blank) {
        return data;
    }
    std::optional<Record> subject;
    if (!request.subject.isNull() && !m_form.subject.isEmpty()) {
        subject = m_session.ledger.get(registerByKey(m_form.subject.toUtf8()), request.subject);
    }
    bind(request, subject);
    for (const FormField &field : m_form.fields) {
        if (field.handwritten && !request.asName) {
            continue;
        }
        if (field.shape == FieldShape::Table) {
            if (request.mode == FillMode::Complete && !field.from.isEmpty()) {
                setDataValue(data, field.key, rows(field));
            }
        } else {
            fill(field, field.key, field.key, data);
        }
    }
    return data;
}

QJsonObject prefill(const Session &session, const FormTemplate &form, const PrefillRequest &request)
{
    return Prefiller(session, form).fill(request);
}

} // namespace renkei::forms
