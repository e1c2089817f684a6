// SPDX-License-Identifier: Apache-2.0
#include "ledger/undo_stack.h"

namespace renkei {

void UndoStack::add(qint64 number, qint64 undoes)
{
    if (undoes == 0) {
        m_done.append(number);
        m_undone.clear();
    } else if (undo() == undoes) {
        m_undone.append(m_done.takeLast());
    } else if (redo() == undoes) {
        m_done.append(m_undone.takeLast());
    }
}

std::optional<qint64> UndoStack::undo() const
{
    return m_done.isEmpty() ? std::nullopt : std::optional(m_done.last());
}

std::optional<qint64> UndoStack::redo() const
{
    return m_undone.isEmpty() ? std::nullopt : std::optional(m_undone.last());
}

} // namespace renkei
