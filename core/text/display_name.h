// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

/// The name shown in MCS: 「個人名／所属名」 (rule guide ①, G1.2).
namespace renkei {

/// 山田花子／福島訪看: spaces inside the person's name go; the office's short name, or its name when it has
/// none. Without an office the person's name alone; empty without a person.
QString displayName(const QString &personName, const QString &officeShortName,
                    const QString &officeName = {});

/// True when the display name names only an office (the guide forbids it): every part around ／ is one of
/// `officeNames`, whatever their width, spaces or legal form (株式会社 …).
bool isOfficeNameOnly(const QString &displayName, const QStringList &officeNames);

} // namespace renkei
