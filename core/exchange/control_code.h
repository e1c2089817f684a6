// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>
#include <QUuid>

#include <optional>

namespace renkei {

/// What the control QR of a sheet says: an opaque id, nothing else that is not printed on the sheet.
struct ControlCode
{
    QString formId; ///< id of the form in the pack: lower-case letters, digits, '-'
    QUuid printout; ///< id of the Printout
    int sheet = 1;  ///< n of
    int sheets = 1; ///< N
    friend bool operator==(const ControlCode &, const ControlCode &) = default;
};

/// "RD1:FORM3:01935B2E7C007ABC8DEF0123456789AB:1/2:4C1D": version, form, id without hyphens, n/N, CRC-16 of
/// what stands before it. Only characters of the QR alphanumeric set, so that modules stay large.
QByteArray controlCodePayload(const ControlCode &code);

/// Nothing when the payload is not ours, of a newer grammar, or its check does not fit.
std::optional<ControlCode> controlCodeFromPayload(const QByteArray &payload);

/// The short control number printed beside the QR: the last 8 characters of the id, "0123-4567".
QString controlNumber(const QUuid &printout);

} // namespace renkei
