// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/placed_page.h"

#include <QString>

#include <vector>

class QWidget;

namespace renkei::desk {

class DeskContext;

/// Where sheets end up. Everything is answered through the dialog seam; progress and 中止 while it lasts.

/// Prints on a printer the person chooses. Without a printer the person is told so and offered the PDF. True
/// when paper or file exist.
bool printSheets(DeskContext &context, QWidget *parent, const std::vector<forms::PlacedDocument> &documents,
                 const QString &title);
/// One file with all documents. True when it was written.
bool saveSheets(DeskContext &context, QWidget *parent, const std::vector<forms::PlacedDocument> &documents,
                const QString &title);

/// A file each, in a folder the person chooses; nobody's file tells the names of another.
struct NamedSheets
{
    QString fileName;                             ///< without ending
    std::vector<forms::PlacedDocument> documents; ///< one a copy
};
bool saveSheetsApart(DeskContext &context, QWidget *parent, const std::vector<NamedSheets> &sheets);

/// Without characters that a file system refuses; never empty.
QString fileNameFrom(const QString &title);

} // namespace renkei::desk
