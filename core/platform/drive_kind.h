// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace renkei {

/// Whether the path (or its nearest existing parent) lies on a drive of another computer: NFS, SMB, SSHFS,
/// 9P, AFP, WebDAV, a UNC path. SQLite's locks do not hold there.
bool isNetworkFileSystem(const QString &path);

/// The same question about the name of a file system as the system calls it: "nfs4", "fuse.sshfs".
bool isNetworkFileSystemType(const QString &type);

} // namespace renkei
