// SPDX-License-Identifier: Apache-2.0
#include "forms/prefill.h"

#include "domain/field_text.h"
#include "forms/data_provider.h"
#include "forms/form_data.h"
#include "forms/prefiller.h"
#include "forms/template_sources.h"
#include "text/error.h"
#include "workflow/settings.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

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
    const SourceRoots roots = rootsOf(form);
    for (const RelatedSource &related : form.related) {
        if (const RegisterSpec *spec = roots.value(related.key)) {
            m_filters.insert(related.key, readFilters(related.where, *spec, roots));
        }
    }
    for (const FormField &field : form.fields) {
        if (field.shape != FieldShape::Table) {
            addSource(field.key, field.from, roots);
            continue;
        }
        if (field.from.isEmpty()) {
            continue;
        }
        const SourceRoots rowRoots = rowRootsOf(form, field);
        if (!field.where.isEmpty()) {
            m_filters.insert(field.key, readFilters(field.where, *rowRoots.value(field.from), roots));
        }
        for (const FormField &column : field.columns) {
            addSource(field.key + u'.' + column.key, column.from, rowRoots);
        }
    }
}

void Prefiller::addSource(const QString &key, const QString &from, const SourceRoots &roots)
{
    if (!from.isEmpty()) {
        m_sources.insert(key, readSource(from, roots));
    }
}

