// SPDX-License-Identifier: Apache-2.0
#include "platform/held_file.h"

#include <QDir>

#ifdef Q_OS_WIN

#include <qt_windows.h>

namespace renkei {

struct HeldFile::Handle
{
    HANDLE file = INVALID_HANDLE_VALUE;
};

HeldFile::HeldFile(std::unique_ptr<Handle> handle)
    : m_handle(std::move(handle))
{
}

HeldFile::~HeldFile()
{
    CloseHandle(m_handle->file);
}

std::unique_ptr<HeldFile> HeldFile::hold(const QString &file, Outcome &outcome, QString &detail)
{
    auto handle = std::make_unique<Handle>();
    const std::wstring name = QDir::toNativeSeparators(file).toStdWString();
    // Sharing reading only: a second program that asks to write is refused as long as this one lives.
    handle->file = CreateFileW(name.c_str(), GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ, nullptr,
                               OPEN_ALWAYS, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (handle->file == INVALID_HANDLE_VALUE) {
        const DWORD code = GetLastError();
        outcome = code == ERROR_SHARING_VIOLATION ? Outcome::HeldElsewhere : Outcome::Failed;
        detail = QStringLiteral("CreateFile: %1").arg(code);
        return nullptr;
    }
    outcome = Outcome::Held;
    return std::unique_ptr<HeldFile>(new HeldFile(std::move(handle)));
}

QByteArray HeldFile::read() const
{
    QByteArray content(64 * 1024, Qt::Uninitialized);
    DWORD size = 0;
    SetFilePointer(m_handle->file, 0, nullptr, FILE_BEGIN);
    if (!ReadFile(m_handle->file, content.data(), DWORD(content.size()), &size, nullptr)) {
        size = 0;
    }
    content.truncate(qsizetype(size));
    return content;
}

bool HeldFile::write(const QByteArray &content)
{
    DWORD size = 0;
    SetFilePointer(m_handle->file, 0, nullptr, FILE_BEGIN);
    return SetEndOfFile(m_handle->file) &&
           WriteFile(m_handle->file, content.constData(), DWORD(content.size()), &size, nullptr) &&
           size == DWORD(content.size());
}

} // namespace renkei

#endif
