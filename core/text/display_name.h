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

/// The folded name of an office without its legal form (株式会社 …), which people leave out or abbreviate.
QString officeKey(const QString &name);

/// Tells whether a display name names only an office, which the guide forbids.
class OfficeNames
{
public:
    OfficeNames() = default;
    /// The names an office goes by: full, short. Blank ones do not count.
    explicit OfficeNames(const QStringList &officeNames);

    /// True when every part around ／ is one of these names, whatever their width, spaces or legal form
    /// (株式会社 …).
    bool areAll(const QString &displayName) const;

private:
    QStringList m_keys;
};

/// The same for a single question.
bool isOfficeNameOnly(const QString &displayName, const QStringList &officeNames);

} // namespace renkei
