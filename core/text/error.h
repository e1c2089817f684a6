// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <exception>

namespace renkei {

/// Why a core function could not do its job. Callers branch on the code, people read the sentence.
enum class ErrorCode {
    InvalidInput,  ///< what was typed or read cannot be used
    NotFound,      ///< the thing named does not exist
    Refused,       ///< a rule or a state forbids it
    WrongPassword, ///< no key slot opens with what was given
    Damaged,       ///< a file is broken or was tampered with
    Newer,         ///< written by a newer version of the program
    InUse,         ///< another program holds it
    Unavailable,   ///< a service of the machine (keychain, printer, cipher) is missing
    DeviceFailed,  ///< reading or writing a file failed
    Cancelled,     ///< the person stopped it
    Internal       ///< a defect of the program
};

/// Thrown by core functions that cannot do their job.
/// `sentence` is translated, polite and says what to do next; it may name people, so it is shown and never
/// logged. `detail` is for the log: technical, in English, without personal data.
class Error : public std::exception
{
public:
    Error(ErrorCode code, QString sentence, QString detail = {})
        : m_code(code)
        , m_sentence(std::move(sentence))
        , m_detail(std::move(detail))
        , m_what(m_sentence.toUtf8())
    {
    }

    ErrorCode code() const { return m_code; }
    const QString &sentence() const { return m_sentence; }
    const QString &detail() const { return m_detail; }
    const char *what() const noexcept override { return m_what.constData(); }

private:
    ErrorCode m_code;
    QString m_sentence;
    QString m_detail;
    QByteArray m_what;
};

} // namespace renkei
