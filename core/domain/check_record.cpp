// SPDX-License-Identifier: Apache-2.0
#include "domain/field_text.h"
#include "text/contact.h"

#include <array>

namespace renkei {

/// Two days of one register that must not stand the other way round.
struct DayOrder
{
    const char *registerKey;
    const char *earlier;
    const char *later;
    const char *sentence;
};

static constexpr std::array dayOrders{
    DayOrder{
        "staff", "joined", "left",
        QT_TRANSLATE_NOOP("CheckRecord", "The last day of service lies before the first. Check both days.")},
    DayOrder{"patient", "birthDate", "careStarted",
             QT_TRANSLATE_NOOP("CheckRecord", "The care began before the date of birth. Check both days.")},
    DayOrder{"patient", "careStarted", "careEnded",
             QT_TRANSLATE_NOOP("CheckRecord", "The care ended before it began. Check both days.")},
    DayOrder{"document", "signedOn", "receivedOn",
             QT_TRANSLATE_NOOP("CheckRecord", "The paper came back before it was signed. Check both days.")},
    DayOrder{
        "document", "signedOn", "submittedOn",
        QT_TRANSLATE_NOOP("CheckRecord", "The paper was submitted before it was signed. Check both days.")},
    DayOrder{"document", "submittedOn", "invitationOn",
             QT_TRANSLATE_NOOP("CheckRecord",
                               "The invitation came before the paper was submitted. Check both days.")},
};

/// Days of things that have happened.
struct PastDay
{
    const char *registerKey;
    const char *field;
};

static constexpr std::array pastDays{
    PastDay{"patient", "birthDate"},     PastDay{"document", "signedOn"},
    PastDay{"document", "receivedOn"},   PastDay{"document", "submittedOn"},
    PastDay{"document", "invitationOn"}, PastDay{"waiver", "confirmedOn"},
};

static QString problemOfValue(const FieldSpec &field, const QVariant &value)
{
    if (field.uses.testFlag(FieldUse::Required) && isEmptyValue(field, value)) {
        return QCoreApplication::translate("CheckRecord", "\"%1\" is still empty. Please fill it in.")
            .arg(field.translatedLabel());
    }
    switch (field.kind) {
    case FieldKind::Email:
        return mailProblem(value.toString());
    case FieldKind::Phone:
        return phoneProblem(value.toString());
    case FieldKind::PostCode:
        return postCodeProblem(value.toString());
    default:
        return {};
    }
}

static QString problemOfDay(const Record &record, const FieldSpec &field, const QDate &today)
{
    const QByteArrayView key(field.key);
    const QByteArrayView registerKey(record.spec->key);
    const QDate day = record.value(key).toDate();
    if (!day.isValid()) {
        return {};
    }
    for (const PastDay &past : pastDays) {
        if (registerKey == QByteArrayView(past.registerKey) && key == QByteArrayView(past.field) &&
            day > today) {
            return QCoreApplication::translate("CheckRecord", "\"%1\" lies in the future. Check the day.")
                .arg(field.translatedLabel());
        }
    }
    for (const DayOrder &order : dayOrders) {
        if (registerKey == QByteArrayView(order.registerKey) && key == QByteArrayView(order.later)) {
            const QDate earlier = record.value(order.earlier).toDate();
            if (earlier.isValid() && day < earlier) {
                return QCoreApplication::translate("CheckRecord", order.sentence);
            }
        }
    }
    return {};
}

QList<FieldProblem> checkRecord(const Record &record, const QDate &today)
{
    QList<FieldProblem> problems;
    for (qsizetype i = 0; i < record.values.size(); ++i) {
        const FieldSpec &field = record.spec->fields[size_t(i)];
        QString sentence = problemOfValue(field, record.values.at(i));
        if (sentence.isEmpty() && field.kind == FieldKind::Date) {
            sentence = problemOfDay(record, field, today);
        }
        if (!sentence.isEmpty()) {
            problems.append({QByteArray(field.key), sentence});
        }
    }
    return problems;
}

} // namespace renkei
