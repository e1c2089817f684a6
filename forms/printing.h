// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/placed_page.h"

#include <functional>
#include <memory>
#include <vector>

class QPrinter;

namespace renkei::forms {

/// True when the system has a printer. Without one QPrinter pretends to print and writes nothing useful.
bool hasPrinter();

/// A printer for A4 sheets drawn to the edge, set to the system's default device. Throws Error(Unavailable)
/// when there is none: the caller then offers the PDF.
std::unique_ptr<QPrinter> makePrinter();

/// Prints every page of every document once; copies are the printer's. `progress(sheets done, all)` returns
/// false to stop: the job is withdrawn and Error(Cancelled) thrown. Throws Error(DeviceFailed) when the
/// printer gives up. Also the slot behind QPrintPreviewDialog::paintRequested, and with a printer set to PDF
/// output what tests look at.
void printDocuments(QPrinter &printer, const std::vector<PlacedDocument> &documents,
                    const std::function<bool(int, int)> &progress = {});

} // namespace renkei::forms
