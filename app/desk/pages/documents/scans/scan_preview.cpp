// SPDX-License-Identifier: Apache-2.0
#include "app/desk/pages/documents/scans/scan_preview.h"

#include "app/desk/shell/guarded.h"
#include "app/desk/shell/theme.h"
#include "app/desk/widgets/buttons.h"

#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace renkei::desk {

/// Legible when enlarged, and drawn within a tenth of a second.
static constexpr double drawnDpi = 150;

ScanPreview::ScanPreview(QWidget *parent)
    : QWidget(parent)
    , m_picture(new QLabel)
    , m_scroll(new QScrollArea)
    , m_enlarge(iconButton(QStringLiteral("zoom-in"), tr("Larger"), QStringLiteral("scanEnlarge"), this))
{
    m_picture->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_picture->setTextFormat(Qt::PlainText);
    m_picture->setWordWrap(true);
    m_picture->setMargin(space::normal);
    m_scroll->setObjectName(QStringLiteral("scanPreviewScroll"));
    m_scroll->setAccessibleName(tr("Page"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setWidget(m_picture);
    m_scroll->setMinimumSize(240, 200);
    m_enlarge->setCheckable(true);
    m_enlarge->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_L));
    m_enlarge->setToolTip(tr("Larger (Ctrl+L)"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space::tight);
    layout->addWidget(m_enlarge, 0, Qt::AlignRight);
    layout->addWidget(m_scroll, 1);
    connect(m_enlarge, &QToolButton::toggled, this, &ScanPreview::fit);
}

void ScanPreview::setPile(const ScanPile &pile)
{
    m_pile = pile;
    clear();
}

void ScanPreview::setPage(const PilePage &page)
{
    clear();
    try {
        m_image = m_pile.picture(page, drawnDpi);
        fit();
    } catch (...) {
        m_picture->setText(page.problem.isEmpty() ? sentenceOfCurrentException() : page.problem);
    }
    m_scroll->verticalScrollBar()->setValue(0);
}

void ScanPreview::clear()
{
    m_image = {};
    m_picture->clear();
}

void ScanPreview::fit()
{
    if (m_image.isNull()) {
        return;
    }
    const double ratio = devicePixelRatioF();
    const int room = m_scroll->viewport()->width() - 2 * space::normal;
    const int width = int(std::max(1, room) * ratio) * (m_enlarge->isChecked() ? 2 : 1);
    QPixmap pixmap = QPixmap::fromImage(m_image.scaledToWidth(width, Qt::SmoothTransformation));
    pixmap.setDevicePixelRatio(ratio);
    m_picture->setPixmap(pixmap);
}

void ScanPreview::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

} // namespace renkei::desk
