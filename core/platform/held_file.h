// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

namespace renkei {

/// A file that is open for writing in one process only; others may read it. The operating system ends the
/// hold when the process ends, however it ends.
class HeldFile
{
public:
    enum class Outcome { Held, HeldElsewhere, Failed };

    /// Opens or makes the file and holds it. `detail` says what failed.
    static std::unique_ptr<HeldFile> hold(const QString &file, Outcome &outcome, QString &detail);
    ~HeldFile();
    HeldFile(const HeldFile &) = delete;
    HeldFile &operator=(const HeldFile &) = delete;

    /// The whole content, from the start.
    QByteArray read() const;
    /// Replaces the content; false when the device failed.
    bool write(const QByteArray &content);

private:
    struct Handle;
    explicit HeldFile(std::unique_ptr<Handle> handle);
    std::unique_ptr<Handle> m_handle;
};

} // namespace renkei
