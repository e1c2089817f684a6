// SPDX-License-Identifier: Apache-2.0
#include "platform/drive_kind.h"
#include "support/text_stream.h"

#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

using namespace renkei;
using namespace Qt::StringLiterals;

TEST_CASE("file systems of other computers are told from those of this PC", "[drive]")
{
    for (const QString &type : {u"nfs"_s, u"nfs4"_s, u"cifs"_s, u"smb3"_s, u"smbfs"_s, u"fuse.sshfs"_s,
                                u"9p"_s, u"afpfs"_s, u"davfs"_s, u"webdav"_s, u"NFS"_s, u"virtiofs"_s}) {
        INFO(type.toStdString());
        CHECK(isNetworkFileSystemType(type));
    }
    for (const QString &type :
         {u"ext4"_s, u"xfs"_s, u"btrfs"_s, u"apfs"_s, u"ntfs"_s, u"NTFS"_s, u"ntfs3"_s, u"vfat"_s, u"exfat"_s,
          u"overlay"_s, u"tmpfs"_s, u"zfs"_s, u"fuseblk"_s, u""_s}) {
        INFO(type.toStdString());
        CHECK_FALSE(isNetworkFileSystemType(type));
    }
}

TEST_CASE("a folder that does not exist yet is judged by the folder it will lie in", "[drive]")
{
    const QTemporaryDir folder;
    CHECK_FALSE(isNetworkFileSystem(folder.path()));
    CHECK_FALSE(isNetworkFileSystem(folder.filePath(u"not/yet/there"_s)));
}
