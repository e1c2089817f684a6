// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/id.h"

#include <QCoreApplication>
#include <QDate>
#include <QDateTime>
#include <QFlags>
#include <QVariant>

#include <span>

/// A register (台帳の一種: offices, staff, patients …) is described once, as a table of fields. Table
/// columns, history images, search, import and export columns, command-line options, JSON keys, editors and
/// list columns are all derived from that table. A field therefore touches four places: the struct member and
/// its row here in domain/, a migration in ledger/, and its Japanese label in translations/.
namespace renkei {

/// What a field holds; decides the column type, the check, the way it is folded for search, and the input
/// widget.
enum class FieldKind {
    Text,      ///< QString, kept exactly as entered
    Name,      ///< QString, a person's or office's name: never normalised, searched by variants
    Kana,      ///< QString, stored as full-width hiragana
    Choice,    ///< QString, one of a pack list (`list`) or anything else the office wrote
    Date,      ///< QDate, null = unknown
    Email,     ///< QString, trimmed, half-width, domain in lower case
    Phone,     ///< QString, half-width, hyphens as entered
    PostCode,  ///< QString, 123-4567
    Note,      ///< QString of several lines
    Reference, ///< QUuid of a row of the register named in `list`
    Number,    ///< qint64
    Flag,      ///< bool
    Moment,    ///< QDateTime in UTC
    Hash       ///< QByteArray, SHA-256 of a stored document
};

/// The empty value of a kind: always of the kind's own type, so that records compare equal after a round
/// trip.
QVariant emptyValue(FieldKind kind);

enum class FieldUse : unsigned {
    Required = 1U << 0U, ///< a row without it is refused
    Listed = 1U << 1U,   ///< a column of the list
    Searched = 1U << 2U, ///< found by the global search
    Imported = 1U << 3U, ///< offered in import and export
    Edited = 1U << 4U,   ///< shown in the editor, settable on the command line
    Unique = 1U << 5U    ///< shared by two rows in use it is a problem (様式1 ※1)
};
Q_DECLARE_FLAGS(FieldUses, FieldUse)
Q_DECLARE_OPERATORS_FOR_FLAGS(FieldUses)

struct FieldSpec
{
    const char *key;   ///< camelCase: JSON key; snake_case of it is the column, kebab-case the option
    const char *label; ///< English, translated in context "Field"
    FieldKind kind;
    FieldUses uses;
    const char *list = "";     ///< Choice: name of the pack list; Reference: key of the register
    const char *headings = ""; ///< UTF-8, separated by '|': column headings under which spreadsheets carry it
    QVariant (*get)(const void *row) = nullptr;
    void (*set)(void *row, const QVariant &value) = nullptr;

    /// "shortName" gives "short_name".
    QString column() const;
    /// "shortName" gives "short-name".
    QString option() const;
    QString translatedLabel() const { return QCoreApplication::translate("Field", label); }
};

struct RegisterSpec
{
    const char *key;   ///< singular: history, JSON, `subjectRegister`
    const char *table; ///< plural: SQL table, noun on the command line
    const char *label; ///< English singular, translated in context "Register"
    std::span<const FieldSpec> fields;

    /// Position of the field with that key, -1 when there is none.
    int indexOf(QByteArrayView fieldKey) const;
    /// Throws Error(Internal) when there is no such field.
    const FieldSpec &field(QByteArrayView fieldKey) const;
    QString translatedLabel() const { return QCoreApplication::translate("Register", label); }
};

/// What every row has beside its fields.
struct Row
{
    qint64 revision = 0; ///< counts changes; a save against an older revision is refused
    QDateTime deletedAt; ///< UTC; null = in use, otherwise in the bin
};

/// A row of any register, its values in the order of the register's fields.
struct Record
{
    const RegisterSpec *spec = nullptr;
    QUuid id;
    qint64 revision = 0;
    QDateTime deletedAt;
    QVariantList values;

    Record() = default;
    explicit Record(const RegisterSpec &registerSpec);

