// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace renkei::forms {

struct PackProblem
{
    QString file; ///< relative to the pack where it can be
    qint64 line;  ///< 0 = the file as a whole
    QString sentence;
};

/// Everything that is wrong with a pack folder: pack.xml and its lists, every template, every source of a
/// prefilled field; and whether each form can be set blank and filled.
/// Empty = the pack can be used. Throws nothing for faults of the pack.
QList<PackProblem> checkPack(const QString &folder);

} // namespace renkei::forms
