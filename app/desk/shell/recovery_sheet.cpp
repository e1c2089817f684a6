// SPDX-License-Identifier: Apache-2.0
#include "app/desk/shell/recovery_sheet.h"

#include "exchange/save_file.h"
#include "text/era.h"
#include "text/error.h"

#include <QApplication>
#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>

namespace renkei::desk {

static QStringList paragraphs(const RecoverySheet &sheet)
{
    return {QCoreApplication::translate("RecoverySheet",
                                        "This code opens the ledger of Renkei Desk when the password is "
                                        "forgotten, the PC is broken or a backup is restored on another PC."),
            QCoreApplication::translate(
                "RecoverySheet", "Keep this sheet with the important papers of the office, under lock, "
                                 "and not beside the PC. Whoever has the code and the ledger can read "
                                 "everything."),
            QCoreApplication::translate("RecoverySheet", "Made on %1").arg(eraDate(sheet.day))};
}

static void paint(const RecoverySheet &sheet, QPainter &painter, const QRectF &area, double dpi)
{
    QFont font = QApplication::font();
    const double line = dpi / 72.0 * 18.0;
    font.setPointSizeF(18);
    painter.setFont(font);
    double y = area.top();
    painter.drawText(QRectF(area.left(), y, area.width(), line * 2), Qt::AlignLeft | Qt::AlignTop,
                     QCoreApplication::translate("RecoverySheet", "Recovery code"));
    y += line * 3;
    QFont codeFont(QStringList{QStringLiteral("BIZ UDGothic"), QStringLiteral("monospace")}, 16);
    codeFont.setStyleHint(QFont::Monospace);
    painter.setFont(codeFont);
    const QRectF box(area.left(), y, area.width(), line * 4);
    painter.drawRect(box);
    painter.drawText(box.adjusted(line, 0, -line, 0), int(Qt::AlignCenter) | int(Qt::TextWordWrap),
                     sheet.code);
    y += line * 5;
    font.setPointSizeF(11);
    painter.setFont(font);
    for (const QString &paragraph : paragraphs(sheet)) {
        QRectF used;
        painter.drawText(QRectF(area.left(), y, area.width(), line * 10),
                         int(Qt::AlignLeft) | int(Qt::TextWordWrap), paragraph, &used);
        y += used.height() + line / 2;
    }
}

static Error failed(const QString &detail)
{
    return {ErrorCode::DeviceFailed,
            QCoreApplication::translate("RecoverySheet",
                                        "The recovery code could not be written there. Choose another place, "
                                        "or write the code down by hand."),
            detail};
}

void printRecoverySheet(const RecoverySheet &sheet, QPrinter &printer)
{
    QPainter painter;
    if (!painter.begin(&printer)) {
        throw failed(QStringLiteral("printer did not begin"));
    }
    paint(sheet, painter, QRectF(QPointF(), printer.pageRect(QPrinter::DevicePixel).size()),
          printer.resolution());
    painter.end();
    if (printer.printerState() == QPrinter::Error) {
        throw failed(QStringLiteral("printer state is error"));
    }
}

static QByteArray pdfOf(const RecoverySheet &sheet)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(25, 25, 25, 25), QPageLayout::Millimeter);
    writer.setResolution(600);
    writer.setTitle(QCoreApplication::translate("RecoverySheet", "Recovery code"));
    QPainter painter(&writer);
    paint(sheet, painter, QRectF(QPointF(), QSizeF(writer.width(), writer.height())), 600);
    painter.end();
    return buffer.data();
}

static QByteArray textOf(const RecoverySheet &sheet)
{
    const QStringList lines = QStringList{QCoreApplication::translate("RecoverySheet", "Recovery code"),
                                          QString(), sheet.code, QString()} +
                              paragraphs(sheet);
    // With a BOM, so that every Windows editor reads it as UTF-8.
    return QByteArrayLiteral("\xEF\xBB\xBF") + lines.join(QStringLiteral("\r\n")).toUtf8() + "\r\n";
}

void saveRecoverySheet(const RecoverySheet &sheet, const QString &file)
{
    const bool asText = file.endsWith(QStringLiteral(".txt"), Qt::CaseInsensitive);
    const QByteArray bytes = asText ? textOf(sheet) : pdfOf(sheet);
    if (bytes.isEmpty()) {
        throw failed(QStringLiteral("nothing was drawn"));
    }
    saveFile(file, bytes);
}

} // namespace renkei::desk
