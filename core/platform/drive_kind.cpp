// SPDX-License-Identifier: Apache-2.0
#include "platform/drive_kind.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>
#include <array>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#endif

namespace renkei {

bool isNetworkFileSystemType(const QString &type)
{
    static constexpr std::array names{
        u"nfs",
        u"smb",
        u"cifs",
        u"ncpfs",
        u"afs",
        u"afp",
        u"9p",
        u"ceph",
        u"glusterfs",
        u"coda",
        u"gfs2",
        u"lustre",
        u"ocfs2",
        u"webdav",
        u"davfs",
        u"beegfs",
        u"moosefs",
        u"virtiofs",
        u"sshfs",
        u"fuse.sshfs",
        u"fuse.rclone",
        u"fuse.davfs",
        u"fuse.glusterfs",
        u"fuse.gvfsd-fuse",
        u"fuse.s3fs",
        u"fuse.curlftpfs",
        u"fuse.smbnetfs",
        u"fuse.goofys",
    };
    // "nfs4", "smb3", "smbfs", "afpfs": the same systems with a version or an ending.
    const QString lower = type.toLower();
    return std::ranges::any_of(names, [&](const char16_t *name) {
        const QStringView start(name);
        return lower == start ||
               (lower.startsWith(start) && (lower.at(start.size()).isDigit() || lower.endsWith(u"fs")));
    });
}

/// The path itself or the first folder above it that exists.
static QString existingPart(const QString &path)
{
    QFileInfo info(QDir::cleanPath(QFileInfo(path).absoluteFilePath()));
    while (!info.exists() && !info.isRoot()) {
        info = QFileInfo(info.path());
    }
    const QString canonical = info.canonicalFilePath();
    return canonical.isEmpty() ? info.absoluteFilePath() : canonical;
}

bool isNetworkFileSystem(const QString &path)
{
    const QString existing = existingPart(path);
#ifdef Q_OS_WIN
    if (existing.startsWith(QLatin1StringView("//"))) {
        return true;
    }
    const std::wstring root = QDir::toNativeSeparators(existing.left(3)).toStdWString();
    if (GetDriveTypeW(root.c_str()) == DRIVE_REMOTE) {
        return true;
    }
#endif
    return isNetworkFileSystemType(QString::fromLatin1(QStorageInfo(existing).fileSystemType()));
}

} // namespace renkei
