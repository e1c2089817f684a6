// SPDX-License-Identifier: Apache-2.0
#include "ledger/search_title.h"

#include "domain/document_kind.h"

#include <algorithm>

namespace renkei {

static bool has(const Record &record, const char *key)
{
    return record.spec->indexOf(key) >= 0 && !record.text(key).isEmpty();
}

static QString kindLabel(const QString &key)
{
    for (const DocumentKind &kind : documentKinds()) {
        if (key == QLatin1StringView(kind.key)) {
            return kind.translatedLabel();
        }
    }
    return key;
}

static QString titleOf(const Record &record)
{
    for (const char *key : {"name", "title"}) {
        if (has(record, key)) {
            return record.text(key);
        }
    }
    return has(record, "kind") ? kindLabel(record.text("kind")) : record.spec->translatedLabel();
}

/// Name of the row that a reference names; blank when there is none.
static QString nameOf(const Ledger &ledger, const QByteArray &registerKey, const QUuid &id)
{
    if (registerKey.isEmpty() || id.isNull()) {
        return {};
    }
    const std::optional<Record> record = ledger.find(registerByKey(registerKey), id);
    return record ? titleOf(*record) : QString();
}

static QStringList referencedNames(const Ledger &ledger, const Record &record)
{
    QStringList names;
    for (const FieldSpec &field : record.spec->fields) {
        const QUuid id = field.kind == FieldKind::Reference ? record.value(field.key).toUuid() : QUuid();
        const bool isSubject = QByteArrayView(field.key) == "subject";
        const QByteArray target =
            isSubject ? record.text("subjectRegister").toUtf8() : QByteArray(field.list);
        if (!id.isNull() && target != "printout") {
            names += nameOf(ledger, target, id);
        }
    }
    return names;
}

/// The first listed fields that say something about a person: kana, profession, type.
static QStringList tellingFields(const Record &record)
{
    QStringList texts;
    for (const FieldSpec &field : record.spec->fields) {
        const bool tells = field.kind == FieldKind::Kana || field.kind == FieldKind::Choice;
        if (tells && field.uses.testFlag(FieldUse::Listed) && QByteArrayView(field.key) != "sex") {
            texts += record.text(field.key);
        }
    }
    return texts.mid(0, 2);
}

SearchHit searchHit(const Ledger &ledger, const Record &record, const QByteArray &fieldKey)
{
    QStringList parts = tellingFields(record) + referencedNames(ledger, record);
    parts.removeAll(QString());
    return {QByteArray(record.spec->key), record.id, titleOf(record), parts.join(QStringLiteral("　")),
            fieldKey};
}

} // namespace renkei
