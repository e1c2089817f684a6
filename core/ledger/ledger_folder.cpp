// SPDX-License-Identifier: Apache-2.0
#include "ledger/ledger_folder.h"

#include "platform/drive_kind.h"
#include "platform/file_error.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace renkei {

static QString say(const char *sentence, const QString &argument)
{
    return QCoreApplication::translate("LedgerFolder", sentence).arg(argument);
}

LedgerFolder::LedgerFolder(const QString &path)
    : m_path(QDir::cleanPath(QDir::current().absoluteFilePath(path)))
{
}

bool LedgerFolder::looksLikeLedger() const
{
    return QFile::exists(database()) && QFile::exists(keys());
}

void LedgerFolder::requireLedger() const
{
    const bool hasDatabase = QFile::exists(database());
    const bool hasKeys = QFile::exists(keys());
    if (hasDatabase && hasKeys) {
        return;
    }
    if (hasDatabase) {
        throw Error(
            ErrorCode::Damaged,
            say(QT_TRANSLATE_NOOP("LedgerFolder",
                                  "The ledger in “%1” cannot be opened, because the file with its keys "
                                  "(keys.json) is missing. Please put it back or restore a backup."),
                m_path));
    }
    if (hasKeys) {
        throw Error(
            ErrorCode::Damaged,
            say(QT_TRANSLATE_NOOP("LedgerFolder",
                                  "The ledger in “%1” cannot be opened, because its data (ledger.db) is "
                                  "missing. Please restore a backup."),
                m_path));
    }
    throw Error(
        ErrorCode::NotFound,
        say(QT_TRANSLATE_NOOP("LedgerFolder", "There is no ledger in “%1”. Please choose the folder that "
                                              "holds ledger.db and keys.json."),
            m_path));
}

void LedgerFolder::requireFree() const
{
    const QFileInfo info(m_path);
    if (looksLikeLedger()) {
        throw Error(ErrorCode::Refused,
                    say(QT_TRANSLATE_NOOP("LedgerFolder", "There is already a ledger in “%1”. "
                                                          "Please choose another folder."),
                        m_path));
    }
    if (info.exists() && (!info.isDir() || !QDir(m_path).isEmpty())) {
        throw Error(ErrorCode::Refused,
                    say(QT_TRANSLATE_NOOP("LedgerFolder", "“%1” is not an empty folder. Please "
                                                          "choose an empty or a new folder."),
                        m_path));
    }
    requireLocalDrive();
}

void LedgerFolder::requireLocalDrive() const
{
    if (isNetworkFileSystem(m_path)) {
        throw Error(
            ErrorCode::Refused,
            say(QT_TRANSLATE_NOOP("LedgerFolder",
                                  "“%1” lies on a drive of another computer, where a ledger can be damaged "
                                  "without notice. Please keep it on a drive of this PC."),
                m_path));
    }
}

void LedgerFolder::make() const
{
    for (const QString &folder : {m_path, backups(), drafts()}) {
        if (!QDir().mkpath(folder)) {
            throw cannotWrite(folder, QStringLiteral("mkpath"));
        }
        QFile::setPermissions(folder,
                              QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    }
}

} // namespace renkei
