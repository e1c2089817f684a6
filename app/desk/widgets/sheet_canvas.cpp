// SPDX-License-Identifier: Apache-2.0
#include "app/desk/widgets/sheet_canvas.h"

#include "app/desk/shell/guarded.h"
#include "app/desk/shell/theme.h"

#include <QPainter>

namespace renkei::desk {

SheetCanvas::SheetCanvas(QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
}

void SheetCanvas::setPage(const forms::PlacedPage *page, double pixelsPerMm)
{
    m_page = page;
    m_pixelsPerMm = pixelsPerMm;
    m_drawn = {};
    if (page != nullptr) {
        setFixedSize(qRound(page->widthMm * pixelsPerMm), qRound(page->heightMm * pixelsPerMm));
    }
    update();
}

void SheetCanvas::setMarkedField(const QString &field)
{
    if (m_markedField != field) {
        m_markedField = field;
        m_drawn = {};
        update();
    }
}

QRect SheetCanvas::markedRect() const
{
    if (m_page == nullptr || m_markedField.isEmpty()) {
        return {};
    }
    for (const forms::PlacedField &field : m_page->fields) {
        if (field.field == m_markedField) {
            return QRectF(field.rect.topLeft() * m_pixelsPerMm, field.rect.size() * m_pixelsPerMm)
                .toAlignedRect();
        }
    }
    return {};
}

void SheetCanvas::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_page == nullptr) {
        painter.fillRect(rect(), palette().window());
        return;
    }
    const qreal ratio = devicePixelRatioF();
    if (m_drawn.isNull() || m_drawn.devicePixelRatio() != ratio) {
        m_drawn = QPixmap(size() * ratio);
        m_drawn.setDevicePixelRatio(ratio);
        m_drawn.fill(Qt::white); // paper stays paper in the dark theme
        QPainter sheet(&m_drawn);
        sheet.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        try {
            QColor mark = color(ColorRole::Mark);
            mark.setAlpha(150);
            m_painter.paint(sheet, *m_page, m_pixelsPerMm, {m_markedField, mark});
        } catch (const std::exception &) {
            sheet.setPen(Qt::black);
            sheet.drawText(QRectF(QPointF(), QSizeF(size())).adjusted(16, 16, -16, -16), Qt::TextWordWrap,
                           sentenceOfCurrentException());
        }
    }
    painter.drawPixmap(0, 0, m_drawn);
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace renkei::desk
