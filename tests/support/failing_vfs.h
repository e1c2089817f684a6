// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <sqlite3.h>

#include <new>

namespace renkei::test {

/// SQLite's own files on a device that fails. While an object lives, every database that is opened goes
/// through it; failAt(n, code) makes the n-th write, sync or truncation from then on fail with that code, and
/// all after it, as a full or unplugged device does.
class FailingVfs
{
public:
    FailingVfs()
        : m_real(sqlite3_vfs_find(nullptr))
        , m_vfs(*m_real)
    {
        m_vfs.zName = "renkei-failing";
        m_vfs.szOsFile = int(sizeof(File)) + m_real->szOsFile;
        m_vfs.pAppData = this;
        m_vfs.xOpen = open;
        sqlite3_vfs_register(&m_vfs, 1);
    }
    ~FailingVfs()
    {
        sqlite3_vfs_unregister(&m_vfs);
        sqlite3_vfs_register(m_real, 1);
    }
    FailingVfs(const FailingVfs &) = delete;
    FailingVfs &operator=(const FailingVfs &) = delete;

    void failAt(int operation, int code)
    {
        m_left = operation;
        m_code = code;
        m_failures = 0;
    }
    void recover() { m_code = SQLITE_OK; }
    /// How many operations were refused since failAt().
    int failures() const { return m_failures; }

private:
    struct File
    {
        sqlite3_file base;
        FailingVfs *owner;

        sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
    };

    static File *self(sqlite3_file *file) { return reinterpret_cast<File *>(file); }
    static sqlite3_file *real(sqlite3_file *file) { return self(file)->real(); }

    int next()
    {
        if (m_code == SQLITE_OK || --m_left > 0) {
            return SQLITE_OK;
        }
        ++m_failures;
        return m_code;
    }

    static int open(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *outFlags)
    {
        auto *owner = static_cast<FailingVfs *>(vfs->pAppData);
        auto *own = new (file) File{};
        own->owner = owner;
        const int code = owner->m_real->xOpen(owner->m_real, name, own->real(), flags, outFlags);
        own->base.pMethods = code == SQLITE_OK ? methods() : nullptr;
        return code;
    }

    static const sqlite3_io_methods *methods()
    {
        static const sqlite3_io_methods table = [] {
            sqlite3_io_methods m{};
            m.iVersion = 2; // no memory mapping
            m.xClose = [](sqlite3_file *f) { return real(f)->pMethods->xClose(real(f)); };
            m.xRead = [](sqlite3_file *f, void *to, int size, sqlite3_int64 at) {
                return real(f)->pMethods->xRead(real(f), to, size, at);
            };
            m.xWrite = [](sqlite3_file *f, const void *from, int size, sqlite3_int64 at) {
                const int code = self(f)->owner->next();
                return code != SQLITE_OK ? code : real(f)->pMethods->xWrite(real(f), from, size, at);
            };
            m.xTruncate = [](sqlite3_file *f, sqlite3_int64 size) {
                const int code = self(f)->owner->next();
                return code != SQLITE_OK ? code : real(f)->pMethods->xTruncate(real(f), size);
            };
            m.xSync = [](sqlite3_file *f, int flags) {
                const int code = self(f)->owner->next();
                return code != SQLITE_OK ? code : real(f)->pMethods->xSync(real(f), flags);
            };
            m.xFileSize = [](sqlite3_file *f, sqlite3_int64 *size) {
                return real(f)->pMethods->xFileSize(real(f), size);
            };
            m.xLock = [](sqlite3_file *f, int level) { return real(f)->pMethods->xLock(real(f), level); };
            m.xUnlock = [](sqlite3_file *f, int level) { return real(f)->pMethods->xUnlock(real(f), level); };
            m.xCheckReservedLock = [](sqlite3_file *f, int *out) {
                return real(f)->pMethods->xCheckReservedLock(real(f), out);
            };
            m.xFileControl = [](sqlite3_file *f, int op, void *argument) {
                return real(f)->pMethods->xFileControl(real(f), op, argument);
            };
            m.xSectorSize = [](sqlite3_file *f) { return real(f)->pMethods->xSectorSize(real(f)); };
            m.xDeviceCharacteristics = [](sqlite3_file *f) {
                return real(f)->pMethods->xDeviceCharacteristics(real(f));
            };
            m.xShmMap = [](sqlite3_file *f, int page, int size, int extend, void volatile **out) {
                return real(f)->pMethods->xShmMap(real(f), page, size, extend, out);
            };
            m.xShmLock = [](sqlite3_file *f, int offset, int n, int flags) {
                return real(f)->pMethods->xShmLock(real(f), offset, n, flags);
            };
            m.xShmBarrier = [](sqlite3_file *f) { real(f)->pMethods->xShmBarrier(real(f)); };
            m.xShmUnmap = [](sqlite3_file *f, int remove) {
                return real(f)->pMethods->xShmUnmap(real(f), remove);
            };
            return m;
        }();
        return &table;
    }

    sqlite3_vfs *m_real;
    sqlite3_vfs m_vfs;
    int m_left = 0;
    int m_code = SQLITE_OK;
    int m_failures = 0;
};

} // namespace renkei::test
