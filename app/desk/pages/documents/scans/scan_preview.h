// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/scan_pile.h"

#include <QWidget>

class QLabel;
class QScrollArea;
class QToolButton;

namespace renkei::desk {

/// One page of a pile, as wide as there is room, or twice as large for small writing.
class ScanPreview : public QWidget
{
    Q_OBJECT
public:
    explicit ScanPreview(QWidget *parent = nullptr);

    void setPile(const ScanPile &pile);
    /// A page that cannot be drawn says why in its place.
    void setPage(const PilePage &page);
    void clear();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    ScanPile m_pile;
    QImage m_image;
    QLabel *m_picture;
    QScrollArea *m_scroll;
    QToolButton *m_enlarge;
};

} // namespace renkei::desk
