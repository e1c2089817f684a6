// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "workflow/reviews.h"

#include <QWidget>

class QLabel;

namespace renkei::desk {

class DeskContext;
class DocumentView;

/// The sheet that was filled in with a pen, beside the members it is about.
class ReviewScan : public QWidget
{
    Q_OBJECT
public:
    explicit ReviewScan(DeskContext &context, QWidget *parent = nullptr);

    /// Reads the file, files it with what its QR names, and shows it. Throws Error with a sentence when it
    /// cannot be read or carries no QR of a review of this ledger.
    ReviewPlace take(const QString &path);

private:
    DeskContext &m_context;
    QLabel *m_title;
    DocumentView *m_view;
};

} // namespace renkei::desk
