// SPDX-License-Identifier: Apache-2.0
#include "platform/program_lock.h"

#include "platform/held_file.h"
#include "text/error.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>

namespace renkei {

namespace {

/// The same for all programs on this PC, different on another, and no use for anything else.
QString thisMachine()
{
    QByteArray id = QSysInfo::machineUniqueId();
    if (id.isEmpty()) {
        id = QSysInfo::machineHostName().toUtf8();
    }
    id.prepend("renkei-desk machine ");
    const QByteArray hash = QCryptographicHash::hash(id, QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.left(12).toHex());
}

QByteArray toBytes(const ProgramLock::Holder &holder)
{
    return QJsonDocument(QJsonObject{
                             {QStringLiteral("program"), holder.program},
                             {QStringLiteral("process"), holder.process},
                             {QStringLiteral("host"), holder.host},
                             {QStringLiteral("machine"), holder.machine},
                             {QStringLiteral("since"), holder.since.toString(Qt::ISODate)},
                         })
        .toJson(QJsonDocument::Compact);
}

ProgramLock::Holder fromBytes(const QByteArray &bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    return {object.value(QStringLiteral("program")).toString(),
            object.value(QStringLiteral("process")).toInteger(),
            object.value(QStringLiteral("host")).toString(),
            object.value(QStringLiteral("machine")).toString(),
            QDateTime::fromString(object.value(QStringLiteral("since")).toString(), Qt::ISODate)};
}

/// The name people know; the command keeps its own.
QString displayName(const QString &program)
{
    if (program == QLatin1StringView("renkei-desk")) {
        return QCoreApplication::translate("ProgramLock", "Renkei Desk");
    }
    return program.isEmpty() ? QCoreApplication::translate("ProgramLock", "another program") : program;
}

QString displayTime(const QDateTime &utc)
{
    return utc.isValid() ? utc.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"))
                         : QCoreApplication::translate("ProgramLock", "an unknown time");
}

Error inUseHere(const ProgramLock::Holder &holder)
{
    return {ErrorCode::InUse,
            QCoreApplication::translate(
                "ProgramLock", "“%1” has been using this ledger since %2. Please close it there and try "
                               "again.")
                .arg(displayName(holder.program), displayTime(holder.since)),
            QStringLiteral("process %1").arg(holder.process)};
}

Error inUseOnAnotherPc(const ProgramLock::Holder &holder, const QString &file)
{
    return {ErrorCode::InUse,
            QCoreApplication::translate(
                "ProgramLock", "“%1” on the PC “%3” has been using this ledger since %2 and has not "
                               "closed it. Please close it there. If that PC is no longer in use, delete "
                               "the file “%4” and try again.")
                .arg(displayName(holder.program), displayTime(holder.since), holder.host, file),
            QStringLiteral("machine %1").arg(holder.machine)};
}

} // namespace

ProgramLock::ProgramLock(const QString &file, const Clock &clock)
{
    HeldFile::Outcome outcome = HeldFile::Outcome::Failed;
    QString detail;
    m_file = HeldFile::hold(file, outcome, detail);
    if (outcome == HeldFile::Outcome::HeldElsewhere) {
        throw inUseHere(holder(file));
    }
    const QString machine = thisMachine();
    if (m_file) {
        const Holder before = fromBytes(m_file->read());
        if (!before.machine.isEmpty() && before.machine != machine) {
            throw inUseOnAnotherPc(before, file);
        }
    }
    if (!m_file ||
        !m_file->write(toBytes({QCoreApplication::applicationName(), QCoreApplication::applicationPid(),
                                QSysInfo::machineHostName(), machine, clock.now()}))) {
        throw Error(ErrorCode::DeviceFailed,
                    QCoreApplication::translate(
                        "ProgramLock", "The folder of the ledger may not be written. Please check the "
                                       "write protection of the drive, its free space, and the "
                                       "permissions of the folder."),
                    detail);
    }
}

ProgramLock::~ProgramLock()
{
    // Emptied, not deleted: between deleting and closing another program could hold the deleted file.
    if (m_file) {
        m_file->write({});
    }
}

ProgramLock::ProgramLock(ProgramLock &&) noexcept = default;

ProgramLock &ProgramLock::operator=(ProgramLock &&other) noexcept
{
    if (this != &other) {
        if (m_file) {
            m_file->write({});
        }
        m_file = std::move(other.m_file);
    }
    return *this;
}

ProgramLock::Holder ProgramLock::holder(const QString &file)
{
    QFile reader(file);
    return reader.open(QIODevice::ReadOnly) ? fromBytes(reader.read(qint64(64) * 1024)) : Holder{};
}

} // namespace renkei
