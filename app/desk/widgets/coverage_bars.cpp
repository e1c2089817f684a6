// SPDX-License-Identifier: Apache-2.0
#include "app/desk/widgets/coverage_bars.h"

#include "app/desk/shell/theme.h"

#include <QPainter>

#include <algorithm>

namespace renkei::desk {

CoverageBars::CoverageBars(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("How far the papers and reviews are"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QString CoverageBars::numbers(const CoverageLine &line) const
{
    return line.all == 0 ? tr("none needed")
                         : tr("%1 of %2 (%3%)").arg(line.met).arg(line.all).arg(line.percent());
}

void CoverageBars::setLines(QList<CoverageLine> lines)
{
    m_lines = std::move(lines);
    QStringList words;
    for (const CoverageLine &line : std::as_const(m_lines)) {
        words += tr("%1: %2").arg(line.label, numbers(line));
    }
    const QString text = words.join(tr("; "));
    setAccessibleDescription(text);
    setToolTip(text);
    updateGeometry();
    update();
}

static int widestOf(const QFontMetrics &metrics, const QStringList &texts)
{
    int widest = 0;
    for (const QString &text : texts) {
        widest = std::max(widest, metrics.horizontalAdvance(text));
    }
    return widest;
}

int CoverageBars::labelWidth() const
{
    QStringList texts;
    for (const CoverageLine &line : m_lines) {
        texts += line.label;
    }
    return widestOf(fontMetrics(), texts);
}

int CoverageBars::numberWidth() const
{
    QStringList texts;
    for (const CoverageLine &line : m_lines) {
        texts += numbers(line);
    }
    return widestOf(fontMetrics(), texts);
}

QSize CoverageBars::sizeHint() const
{
    constexpr int barCharacters = 24;
    return {labelWidth() + numberWidth() + 2 * space::wide + characterWidth(fontMetrics()) * barCharacters,
            int(m_lines.size()) * rowHeight};
}

QSize CoverageBars::minimumSizeHint() const
{
    constexpr int barCharacters = 8;
    return {labelWidth() + numberWidth() + 2 * space::wide + characterWidth(fontMetrics()) * barCharacters,
            int(m_lines.size()) * rowHeight};
}

void CoverageBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int labels = labelWidth();
    const int numberRoom = numberWidth();
    const int barLeft = labels + space::wide;
    const int barRoom = std::max(space::wide, width() - barLeft - numberRoom - space::wide);
    constexpr double barHeight = 12;
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const CoverageLine &line = m_lines.at(i);
        const QRectF row(0, double(i) * rowHeight, width(), rowHeight);
        painter.setPen(color(ColorRole::Text));
        painter.drawText(QRectF(0, row.top(), labels, row.height()), Qt::AlignVCenter | Qt::AlignLeft,
                         line.label);
        painter.drawText(QRectF(barLeft + barRoom + space::wide, row.top(), numberRoom, row.height()),
                         Qt::AlignVCenter | Qt::AlignLeft, numbers(line));
        const QRectF track(barLeft, row.center().y() - barHeight / 2, barRoom, barHeight);
        painter.setPen(QPen(color(ColorRole::Border), 1));
        painter.setBrush(color(ColorRole::SurfaceAlt));
        painter.drawRect(track);
        const double part = line.all == 0 ? 1.0 : double(line.met) / line.all;
        painter.setPen(Qt::NoPen);
        painter.setBrush(color(line.percent() == 100 ? ColorRole::Good : ColorRole::Accent));
        painter.drawRect(QRectF(track.topLeft(), QSizeF(track.width() * part, track.height())));
    }
}

} // namespace renkei::desk
