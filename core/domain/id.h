// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/clock.h"

#include <QHashFunctions>
#include <QString>
#include <QUuid>

#include <compare>
#include <optional>

namespace renkei {

/// A typed id: a UUIDv7 that says what it is the id of. No implicit conversions in either direction.
template <class Tag>
class Id
{
public:
    Id() = default;
    explicit Id(const QUuid &uuid)
        : m_uuid(uuid)
    {
    }

    bool isNull() const { return m_uuid.isNull(); }
    const QUuid &uuid() const { return m_uuid; }
    /// 36 characters, lower case, no braces: the form used in JSON, on the command line and in control QRs.
    QString toString() const { return m_uuid.toString(QUuid::WithoutBraces); }

    friend bool operator==(const Id &, const Id &) = default;
    friend bool operator<(const Id &a, const Id &b) { return a.m_uuid < b.m_uuid; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.m_uuid, seed); }

private:
    QUuid m_uuid;
};

using OfficeId = Id<struct OfficeTag>;
using StaffId = Id<struct StaffTag>;
using PatientId = Id<struct PatientTag>;
using DocumentId = Id<struct DocumentTag>;
using WaiverId = Id<struct WaiverTag>;
using PrintoutId = Id<struct PrintoutTag>;
using OperatorId = Id<struct OperatorTag>;
using SettingId = Id<struct SettingTag>;

/// A new UUIDv7 (RFC 9562 §5.7): 48 bits of the clock's milliseconds, then a counter so that ids made in one
/// process rise strictly even within a millisecond or when the clock goes back, then random bits.
/// Thread-safe.
QUuid newUuid(const Clock &clock);

/// Reads the 36-character form (braces and upper case accepted); nothing when it is no UUID.
std::optional<QUuid> uuidFromString(const QString &text);

} // namespace renkei
