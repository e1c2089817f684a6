// SPDX-License-Identifier: Apache-2.0
#include "app/desk/shell/icons.h"

#include "app/desk/shell/theme.h"
#include "text/error.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

namespace renkei::desk {

namespace {

class ThemedIcon final : public QIconEngine
{
public:
    explicit ThemedIcon(QByteArray svg)
        : m_svg(std::move(svg))
    {
    }

    QIconEngine *clone() const override { return new ThemedIcon(m_svg); }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        QByteArray svg = m_svg;
        svg.replace("currentColor", strokeColor(mode).name().toLatin1());
        QSvgRenderer(svg).render(painter, rect);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        const QPair<QRgb, int> key(strokeColor(mode).rgba(), size.width());
        const auto known = m_drawn.constFind(key);
        if (known != m_drawn.constEnd()) {
            return *known;
        }
        QPixmap picture(size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        painter.setRenderHint(QPainter::Antialiasing);
        paint(&painter, QRect(QPoint(), size), mode, state);
        painter.end();
        m_drawn.insert(key, picture);
        return picture;
    }

private:
    static QColor strokeColor(QIcon::Mode mode)
    {
        switch (mode) {
        case QIcon::Disabled:
            return color(ColorRole::Border);
        case QIcon::Selected:
        case QIcon::Normal:
        case QIcon::Active:
            break;
        }
        return color(ColorRole::Text);
    }

    QByteArray m_svg;
    QHash<QPair<QRgb, int>, QPixmap> m_drawn;
};

} // namespace

QIcon icon(const QString &name)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        throw Error(ErrorCode::Internal,
                    QCoreApplication::translate("Icons", "A picture of the program is missing."),
                    QStringLiteral("no icon %1").arg(name));
    }
    return QIcon(new ThemedIcon(file.readAll()));
}

} // namespace renkei::desk
