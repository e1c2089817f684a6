// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/document_kind.h"
#include "domain/register.h"

#include <QList>
#include <QUuid>

namespace renkei {
class Ledger;
}

namespace renkei::desk {

/// Whom a paper is about.
struct Subject
{
    const RegisterSpec *spec = nullptr;
    QUuid id;
    QString name;

    friend bool operator==(const Subject &, const Subject &) = default;
};

/// Looks the name up. A row that is gone (or in the bin for good) has an empty name.
Subject subjectOf(const Ledger &ledger, const RegisterSpec &spec, const QUuid &id);
/// The register a document's `subjectRegister` names; nullptr when it names none.
const RegisterSpec *subjectRegister(const QString &key);
/// 「髙橋 日出男さん」, 「髙橋 日出男さんほか2名」, 「訪問看護ステーションふくしま」,
/// 「本田さんの会ほか2件」.
QString subjectTitle(const QList<Subject> &subjects);
/// The document kinds a subject of that register can have, "other" last.
QList<const DocumentKind *> kindsFor(const RegisterSpec &spec);

} // namespace renkei::desk
