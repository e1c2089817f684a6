// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

#include <optional>

namespace renkei {

/// What undo and redo would take next, worked out from the numbers of the undoable entries alone, so that it
/// is the same after a restart.
class UndoStack
{
public:
    /// Entries in their order. `undoes` 0: an ordinary change, which cuts redo off. Otherwise an undo of the
    /// entry that undo() named, or a redo of the one that redo() named; anything else is ignored.
    void add(qint64 number, qint64 undoes);
    std::optional<qint64> undo() const;
    std::optional<qint64> redo() const;

private:
    QList<qint64> m_done;
    QList<qint64> m_undone;
};

} // namespace renkei