    /// Throws Error(Internal) for a key the register does not have.
    QVariant value(QByteArrayView key) const;
    QString text(QByteArrayView key) const { return value(key).toString(); }
    void setValue(QByteArrayView key, const QVariant &value);
    bool isInBin() const { return !deletedAt.isNull(); }
    friend bool operator==(const Record &, const Record &) = default;
};

/// All registers, in the order of their creation; the one registration line of a new one is in registers.cpp.
std::span<const RegisterSpec *const> allRegisters();
/// By singular or plural key. Throws Error(NotFound).
const RegisterSpec &registerByKey(QByteArrayView key);

namespace detail {
inline QVariant toVariant(const QString &v)
{
    return v;
}
inline QVariant toVariant(const QDate &v)
{
    return v.isValid() ? QVariant(v) : QVariant(QMetaType::fromType<QDate>());
}
inline QVariant toVariant(const QDateTime &v)
{
    return v.isValid() ? QVariant(v) : QVariant(QMetaType::fromType<QDateTime>());
}
inline QVariant toVariant(const QByteArray &v)
{
    return v;
}
inline QVariant toVariant(qint64 v)
{
    return v;
}
inline QVariant toVariant(bool v)
{
    return v;
}
inline QVariant toVariant(const QUuid &v)
{
    return QVariant::fromValue(v);
}
template <class Tag>
QVariant toVariant(const Id<Tag> &v)
{
    return QVariant::fromValue(v.uuid());
}

inline void fromVariant(const QVariant &v, QString &out)
{
    out = v.toString();
}
inline void fromVariant(const QVariant &v, QDate &out)
{
    out = v.toDate();
}
inline void fromVariant(const QVariant &v, QDateTime &out)
{
    out = v.toDateTime();
}
inline void fromVariant(const QVariant &v, QByteArray &out)
{
    out = v.toByteArray();
}
inline void fromVariant(const QVariant &v, qint64 &out)
{
    out = v.toLongLong();
}
inline void fromVariant(const QVariant &v, bool &out)
{
    out = v.toBool();
}
inline void fromVariant(const QVariant &v, QUuid &out)
{
    out = v.toUuid();
}
template <class Tag>
void fromVariant(const QVariant &v, Id<Tag> &out)
{
    out = Id<Tag>(v.toUuid());
}

template <class T>
struct MemberOwner;
template <class Owner, class Value>
struct MemberOwner<Value Owner::*>
{
    using type = Owner;
};
} // namespace detail

/// Binds a field's row in the table to the struct member that holds it.
template <auto Member>
constexpr FieldSpec field(const char *key, const char *label, FieldKind kind, FieldUses uses,
                          const char *list = "", const char *headings = "")
{
    using Owner = typename detail::MemberOwner<decltype(Member)>::type;
    return FieldSpec{
        key,
        label,
        kind,
        uses,
        list,
        headings,
        [](const void *row) { return detail::toVariant(static_cast<const Owner *>(row)->*Member); },
        [](void *row, const QVariant &value) {
            detail::fromVariant(value, static_cast<Owner *>(row)->*Member);
        }};
}

/// `T::spec()` is the register of T. Conversions between the typed row and the generic one.
template <class T>
Record toRecord(const T &row)
{
    Record record(T::spec());
    record.id = row.id.uuid();
    record.revision = row.revision;
    record.deletedAt = row.deletedAt;
    for (qsizetype i = 0; i < record.values.size(); ++i) {
        record.values[i] = T::spec().fields[size_t(i)].get(&row);
    }
    return record;
}

template <class T>
T fromRecord(const Record &record)
{
    T row;
    row.id = decltype(row.id)(record.id);
    row.revision = record.revision;
    row.deletedAt = record.deletedAt;
    for (qsizetype i = 0; i < record.values.size(); ++i) {
        T::spec().fields[size_t(i)].set(&row, record.values[i]);
    }
    return row;
}

} // namespace renkei
