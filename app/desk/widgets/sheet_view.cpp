// SPDX-License-Identifier: Apache-2.0
#include "app/desk/widgets/sheet_view.h"

#include "app/desk/shell/theme.h"
#include "app/desk/widgets/buttons.h"
#include "app/desk/widgets/page_turner.h"
#include "app/desk/widgets/sheet_canvas.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>

#include <algorithm>

namespace renkei::desk {

SheetView::SheetView(QWidget *parent)
    : QWidget(parent)
    , m_canvas(new SheetCanvas)
    , m_scroll(new QScrollArea(this))
    , m_turner(new PageTurner(this))
    , m_message(new QLabel(this))
{
    m_scroll->setObjectName(QStringLiteral("sheetScroll"));
    m_scroll->setAccessibleName(tr("Sheet"));
    m_scroll->setWidget(m_canvas);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_message->setWordWrap(true);
    m_message->setAlignment(Qt::AlignCenter);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setProperty("role", QStringLiteral("muted"));

    auto *bar = new QHBoxLayout;
    bar->setSpacing(space::tight);
    bar->addWidget(m_turner);
    bar->addStretch();
    const auto addZoom = [&](const QString &iconName, const QString &text, const QString &name,
                             double factor) {
        QToolButton *button = iconButton(iconName, text, name, this);
        bar->addWidget(button);
        connect(button, &QToolButton::clicked, this, [this, factor] {
            const double onScreen = pixelsPerMm() * 25.4 / logicalDpiX();
            setZoom(std::clamp(onScreen * factor, 0.25, 4.0));
        });
    };
    addZoom(QStringLiteral("zoom-out"), tr("Smaller"), QStringLiteral("zoomOut"), 0.8);
    addZoom(QStringLiteral("zoom-in"), tr("Larger"), QStringLiteral("zoomIn"), 1.25);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::tight);
    layout->addLayout(bar);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_message, 1);
    connect(m_turner, &PageTurner::turned, this, &SheetView::setPage);
    clear();
}

void SheetView::setDocument(forms::PlacedDocument document)
{
    const bool samePages = document.pages.size() == m_document.pages.size();
    const int scrolled = m_scroll->verticalScrollBar()->value();
    m_canvas->setPage(nullptr, 1);
    m_document = std::move(document);
    if (!samePages) {
        m_page = 0;
    }
    updateView();
    if (samePages) {
        m_scroll->verticalScrollBar()->setValue(scrolled);
    }
}

void SheetView::setMessage(const QString &sentence)
{
    m_canvas->setPage(nullptr, 1);
    m_document = {};
    m_page = 0;
    m_message->setText(sentence);
    updateView();
}

void SheetView::clear()
{
    setMessage({});
}

void SheetView::setMarkedField(const QString &field)
{
    if (m_markedField == field) {
        return;
    }
    m_markedField = field;
    if (field.isEmpty()) {
        m_canvas->setMarkedField({});
        return;
    }
    for (size_t i = 0; i < m_document.pages.size(); ++i) {
        const auto &fields = m_document.pages[i].fields;
        if (std::ranges::any_of(fields,
                                [&](const forms::PlacedField &place) { return place.field == field; })) {
            setPage(int(i));
            break;
        }
    }
    showMark();
}

void SheetView::showMark()
{
    m_canvas->setMarkedField(m_markedField);
    const QRect place = m_canvas->markedRect();
    if (!place.isEmpty()) {
        m_scroll->ensureVisible(place.center().x(), place.center().y(), place.width() / 2 + space::normal,
                                place.height() / 2 + space::page * 2);
    }
}

int SheetView::pageCount() const
{
    return int(m_document.pages.size());
}

void SheetView::setPage(int page)
{
    if (page == m_page || page < 0 || page >= pageCount()) {
        return;
    }
    m_page = page;
    updateView();
    m_scroll->verticalScrollBar()->setValue(0);
    Q_EMIT pageChanged(page);
}

void SheetView::setZoom(double zoom)
{
    m_zoom = zoom;
    updateView();
}

double SheetView::pixelsPerMm() const
{
    if (m_zoom > 0) {
        return m_zoom * logicalDpiX() / 25.4;
    }
    const double widthMm = m_document.pages.empty() ? 210 : m_document.pages[size_t(m_page)].widthMm;
    const int bar = m_scroll->verticalScrollBar()->sizeHint().width();
    return std::max(0.5, (m_scroll->width() - bar - 2) / widthMm);
}

void SheetView::updateView()
{
    const bool hasSheet = !m_document.pages.empty();
    m_scroll->setVisible(hasSheet);
    m_message->setVisible(!hasSheet);
    m_turner->setPosition(m_page, pageCount());
    if (hasSheet) {
        m_canvas->setPage(&m_document.pages[size_t(m_page)], pixelsPerMm());
        showMark();
    }
}

void SheetView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_zoom == 0) {
        updateView();
    }
}

} // namespace renkei::desk
