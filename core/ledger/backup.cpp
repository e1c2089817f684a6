// SPDX-License-Identifier: Apache-2.0
#include "ledger/backup.h"

#include "ledger/backup_container.h"
#include "ledger/key_store.h"
#include "platform/durable_file.h"
#include "platform/file_error.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>

namespace renkei {

namespace {

constexpr auto ending = ".renkei-backup";

QString say(const char *sentence)
{
    return QCoreApplication::translate("Backup", sentence);
}

/// A file that is gone when the scope ends.
class PassingFile
{
public:
    explicit PassingFile(QString name)
        : m_name(std::move(name))
    {
        QFile::remove(m_name);
    }
    ~PassingFile() { QFile::remove(m_name); }
    PassingFile(const PassingFile &) = delete;
    PassingFile &operator=(const PassingFile &) = delete;
    const QString &name() const { return m_name; }

private:
    QString m_name;
};

BackupInfo infoOf(const QString &file, const BackupHead &head)
{
    return {file, head.ledgerId, head.at, head.program, QFileInfo(file).size()};
}

/// The copy must open, be sound, and hold as many rows in each table as the ledger does.
void requireSameContent(const CipherDatabase &database, const QString &copy)
{
    const QStringList problems = checkIntegrity(copy, database.key());
    bool same = problems.isEmpty();
    if (same) {
        same = CipherDatabase(copy, database.key().clone(), CipherDatabase::Mode::ReadOnly).rowCounts() ==
               database.rowCounts();
    }
    if (!same) {
        throw Error(ErrorCode::Damaged,
                    say(QT_TRANSLATE_NOOP(
                        "Backup", "The backup was checked and is not sound, so it was not kept. The backups "
                                  "before it are still there. Please check the drive.")),
                    problems.join(QLatin1Char(' ')));
    }
}

QString generationName(const QDateTime &at)
{
    return QStringLiteral("renkei-%1%2")
        .arg(at.toUTC().toString(QStringLiteral("yyyyMMdd-HHmmss-zzz")), QLatin1StringView(ending));
}

void thin(const QString &folder, const QUuid &ledgerId, const QDateTime &now)
{
    QList<BackupInfo> own = backupsIn(folder);
    own.removeIf([&](const BackupInfo &info) { return info.ledgerId != ledgerId; });
    QList<QDateTime> moments;
    for (const BackupInfo &info : std::as_const(own)) {
        moments.append(info.at);
    }
    QList<QDateTime> superfluous = superfluousGenerations(moments, now);
    for (const BackupInfo &info : std::as_const(own)) {
        if (superfluous.removeOne(info.at)) {
            QFile::remove(info.file); // one that cannot be removed now is thinned the next time
        }
    }
}

} // namespace

BackupInfo backUp(const CipherDatabase &database, const LedgerFolder &folder, const QString &file,
                  const Clock &clock)
{
    folder.make();
    // The copy is made beside the ledger, on a drive that is known to keep SQLite's promises.
    const PassingFile copy(folder.backups() + QStringLiteral("/copy.part"));
    database.vacuumInto(copy.name());
    requireSameContent(database, copy.name());

    BackupHead head;
    head.ledgerId = KeyStore::load(folder.keys()).ledgerId();
    head.at = clock.now();
    head.program = QStringLiteral(RENKEI_VERSION);
    const PassingFile packed(file + QStringLiteral(".part"));
    packBackup(packed.name(), head,
               {{QStringLiteral("keys.json"), folder.keys()}, {QStringLiteral("ledger.db"), copy.name()}});
    inspectBackup(packed.name());
    replaceFile(packed.name(), file);
    return infoOf(file, head);
}

BackupInfo backUpGeneration(const CipherDatabase &database, const LedgerFolder &folder, const Clock &clock)
{
    // What a program that was killed while it made one left behind; the ledger is ours alone now.
    QDir place(folder.backups());
    for (const QString &name : place.entryList({QStringLiteral("*.part*")}, QDir::Files)) {
        place.remove(name);
    }
    const QString file = place.filePath(generationName(clock.now()));
    BackupInfo info = backUp(database, folder, file, clock);
    thin(folder.backups(), info.ledgerId, clock.now());
    return info;
}

QList<BackupInfo> backupsIn(const QString &folder)
{
    QList<BackupInfo> infos;
    const QDir place(folder);
    for (const QString &name : place.entryList({QLatin1Char('*') + QLatin1StringView(ending)}, QDir::Files)) {
        try {
            QFile file(place.filePath(name));
            infos.append(infoOf(file.fileName(), readBackupHead(file)));
        } catch (const Error &) {
            continue; // not usable; it stays for somebody to look at
        }
    }
    std::ranges::sort(infos, std::ranges::greater(), &BackupInfo::at);
    return infos;
}

QString copyToSecondPlace(const BackupInfo &backup, const QString &folder)
{
    if (!QFileInfo(folder).isDir()) {
        throw Error(ErrorCode::NotFound,
                    say(QT_TRANSLATE_NOOP(
                            "Backup", "The second place for backups, “%1”, is not there. Please plug in the "
                                      "USB stick, or choose another place in the settings."))
                        .arg(folder));
    }
    const QString copy = QDir(folder).filePath(QFileInfo(backup.file).fileName());
    const PassingFile passing(copy + QStringLiteral(".part"));
    QFile from(backup.file);
    if (!from.open(QIODevice::ReadOnly)) {
        throw cannotRead(backup.file, from.errorString());
    }
    QFile to(passing.name());
    if (!to.open(QIODevice::WriteOnly)) {
        throw cannotWrite(copy, to.errorString());
    }
    while (!from.atEnd()) {
        const QByteArray piece = from.read(qint64(1024) * 1024);
        if (piece.isEmpty()) {
            throw cannotRead(backup.file, from.errorString());
        }
        if (to.write(piece) != piece.size()) {
            throw cannotWrite(copy, to.errorString());
        }
    }
    flushToDisk(to);
    to.close();
    // The head holds the hashes of all parts: the same head with sound parts is the same backup.
    const BackupInfo read = inspectBackup(passing.name());
    if (read.ledgerId != backup.ledgerId || read.at != backup.at || read.bytes != from.size()) {
        throw cannotWrite(copy, QStringLiteral("read back something else"));
    }
    replaceFile(passing.name(), copy);
    thin(folder, backup.ledgerId, backup.at);
    return copy;
}

BackupInfo inspectBackup(const QString &file)
{
    if (!QFile::exists(file)) {
        throw Error(
            ErrorCode::NotFound,
            say(QT_TRANSLATE_NOOP("Backup", "There is no backup “%1”. Please check the name and the drive."))
                .arg(file));
    }
    QFile backup(file);
    const BackupHead head = readBackupHead(backup);
    unpackBackup(backup, head, {});
    return infoOf(file, head);
}

BackupInfo restoreBackup(const QString &file, const QString &folder)
{
    const LedgerFolder target(folder);
    target.requireFree();
    const BackupInfo info = inspectBackup(file);
    const QString parent = QFileInfo(target.path()).absolutePath();
    if (!QDir().mkpath(parent)) {
        throw cannotWrite(parent, QStringLiteral("mkpath"));
    }
    QTemporaryDir passing(target.path() + QStringLiteral(".restoring-XXXXXX")); // removed if anything fails
    if (!passing.isValid()) {
        throw cannotWrite(target.path(), passing.errorString());
    }
    LedgerFolder(passing.path()).make();
    QFile backup(file);
    unpackBackup(backup, readBackupHead(backup), passing.path());
    QDir().rmdir(target.path()); // an empty one may be there
    replaceFile(passing.path(), target.path());
    passing.setAutoRemove(false);
    return info;
}

} // namespace renkei
