// SPDX-License-Identifier: Apache-2.0
#include "ledger/history_store.h"

#include "ledger/sql_values.h"

#include <QRandomGenerator>

namespace renkei {

static constexpr char entryColumns[] =
    "SELECT \"number\", \"id\", \"at\", \"by\", \"operator_name\", \"verb\", \"detail\", \"undoable\", "
    "\"undoes\", \"image_count\", \"previous_hash\", \"hash\", \"images_hash\" FROM \"history\"";
static constexpr int imagesHashColumn = 12;

static HistoryEntry readEntry(const Statement &statement)
{
    HistoryEntry entry;
    entry.number = statement.number(0);
    entry.id = statement.id(1);
    entry.at = momentFromText(statement.view(2));
    entry.by = OperatorId(statement.id(3));
    entry.operatorName = statement.text(4);
    entry.verb = statement.text(5);
    entry.detail = statement.text(6);
    entry.undoable = statement.number(7) != 0;
    entry.undoes = statement.number(8);
    entry.imageCount = qsizetype(statement.number(9));
    entry.previousHash = statement.blob(10);
    entry.hash = statement.blob(11);
    return entry;
}

static QList<HistoryEntry> readEntries(Statement &statement)
{
    QList<HistoryEntry> entries;
    while (statement.step()) {
        entries.append(readEntry(statement));
    }
    return entries;
}

HistoryStore::HistoryStore(const CipherDatabase &database, const QUuid &ledgerId)
    : m_database(database)
    , m_start(chainStart(ledgerId))
    , m_newestHash(m_start)
{
    const QList<HistoryEntry> newest = entries(1, 0);
    if (!newest.isEmpty()) {
        m_newestNumber = newest.first().number;
        m_newestHash = newest.first().hash;
    }
}

// --- writing

void HistoryStore::begin()
{
    m_position = 0;
    m_imagesHash.reset();
}

static QByteArray newSalt()
{
    QByteArray salt(16, Qt::Uninitialized);
    QRandomGenerator::system()->generate(reinterpret_cast<quint32 *>(salt.data()),
                                         reinterpret_cast<quint32 *>(salt.data() + salt.size()));
    return salt;
}

static void bindText(Statement &statement, int parameter, const QByteArray &text)
{
    if (text.isNull()) {
        statement.bindNull(parameter);
    } else {
        statement.bindUtf8(parameter, text);
    }
}

void HistoryStore::addImage(const RegisterSpec &spec, const QUuid &row, const QByteArray &before,
                            const QByteArray &after)
{
    const StoredImage image{QByteArray(spec.key), row, before, after, newSalt(), {}};
    const QByteArray hash = imageHash(image);
    if (!m_insertImage) {
        m_insertImage.emplace(
            m_database, "INSERT INTO \"history_image\" (\"entry\", \"position\", \"register\", \"row\", "
                        "\"before\", \"after\", \"salt\", \"hash\") VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    }
    m_insertImage->bind(1, nextNumber());
    m_insertImage->bind(2, qint64(m_position));
    m_insertImage->bindUtf8(3, image.registerKey);
    m_insertImage->bind(4, row);
    bindText(*m_insertImage, 5, before);
    bindText(*m_insertImage, 6, after);
    m_insertImage->bindBlob(7, image.salt);
    m_insertImage->bindBlob(8, hash);
    m_insertImage->run();
    m_imagesHash.addData(hash);
    ++m_position;
}

HistoryEntry HistoryStore::finish(HistoryEntry entry)
{
    const QByteArray imagesHash = m_imagesHash.result();
    entry.number = nextNumber();
    entry.imageCount = m_position;
    entry.previousHash = m_newestHash;
    entry.hash = entryHash(entry, imagesHash);
    Statement insert(
        m_database,
        "INSERT INTO \"history\" (\"number\", \"id\", \"at\", \"by\", \"operator_name\", \"verb\", "
        "\"detail\", \"undoable\", \"undoes\", \"image_count\", \"images_hash\", "
        "\"previous_hash\", \"hash\") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    insert.bind(1, entry.number);
    insert.bind(2, entry.id);
    bindMoment(insert, 3, entry.at);
    insert.bind(4, entry.by.uuid());
    insert.bind(5, entry.operatorName);
    insert.bind(6, entry.verb);
    insert.bind(7, entry.detail);
    insert.bind(8, qint64(entry.undoable ? 1 : 0));
    insert.bind(9, entry.undoes);
    insert.bind(10, qint64(entry.imageCount));
    insert.bindBlob(11, imagesHash);
    insert.bindBlob(12, entry.previousHash);
    insert.bindBlob(13, entry.hash);
    insert.run();
    return entry;
}

void HistoryStore::committed(const HistoryEntry &entry)
{
    m_newestNumber = entry.number;
    m_newestHash = entry.hash;
}

void HistoryStore::destroyImages(const QUuid &row)
{
    Statement statement(m_database, "UPDATE \"history_image\" SET \"before\" = NULL, \"after\" = NULL, "
                                    "\"salt\" = NULL WHERE \"row\" = ?1 AND "
                                    "(\"before\" IS NOT NULL OR \"after\" IS NOT NULL)");
    statement.bind(1, row);
    statement.run();
}

// --- reading

std::optional<HistoryEntry> HistoryStore::entry(qint64 number) const
{
    Statement statement(m_database, QByteArray(entryColumns) + " WHERE \"number\" = ?1");
    statement.bind(1, number);
    return statement.step() ? std::optional(readEntry(statement)) : std::nullopt;
}

QList<HistoryEntry> HistoryStore::entries(qint64 limit, qint64 offset) const
{
    Statement statement(m_database,
                        QByteArray(entryColumns) + " ORDER BY \"number\" DESC LIMIT ?1 OFFSET ?2");
    statement.bind(1, limit).bind(2, offset);
    return readEntries(statement);
}

QList<HistoryEntry> HistoryStore::entriesAbout(const QUuid &row) const
{
    Statement statement(m_database, QByteArray(entryColumns) +
                                        " WHERE \"number\" IN (SELECT \"entry\" FROM "
                                        "\"history_image\" WHERE \"row\" = ?1) ORDER BY \"number\" "
                                        "DESC");
    statement.bind(1, row);
    return readEntries(statement);
}

static QByteArray nullableText(const Statement &statement, int column)
{
    if (statement.isNull(column)) {
        return {};
    }
    const QByteArray text = statement.blob(column);
    return text.isNull() ? QByteArray("") : text;
}

static constexpr char imageColumns[] =
    "SELECT \"register\", \"row\", \"before\", \"after\", \"salt\", \"hash\" FROM \"history_image\" "
    "WHERE \"entry\" = ?1 ORDER BY \"position\"";

static StoredImage readImage(const Statement &statement)
{
    return {statement.blob(0),          statement.id(1),
            nullableText(statement, 2), nullableText(statement, 3),
            nullableText(statement, 4), statement.blob(5)};
}

QList<StoredImage> HistoryStore::images(qint64 number) const
{
    Statement statement(m_database, imageColumns);
    statement.bind(1, number);
    QList<StoredImage> images;
    while (statement.step()) {
        images.append(readImage(statement));
    }
    return images;
}

UndoStack HistoryStore::undoStack(qint64 afterNumber) const
{
    Statement statement(m_database, "SELECT \"number\", \"undoes\" FROM \"history\" "
                                    "WHERE \"undoable\" = 1 AND \"number\" > ?1 ORDER BY \"number\"");
    statement.bind(1, afterNumber);
    UndoStack stack;
    while (statement.step()) {
        stack.add(statement.number(0), statement.number(1));
    }
    return stack;
}

// --- checking

QStringList HistoryStore::verifyImages(const HistoryEntry &entry, const QByteArray &imagesHash) const
{
    QStringList problems;
    Statement statement(m_database, imageColumns);
    statement.bind(1, entry.number);
    QCryptographicHash all(QCryptographicHash::Sha256);
    qsizetype count = 0;
    qsizetype changed = 0;
    while (statement.step()) {
        const StoredImage image = readImage(statement);
        changed += (!image.isDestroyed() && imageHash(image) != image.hash) ? 1 : 0;
        all.addData(image.hash);
        ++count;
    }
    if (changed > 0) {
        problems += QCoreApplication::translate("HistoryStore",
                                                "History entry %1: %2 stored states were changed afterwards.")
                        .arg(entry.number)
                        .arg(changed);
    }
    if (count != entry.imageCount || all.result() != imagesHash) {
        problems += QCoreApplication::translate(
                        "HistoryStore", "History entry %1: stored states are missing or were exchanged.")
                        .arg(entry.number);
    }
    return problems;
}

QStringList HistoryStore::verify() const
{
    QStringList problems;
    Statement statement(m_database, QByteArray(entryColumns) + " ORDER BY \"number\"");
    qint64 expected = 0;
    QByteArray previous = m_start;
    while (statement.step()) {
        const HistoryEntry entry = readEntry(statement);
        const QByteArray imagesHash = statement.blob(imagesHashColumn);
        if (entry.number != ++expected) {
            problems += QCoreApplication::translate(
                            "HistoryStore", "The history has a gap before entry %1: entries are missing.")
                            .arg(entry.number);
            expected = entry.number;
        }
        if (entry.previousHash != previous) {
            problems += QCoreApplication::translate("HistoryStore",
                                                    "History entry %1 does not follow the one before it.")
                            .arg(entry.number);
        }
        if (entryHash(entry, imagesHash) != entry.hash) {
            problems +=
                QCoreApplication::translate("HistoryStore", "History entry %1 was changed afterwards.")
                    .arg(entry.number);
        }
        problems += verifyImages(entry, imagesHash);
        previous = entry.hash;
    }
    return problems;
}

} // namespace renkei
