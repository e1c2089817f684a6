// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/history.h"
#include "ledger/ledger_core.h"

namespace renkei {

/// The history of an open ledger: reading it, and undo and redo by replaying its images.
class LedgerHistory final : public History
{
public:
    explicit LedgerHistory(LedgerCore &core);

    QList<HistoryEntry> entries(qint64 limit, qint64 offset) const override;
    QList<HistoryEntry> entriesAbout(const RegisterSpec &spec, const QUuid &id) const override;
    QList<Image> images(qint64 entryNumber) const override;
    std::optional<HistoryEntry> nextUndo() const override;
    std::optional<HistoryEntry> nextRedo() const override;
    HistoryEntry undo(const Verb &verb) override;
    HistoryEntry redo(const Verb &verb) override;
    HistoryEntry destroyImages(const RegisterSpec &spec, const QUuid &id, const Verb &verb) override;
    QByteArray head() const override;
    QStringList verifyChain() const override;

private:
    enum class Direction { Back, Forth };
    HistoryEntry replay(qint64 number, Direction direction, const Verb &verb);
    void replayImage(ChangeRecorder &recorder, const StoredImage &image, Direction direction) const;

    LedgerCore &m_core;
};

} // namespace renkei
