// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "workflow/document_states.h"

#include <QDate>

namespace renkei {
class RegionPack;
}

namespace renkei::desk {

class DeskContext;
class RecordList;

/// The filters that lists of several registers share.

/// 在籍中 / 退職 / すべて: by the last day in `endField`; somebody without one is still there.
struct ActiveLabels
{
    QString filter;
    QString active;
    QString ended;
    QString all;
};
void addActiveFilter(RecordList &list, const QByteArray &endField, const ActiveLabels &labels,
                     const QDate &today);

/// One option a state of that paper.
void addStateFilter(RecordList &list, const QString &label, const QString &kind,
                    const DocumentStates &states);

/// Entries of a pack list that occur in the register. What the office wrote is kept; aliases (ケアマネ) only
/// filter. Options follow the rows.
void addChoiceFilter(DeskContext &context, RecordList &list, const RegisterSpec &spec,
                     const QByteArray &fieldKey, const QString &allLabel);

} // namespace renkei::desk
