// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QTextStream>

#include <algorithm>
#include <vector>

namespace renkei::test {

/// Where a bench prints its figures.
inline QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

template <class Work>
double milliseconds(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

/// The middle one; of an even number the upper of the two.
inline double median(std::vector<double> times)
{
    std::ranges::sort(times);
    return times.at(times.size() / 2);
}

/// Of that many rounds of the same work, in milliseconds.
template <class Work>
double medianOf(int rounds, Work work)
{
    std::vector<double> times;
    for (int round = 0; round < rounds; ++round) {
        times.push_back(milliseconds(work));
    }
    return median(times);
}

} // namespace renkei::test
