// SPDX-License-Identifier: Apache-2.0
// Read before every source by clang-tidy alone, never by a compiler that builds the program.
// Clang in C++20 refuses <qpdf/JSON.hh>: it works out the constexpr destructor of a std::vector<JSON> while
// JSON itself is still incomplete. GCC and MSVC build it; for the lint that header reads a list for a vector.
#pragma once

#ifdef __clang__
#include <functional>
#include <list>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

#ifndef POINTERHOLDER_TRANSITION
#define POINTERHOLDER_TRANSITION 4 // as the targets that use the library have it
#endif
#include <qpdf/DLL.h>
#include <qpdf/PointerHolder.hh>
#include <qpdf/Types.h>
#define vector list
#include <qpdf/JSON.hh>
#undef vector
#endif
