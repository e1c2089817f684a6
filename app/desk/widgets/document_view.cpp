// SPDX-License-Identifier: Apache-2.0
#include "app/desk/widgets/document_view.h"

#include "app/desk/shell/guarded.h"
#include "app/desk/shell/theme.h"
#include "app/desk/widgets/page_turner.h"
#include "exchange/page_pictures.h"

#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace renkei::desk {

struct DocumentView::Source
{
    std::unique_ptr<PagePictures> pages;
    int drawnPage = -1;
    int drawnWidth = 0;
    QImage picture;
};

DocumentView::DocumentView(QWidget *parent)
    : QWidget(parent)
    , m_source(std::make_unique<Source>())
    , m_picture(new QLabel)
    , m_scroll(new QScrollArea(this))
    , m_turner(new PageTurner(this))
{
    m_picture->setAlignment(Qt::AlignCenter);
    m_picture->setWordWrap(true);
    m_picture->setTextFormat(Qt::PlainText);
    m_scroll->setObjectName(QStringLiteral("documentScroll"));
    m_scroll->setAccessibleName(tr("Scanned sheet"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setWidget(m_picture);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::tight);
    layout->addWidget(m_turner, 0, Qt::AlignLeft);
    layout->addWidget(m_scroll, 1);
    connect(m_turner, &PageTurner::turned, this, &DocumentView::setPage);
}

DocumentView::~DocumentView() = default;

void DocumentView::setContent(const QByteArray &bytes)
{
    clear();
    m_source->pages = PagePictures::open(bytes);
    updateView();
}

void DocumentView::setMessage(const QString &sentence)
{
    clear();
    m_picture->setText(sentence);
}

void DocumentView::clear()
{
    *m_source = Source();
    m_page = 0;
    m_picture->clear();
    m_turner->setPosition(0, 0);
}

int DocumentView::pageCount() const
{
    return m_source->pages ? m_source->pages->pageCount() : 0;
}

void DocumentView::setPage(int page)
{
    if (page != m_page && page >= 0 && page < pageCount()) {
        m_page = page;
        updateView();
        m_scroll->verticalScrollBar()->setValue(0);
    }
}

void DocumentView::updateView()
{
    if (!m_source->pages) {
        return;
    }
    m_turner->setPosition(m_page, pageCount());
    const qreal ratio = devicePixelRatioF();
    const int bar = m_scroll->verticalScrollBar()->sizeHint().width();
    const int width = std::max(64, int((m_scroll->width() - bar - 2) * ratio));
    try {
        if (m_source->drawnPage != m_page || m_source->drawnWidth < width) {
            const double inches = m_source->pages->pageSizeMm(m_page).width() / 25.4;
            m_source->picture = m_source->pages->page(m_page, std::clamp(width / inches, 50.0, 300.0));
            m_source->drawnPage = m_page;
            m_source->drawnWidth = width;
        }
    } catch (const std::exception &) {
        m_picture->setText(sentenceOfCurrentException());
        return;
    }
    QPixmap shown = QPixmap::fromImage(m_source->picture.scaledToWidth(width, Qt::SmoothTransformation));
    shown.setDevicePixelRatio(ratio);
    m_picture->setPixmap(shown);
}

void DocumentView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    updateView();
}

} // namespace renkei::desk
