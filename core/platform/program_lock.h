// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/clock.h"

#include <QString>

#include <memory>

namespace renkei {

/// A file that one program holds at a time. The operating system ends the hold with the process, so what a
/// killed program leaves behind is taken over silently, whoever has its process number now.
class ProgramLock
{
public:
    /// Who holds the lock, as written in the file.
    struct Holder
    {
        QString program; ///< the application's name: "renkei-desk", "renkei"
        qint64 process = 0;
        QString host;
        QString machine; ///< opaque, the same for all programs on one PC
        QDateTime since; ///< UTC
    };

    /// Takes the lock. Throws InUse (which program, since when), DeviceFailed when the file cannot be
    /// written. A lock from another PC that was not given back is refused too: its folder may be one that two
    /// PCs keep in step.
    ProgramLock(const QString &file, const Clock &clock);
    ~ProgramLock();
    ProgramLock(ProgramLock &&) noexcept;
    ProgramLock &operator=(ProgramLock &&) noexcept;

    /// What the file says; an empty program when nobody holds it or it cannot be read.
    static Holder holder(const QString &file);

private:
    std::unique_ptr<class HeldFile> m_file;
};

} // namespace renkei
