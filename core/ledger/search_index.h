// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/ledger.h"

#include <chrono>

namespace renkei {

struct SearchHit
{
    QByteArray registerKey;
    QUuid id;
    QString title;       ///< name of the person or office, title of the document
    QString subtitle;    ///< what tells it from others of that name: kana, profession, office …
    QByteArray fieldKey; ///< the field that matched; empty for a hit by id
};

/// Finds rows of all registers by their Searched fields, in memory, with kana, width and variants folded
/// (text/fold.h). Several words must all be found; digits find phones without hyphens; four or more letters
/// of an id (as printed with the control QR) find its row. Rows in the bin are left out. Keeps itself fresh.
/// It reads itself in by and by: advance() does a slice, search() whatever is still missing.
class SearchIndex
{
public:
    explicit SearchIndex(Ledger &ledger);
    ~SearchIndex();
    SearchIndex(const SearchIndex &) = delete;
    SearchIndex &operator=(const SearchIndex &) = delete;

    /// Reads for about that long; false when everything is in. Call it from an idle timer after opening.
    bool advance(std::chrono::milliseconds budget);
    /// Best first: name or kana begins with it, name or kana holds it, another field holds it.
    QList<SearchHit> search(const QString &text, qsizetype limit = 50);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace renkei
