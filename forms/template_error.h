// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/error.h"

namespace renkei::forms {

/// A template that cannot be used: names the file, the line, and what was expected there.
class TemplateError : public Error
{
public:
    /// `sentence` says what was expected; file and line are put before it.
    TemplateError(const QString &file, qint64 line, const QString &sentence);

    const QString &file() const { return m_file; }
    qint64 line() const { return m_line; }
    /// What was expected, without file and line.
    const QString &expectation() const { return m_expectation; }

private:
    QString m_file;
    qint64 m_line;
    QString m_expectation;
};

} // namespace renkei::forms
