// SPDX-License-Identifier: Apache-2.0
#include "platform/memory_protection.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace renkei {

void keepMemoryPrivate()
{
    // Best effort: a system that refuses leaves the program as usable as before.
#ifdef Q_OS_UNIX
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
#endif
#if defined(Q_OS_LINUX) && !defined(__SANITIZE_ADDRESS__) // whose leak check is a debugger
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
}

} // namespace renkei
