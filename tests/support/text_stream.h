// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <ostream>

/// Lets Catch2 print what differs.
inline std::ostream &operator<<(std::ostream &stream, const QString &text)
{
    return stream << '"' << text.toStdString() << '"';
}
