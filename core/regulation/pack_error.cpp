// SPDX-License-Identifier: Apache-2.0
#include "regulation/pack_error.h"

#include <QCoreApplication>

namespace renkei {

static QString withPlace(const QString &file, qint64 line, const QString &expectation)
{
    return line > 0 ? QCoreApplication::translate("RegionPack", "%1, line %2: %3")
                          .arg(file, QString::number(line), expectation)
                    : QCoreApplication::translate("RegionPack", "%1: %2").arg(file, expectation);
}

PackError::PackError(const QString &file, qint64 line, const QString &expectation)
    : Error(ErrorCode::InvalidInput, withPlace(file, line, expectation))
    , m_file(file)
    , m_line(line)
    , m_expectation(expectation)
{
}

} // namespace renkei
