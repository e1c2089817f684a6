// SPDX-License-Identifier: Apache-2.0
#pragma once

#ifdef __unix__
#include <sys/resource.h>
#endif

namespace renkei::test {

/// The most memory this process has had resident so far, in MB; 0 where the system does not say.
inline double peakMemoryMb()
{
#ifdef __unix__
    constexpr double kilobytesPerMb = 1024;
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_maxrss) / kilobytesPerMb;
#else
    return 0;
#endif
}

} // namespace renkei::test
