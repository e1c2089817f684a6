// SPDX-License-Identifier: Apache-2.0
#include "domain/field_text.h"

#include "domain/id.h"
#include "text/contact.h"
#include "text/era.h"
#include "text/fold.h"

#include <array>

namespace renkei {

struct ChoiceAlias
{
    const char *list;
    const char16_t *value;
    const char *spellings; ///< UTF-8, separated by '|'; compared as search keys
};

static constexpr std::array choiceAliases{
    ChoiceAlias{"sexes", u"男", "男|男性|男子|おとこ|M|Male"},
    ChoiceAlias{"sexes", u"女", "女|女性|女子|おんな|F|Female"},
    ChoiceAlias{"sexes", u"その他", "その他|他|X|Other"},
    ChoiceAlias{"sexes", u"回答しない", "回答しない|無回答|答えない|非回答|No answer"},
};

static QString choice(const FieldSpec &field, const QString &typed)
{
    const QString key = searchKey(typed);
    for (const ChoiceAlias &alias : choiceAliases) {
        if (qstrcmp(alias.list, field.list) != 0) {
            continue;
        }
        for (const QString &spelling : QString::fromUtf8(alias.spellings).split(u'|')) {
            if (searchKey(spelling) == key) {
                return QString::fromUtf16(alias.value);
            }
        }
    }
    return typed.trimmed();
}

static QString notReadable(const char *sentence, const QString &typed)
{
    return QCoreApplication::translate("FieldText", sentence).arg(typed.trimmed());
}

static FieldInput dateInput(const QString &typed, const QDate &today)
{
    const std::optional<QDate> date = parseDate(typed, today);
    if (date) {
        return {*date, {}};
    }
    return {
        QVariant(QMetaType::fromType<QDate>()),
        notReadable(QT_TRANSLATE_NOOP("FieldText", "\"%1\" cannot be read as a date. Enter it like R8.11.22, "
                                                   "令和8年11月22日 or 2026-11-22."),
                    typed)};
}

static FieldInput momentInput(const QString &typed)
{
    const QDateTime moment = QDateTime::fromString(typed.trimmed(), Qt::ISODateWithMs);
    if (moment.isValid()) {
        return {moment.toUTC(), {}};
    }
    return {
        QVariant(QMetaType::fromType<QDateTime>()),
        notReadable(QT_TRANSLATE_NOOP("FieldText", "\"%1\" cannot be read as a day and time. Enter it like "
                                                   "2026-11-22T09:00:00Z."),
                    typed)};
}

static FieldInput numberInput(const QString &typed)
{
    bool isNumber = false;
    const qint64 number = toHalfWidth(typed).trimmed().remove(u',').toLongLong(&isNumber);
    return {number, isNumber ? QString()
                             : notReadable(QT_TRANSLATE_NOOP("FieldText", "\"%1\" is no whole number. Enter "
                                                                          "digits only."),
                                           typed)};
}

static FieldInput flagInput(const QString &typed)
{
    static const QStringList yes = QStringLiteral("はい|有|有り|あり|○|〇|◯|✓|yes|true|y|1").split(u'|');
    static const QStringList no = QStringLiteral("いいえ|無|無し|なし|×|no|false|n|0").split(u'|');
    const QString word = toHalfWidth(typed).trimmed().toLower();
    return {yes.contains(word),
            yes.contains(word) || no.contains(word)
                ? QString()
                : notReadable(QT_TRANSLATE_NOOP("FieldText", "\"%1\" is neither yes nor no."), typed)};
}

static FieldInput referenceInput(const QString &typed)
{
    const std::optional<QUuid> id = uuidFromString(typed.trimmed());
    return {QVariant::fromValue(id.value_or(QUuid())),
            id ? QString() : notReadable(QT_TRANSLATE_NOOP("FieldText", "\"%1\" is no id."), typed)};
}

static FieldInput hashInput(const QString &typed)
{
    const QByteArray hash = QByteArray::fromHex(typed.trimmed().toLatin1());
    const bool isHash = hash.size() == 32 && typed.trimmed().size() == 64;
    return {isHash ? hash : QByteArray(),
            isHash ? QString()
                   : notReadable(QT_TRANSLATE_NOOP("FieldText", "\"%1\" is no check sum (SHA-256)."), typed)};
}

/// Lines keep their order and their blanks inside; line ends become one kind.
static QString note(QString typed)
{
    typed.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    return typed.trimmed();
}

/// One line: an address copied from a cell with line breaks becomes one line with spaces.
static QString oneLine(QString typed)
{
    typed.replace(u'\r', u'\n').replace(QStringLiteral("\n\n"), QStringLiteral("\n"));
    return typed.trimmed().replace(u'\n', u' ').remove(QChar(u'\0'));
}

static FieldInput checked(const QString &value, const QString &problem)
{
    return {value, problem};
}

FieldInput fieldFromText(const FieldSpec &field, const QString &typed, const QDate &today)
{
    if (typed.trimmed().isEmpty()) {
        return {emptyValue(field.kind), {}};
    }
    switch (field.kind) {
    case FieldKind::Text:
    case FieldKind::Name:
        return {oneLine(typed), {}};
    case FieldKind::Choice:
        return {choice(field, oneLine(typed)), {}};
    case FieldKind::Kana:
        return {toHiragana(typed).simplified(), {}};
    case FieldKind::Note:
        return {note(typed), {}};
    case FieldKind::Email: {
        const QString mail = canonicalMail(typed);
        return checked(mail, mailProblem(mail));
    }
    case FieldKind::Phone: {
        const QString phone = canonicalPhone(typed);
        return checked(phone, phoneProblem(phone));
    }
    case FieldKind::PostCode: {
        const QString postCode = canonicalPostCode(typed);
        return checked(postCode, postCodeProblem(postCode));
    }
    case FieldKind::Date:
        return dateInput(typed, today);
    case FieldKind::Moment:
        return momentInput(typed);
    case FieldKind::Number:
        return numberInput(typed);
    case FieldKind::Flag:
        return flagInput(typed);
    case FieldKind::Reference:
        return referenceInput(typed);
    case FieldKind::Hash:
        return hashInput(typed);
    }
    return {};
}

bool isEmptyValue(const FieldSpec &field, const QVariant &value)
{
    switch (field.kind) {
    case FieldKind::Date:
        return !value.toDate().isValid();
    case FieldKind::Moment:
        return !value.toDateTime().isValid();
    case FieldKind::Reference:
        return value.toUuid().isNull();
    case FieldKind::Hash:
        return value.toByteArray().isEmpty();
    case FieldKind::Number:
    case FieldKind::Flag:
        return false;
    case FieldKind::Text:
    case FieldKind::Name:
    case FieldKind::Kana:
    case FieldKind::Choice:
    case FieldKind::Email:
    case FieldKind::Phone:
    case FieldKind::PostCode:
    case FieldKind::Note:
        break;
    }
    return value.toString().trimmed().isEmpty();
}

QString fieldText(const FieldSpec &field, const QVariant &value)
{
    if (isEmptyValue(field, value)) {
        return {};
    }
    switch (field.kind) {
    case FieldKind::Date:
        return displayDate(value.toDate());
    case FieldKind::Moment: {
        const QDateTime local = value.toDateTime().toLocalTime();
        return displayDate(local.date()) + local.time().toString(QStringLiteral(" HH:mm"));
    }
    case FieldKind::Flag:
        return value.toBool() ? QCoreApplication::translate("FieldText", "Yes")
                              : QCoreApplication::translate("FieldText", "No");
    default:
        return fieldPlain(field, value);
    }
}

QString fieldPlain(const FieldSpec &field, const QVariant &value)
{
    if (isEmptyValue(field, value)) {
        return {};
    }
    switch (field.kind) {
    case FieldKind::Date:
        return isoDate(value.toDate());
    case FieldKind::Moment:
        return value.toDateTime().toUTC().toString(Qt::ISODateWithMs);
    case FieldKind::Flag:
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case FieldKind::Number:
        return QString::number(value.toLongLong());
    case FieldKind::Reference:
        return value.toUuid().toString(QUuid::WithoutBraces);
    case FieldKind::Hash:
        return QString::fromLatin1(value.toByteArray().toHex());
    default:
        return value.toString();
    }
}

} // namespace renkei
