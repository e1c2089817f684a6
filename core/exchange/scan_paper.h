// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/scan_plan.h"
#include "workflow/file_scans.h"

namespace renkei {

/// The pages (indexes in ScanPile::pages()) as one PDF of their own: PDF pages are taken over as they are,
/// pictures without loss, in the order given. Throws Error(Damaged).
QByteArray scanPaperPdf(const ScanPile &pile, const QList<int> &pages);

/// All papers of a plan as files, ready for fileScans(), in the plan's order. `progress(papers done, all)`
/// returns false to stop: then Error(Cancelled).
QList<ScannedPaper> scannedPapers(const ScanPile &pile, const ScanPlan &plan,
                                  const std::function<bool(int, int)> &progress = {});

} // namespace renkei
