// SPDX-License-Identifier: Apache-2.0
#include "ledger/ledger_history.h"

#include "domain/record_json.h"
#include "domain/setting.h"
#include "ledger/change_recorder.h"
#include "ledger/verify_rows.h"

#include <algorithm>

namespace renkei {

LedgerHistory::LedgerHistory(LedgerCore &core)
    : m_core(core)
{
}

QList<HistoryEntry> LedgerHistory::entries(qint64 limit, qint64 offset) const
{
    return m_core.history().entries(limit, offset);
}

QList<HistoryEntry> LedgerHistory::entriesAbout(const RegisterSpec &, const QUuid &id) const
{
    return m_core.history().entriesAbout(id);
}

QList<Image> LedgerHistory::images(qint64 entryNumber) const
{
    QList<Image> images;
    for (const StoredImage &stored : m_core.history().images(entryNumber)) {
        Image image{stored.registerKey, stored.row, {}, {}};
        if (!stored.before.isNull()) {
            image.before = jsonFromText(stored.before);
        }
        if (!stored.after.isNull()) {
            image.after = jsonFromText(stored.after);
        }
        images.append(image);
    }
    return images;
}

std::optional<HistoryEntry> LedgerHistory::nextUndo() const
{
    const std::optional<qint64> number = m_core.undoStack().undo();
    return number ? m_core.history().entry(*number) : std::nullopt;
}

std::optional<HistoryEntry> LedgerHistory::nextRedo() const
{
    const std::optional<qint64> number = m_core.undoStack().redo();
    return number ? m_core.history().entry(*number) : std::nullopt;
}

static std::optional<Record> recordOf(const StoredImage &image, const QByteArray &text)
{
    if (text.isNull()) {
        return std::nullopt;
    }
    Record record = recordFromJson(registerByKey(image.registerKey), jsonFromText(text));
    record.id = image.row;
    return record;
}

/// Whether the row is as the image says.
static bool isAs(const std::optional<Record> &row, const StoredImage &image, const QByteArray &text)
{
    if (!row || text.isNull()) {
        return !row && text.isNull();
    }
    if (jsonTextFromRecord(*row) == text) {
        return true;
    }
    // The order of fields may have changed since the text was written.
    const std::optional<Record> expected = recordOf(image, text);
    return expected && expected->values == row->values && expected->deletedAt == row->deletedAt;
}

void LedgerHistory::replayImage(ChangeRecorder &recorder, const StoredImage &image, Direction direction) const
{
    if (image.isMention()) {
        return;
    }
    if (image.isDestroyed()) {
        throw Error(ErrorCode::Refused,
                    QCoreApplication::translate(
                        "History",
                        "This step cannot be taken back, because personal data that it changed was "
                        "destroyed for good."));
    }
    const bool back = direction == Direction::Back;
    RecordTable &table = m_core.table(registerByKey(image.registerKey));
    const std::optional<Record> current = table.find(image.row);
    if (!isAs(current, image, back ? image.after : image.before)) {
        // A setting that came along with the step (the columns of an import) may be newer; it stays.
        if (image.registerKey == Setting::spec().key) {
            return;
        }
        throw Error(ErrorCode::Refused,
                    QCoreApplication::translate(
                        "History",
                        "This step cannot be taken back, because an entry that it changed has been "
                        "changed since."),
                    QStringLiteral("row differs from the image of its last change"));
    }
    recorder.replace(current, recordOf(image, back ? image.before : image.after));
}

HistoryEntry LedgerHistory::replay(qint64 number, Direction direction, const Verb &verb)
{
    QList<StoredImage> images = m_core.history().images(number);
    if (direction == Direction::Back) {
        std::reverse(images.begin(), images.end());
    }
    Verb undoable = verb;
    undoable.undoable = true;
    const std::optional<HistoryEntry> entry = m_core.change(undoable, number, [&](ChangeRecorder &recorder) {
        for (const StoredImage &image : std::as_const(images)) {
            replayImage(recorder, image, direction);
        }
    });
    if (!entry) {
        throw Error(ErrorCode::Internal,
                    QCoreApplication::translate("History", "There was nothing to take back in this step."),
                    QStringLiteral("undoable entry without images"));
    }
    return *entry;
}

HistoryEntry LedgerHistory::undo(const Verb &verb)
{
    const std::optional<qint64> number = m_core.undoStack().undo();
    if (!number) {
        throw Error(ErrorCode::Refused, QCoreApplication::translate("History", "There is nothing to undo."));
    }
    return replay(*number, Direction::Back, verb);
}

HistoryEntry LedgerHistory::redo(const Verb &verb)
{
    const std::optional<qint64> number = m_core.undoStack().redo();
    if (!number) {
        throw Error(ErrorCode::Refused, QCoreApplication::translate("History", "There is nothing to redo."));
    }
    return replay(*number, Direction::Forth, verb);
}

HistoryEntry LedgerHistory::destroyImages(const RegisterSpec &spec, const QUuid &id, const Verb &verb)
{
    Verb lasting = verb;
    lasting.undoable = false;
    const std::optional<HistoryEntry> entry = m_core.change(lasting, 0, [&](ChangeRecorder &recorder) {
        m_core.history().destroyImages(id);
        recorder.mention(spec, id);
    });
    return *entry; // the mention makes sure that there is one
}

QByteArray LedgerHistory::head() const
{
    return m_core.history().newestHash().toHex();
}

QStringList LedgerHistory::verifyChain() const
{
    return m_core.history().verify() + verifyRows(m_core);
}

} // namespace renkei
