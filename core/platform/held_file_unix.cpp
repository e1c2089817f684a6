// SPDX-License-Identifier: Apache-2.0
#include "platform/held_file.h"

#include <QFile>

#ifdef Q_OS_UNIX

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace renkei {

struct HeldFile::Handle
{
    int descriptor = -1;
};

HeldFile::HeldFile(std::unique_ptr<Handle> handle)
    : m_handle(std::move(handle))
{
}

HeldFile::~HeldFile()
{
    close(m_handle->descriptor);
}

std::unique_ptr<HeldFile> HeldFile::hold(const QString &file, Outcome &outcome, QString &detail)
{
    auto handle = std::make_unique<Handle>();
    handle->descriptor = open(QFile::encodeName(file).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (handle->descriptor < 0) {
        outcome = Outcome::Failed;
        detail = QString::fromLocal8Bit(std::strerror(errno));
        return nullptr;
    }
    // flock belongs to this opening of the file: a second one in the same process does not get it either, and
    // it ends with the process, so that nothing has to be guessed from process numbers.
    if (flock(handle->descriptor, LOCK_EX | LOCK_NB) != 0) {
        outcome = errno == EWOULDBLOCK ? Outcome::HeldElsewhere : Outcome::Failed;
        detail = QString::fromLocal8Bit(std::strerror(errno));
        close(handle->descriptor);
        return nullptr;
    }
    outcome = Outcome::Held;
    return std::unique_ptr<HeldFile>(new HeldFile(std::move(handle)));
}

QByteArray HeldFile::read() const
{
    QByteArray content(64 * 1024, Qt::Uninitialized);
    const ssize_t size = pread(m_handle->descriptor, content.data(), size_t(content.size()), 0);
    content.truncate(size > 0 ? qsizetype(size) : 0);
    return content;
}

bool HeldFile::write(const QByteArray &content)
{
    return ftruncate(m_handle->descriptor, 0) == 0 &&
           pwrite(m_handle->descriptor, content.constData(), size_t(content.size()), 0) == content.size();
}

} // namespace renkei

#endif
