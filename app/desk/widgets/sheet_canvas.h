// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/page_painter.h"

#include <QPixmap>
#include <QWidget>

namespace renkei::desk {

/// One sheet of paper on the screen: drawn once per size, shown as often as needed.
class SheetCanvas : public QWidget
{
    Q_OBJECT
public:
    explicit SheetCanvas(QWidget *parent = nullptr);

    /// The page must live as long as it is shown; nullptr shows nothing.
    void setPage(const forms::PlacedPage *page, double pixelsPerMm);
    void setMarkedField(const QString &field);
    /// Where the marked field is; empty when it is not on this page.
    QRect markedRect() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const forms::PlacedPage *m_page = nullptr;
    double m_pixelsPerMm = 3;
    QString m_markedField;
    QPixmap m_drawn;
    forms::PagePainter m_painter;
};

} // namespace renkei::desk