void Prefiller::bind(const PrefillRequest &request, const std::optional<Record> &subject)
{
    const bool complete = request.mode == FillMode::Complete;
    QUuid officeId = request.office;
    if (officeId.isNull() && subject) {
        officeId = officeOf(m_session.ledger, *subject);
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
    const QUuid ownOffice = ownOfficeId(m_session.ledger).uuid();
    m_source.bind(QStringLiteral("ownOffice"),
                  ownOffice.isNull() ? std::nullopt
                                     : m_session.ledger.find(registerByKey("office"), ownOffice));
    m_source.bind(QStringLiteral("operator"),
                  complete ? m_session.ledger.find(registerByKey("operator"), m_session.operatorId.uuid())
                           : std::nullopt);
    if (m_form.subject != officeRoot && !m_form.subject.isEmpty()) {
        m_source.bind(m_form.subject, complete ? subject : std::nullopt);
    }
    for (const RelatedSource &related : m_form.related) {
        bindRelated(related, complete && subject, request.subject);
    }
}

void Prefiller::bindRelated(const RelatedSource &related, bool complete, const QUuid &subject)
{
    if (const DataProvider *provider = dataProvider(related.from)) {
        m_source.bindData(related.key,
                          complete ? provider->data(m_session, subject) : QJsonValue(QJsonValue::Undefined));
        return;
    }
    std::optional<Selection> selection = complete ? selectionFor(related.key) : std::nullopt;
    if (!selection) {
        m_source.bind(related.key, {});
        return;
    }
    selection->orderBy = related.orderBy.toUtf8();
    selection->descending = true;
    selection->limit = 1;
    const QList<Record> newest = m_session.ledger.select(registerByKey(related.from.toUtf8()), *selection);
    m_source.bind(related.key, newest.isEmpty() ? std::nullopt : std::optional(newest.first()));
}

std::optional<Selection> Prefiller::selectionFor(const QString &key) const
{
    Selection selection;
    for (const SourceFilter &filter : m_filters.value(key)) {
        if (filter.root.isEmpty()) {
            selection.where.append({filter.field, filter.literal});
            continue;
        }
        const std::optional<Record> record = m_source.bound(filter.root);
        if (!record) {
            return {};
        }
        selection.where.append({filter.field, QVariant::fromValue(record->id)});
    }
    return selection;
}

void Prefiller::forEachRecord(const FormField &table, const std::function<void()> &visit)
{
    const RegisterSpec &spec = registerByKey(table.from.toUtf8());
    QList<Record> records;
    if (table.where.isEmpty()) {
        records = rowsOfOffice(m_session, spec, m_office, table.whileField, table.orderBy);
    } else if (std::optional<Selection> selection = selectionFor(table.key)) {
        selection->orderBy = table.orderBy.toUtf8();
        records = rowsOf(m_session, spec, *selection, table.whileField);
    }
    if (!table.first.isEmpty()) {
        const QByteArray key = table.first.toUtf8();
        const FieldSpec &field = spec.field(key);
        std::stable_partition(records.begin(), records.end(),
                              [&](const Record &record) { return !isEmptyValue(field, record.value(key)); });
    }
    if (!table.filled.isEmpty()) {
        const QByteArray key = table.filled.toUtf8();
        const FieldSpec &field = spec.field(key);
        records.removeIf([&](const Record &record) { return isEmptyValue(field, record.value(key)); });
    }
    const std::optional<Record> bound = m_source.bound(table.from);
    for (const Record &record : std::as_const(records)) {
        m_source.bind(table.from, record);
        visit();
    }
    m_source.bind(table.from, bound);
}

/// Lists inside lists become one: groups.items visits every item, with its group at hand.
void Prefiller::forEachOfData(const QJsonValue &data, const QStringList &words,
                              const std::function<void()> &visit)
{
    if (words.isEmpty()) {
        visit();
        return;
    }
    const QJsonValue inner = data.toObject().value(words.first());
    const QJsonArray list = inner.isArray() ? inner.toArray() : QJsonArray{inner};
    for (const auto &one : list) {
        if (one.isObject()) {
            m_source.bindData(words.first(), one);
            forEachOfData(one, words.mid(1), visit);
        }
    }
}

QJsonArray Prefiller::rows(const FormField &table)
{
    QJsonArray rows;
    const QStringList path = table.from.split(u'.');
    const auto visit = [&] {
        if (path.size() > 1 && !table.filled.isEmpty() &&
            m_source.boundData(path.last()).toObject().value(table.filled).toString().isEmpty()) {
            return;
        }
        m_source.bindNumber(int(rows.size()) + 1);
        QJsonObject row;
        for (const FormField &column : table.columns) {
            fill(column, table.key + u'.' + column.key, column.key, row);
        }
        rows.append(row);
    };
    if (path.size() > 1) {
        forEachOfData(m_source.boundData(path.first()), path.mid(1), visit);
    } else {
        forEachRecord(table, visit);
    }
    m_source.bindNumber(0);
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

/// What is printed for what is stored: the field's words for each stored key, otherwise the text itself.
static QStringList inWords(const FormField &field, const QString &text)
{
    if (field.words.isEmpty()) {
        return {text};
    }
    QStringList printed;
    const QStringList keys = text.split(u' ', Qt::SkipEmptyParts);
    for (const QString &key : keys) {
        printed += field.words.value(key, field.words.value(QStringLiteral("*"), key));
    }
    return printed;
}

void Prefiller::fill(const FormField &field, const QString &sourceKey, const QString &key, QJsonObject &data)
{
    const auto source = m_sources.constFind(sourceKey);
    if (source == m_sources.constEnd()) {
        return;
    }
    const QString found = m_source.text(*source);
    const QStringList printed = inWords(field, field.katakana ? inKatakana(found) : found);
    if (field.shape == FieldShape::Choice || field.shape == FieldShape::Ticks) {
        // What a form does not offer (性別「回答しない」 where it prints 男・女) stays open.
        QJsonArray chosen;
        for (const QString &word : printed) {
            if (field.options.contains(word) && !chosen.contains(word)) {
                chosen.append(word);
            }
        }
        if (!chosen.isEmpty()) {
            setDataValue(data, key, chosen.size() == 1 ? chosen.first() : QJsonValue(chosen));
        }
    } else if (const QString text = printed.join(u'、'); !text.isEmpty()) {
        setDataValue(data, key, text);
    }
}

QList<std::pair<QString, QJsonObject>> Prefiller::attachments() const
{
    QList<std::pair<QString, QJsonObject>> attached;
    for (const RelatedSource &related : m_form.related) {
        const QJsonObject data = m_source.boundData(related.key).toObject();
        if (related.attach && !data.isEmpty()) {
            attached.append({related.key, data});
        }
    }
    return attached;
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
