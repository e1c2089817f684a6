// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/error.h"

namespace renkei {

/// A pack that cannot be used: names the file (relative to the pack), the line, and what was expected there.
class PackError : public Error
{
public:
    PackError(const QString &file, qint64 line, const QString &expectation);

    const QString &file() const { return m_file; }
    qint64 line() const { return m_line; }
    /// What was expected, without file and line.
    const QString &expectation() const { return m_expectation; }

private:
    QString m_file;
    qint64 m_line;
    QString m_expectation;
};

} // namespace renkei
