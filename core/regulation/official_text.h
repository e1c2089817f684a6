// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "regulation/document_state.h"
#include "regulation/region_pack.h"

namespace renkei {

/// Which words a sheet asks people to sign: the version as the pack names it, and a hash of the words alone.
struct OfficialText
{
    QString formId;
    QString version;
    QByteArray hash; ///< SHA-256

    friend bool operator==(const OfficialText &, const OfficialText &) = default;
};

/// SHA-256 of the words of a template: its texts, labels, titles and choices, without any blank. Sizes,
/// margins and other layout do not matter, nor does what a <value of="…"/> stands for (a new FAX number of
/// the centre is no new text). `clauses` are the texts that <clause ref="…"/> stands for, by id: they count.
/// `xml` is the file as the pack holds it. Throws PackError when it is no XML.
QByteArray officialTextHash(const QByteArray &xml, const QString &file,
                            const QHash<QString, QString> &clauses = {});

/// Reads the template of one of the pack's forms. Throws PackError, Error(NotFound).
OfficialText officialText(const RegionPack &pack, const QString &formId);
/// Of the form that is signed for that document kind; nullopt when the pack has none.
std::optional<OfficialText> officialTextFor(const RegionPack &pack, const QString &documentKind);

/// Was something else signed than `current`? A paper that does not say what was signed comes from the time
/// before versions were kept, when the first version was the only one.
bool isOlderText(const OfficialText &current, const QByteArray &signedHash);

} // namespace renkei
