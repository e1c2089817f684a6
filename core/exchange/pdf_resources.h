// SPDX-License-Identifier: Apache-2.0
#pragma once

class QPDFObjectHandle;

namespace renkei {

/// Leaves in a page only what it shows: programs that make one PDF of many pages often give all of them the
/// same list of pictures, and a page taken out would carry everybody's. Goes into forms, patterns and masks.
/// Throws std::runtime_error (qpdf's) when the contents cannot be parsed.
void dropUnusedResources(const QPDFObjectHandle &page);

} // namespace renkei
