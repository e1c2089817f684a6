// SPDX-License-Identifier: Apache-2.0
#include "forms/template_error.h"

#include <QCoreApplication>

namespace renkei::forms {

static QString withPlace(const QString &file, qint64 line, const QString &sentence)
{
    return QCoreApplication::translate("FormTemplate", "%1, line %2: %3").arg(file).arg(line).arg(sentence);
}

TemplateError::TemplateError(const QString &file, qint64 line, const QString &sentence)
    : Error(ErrorCode::InvalidInput, withPlace(file, line, sentence))
    , m_file(file)
    , m_line(line)
    , m_expectation(sentence)
{
}

} // namespace renkei::forms
