// SPDX-License-Identifier: Apache-2.0
#include "exchange/control_qr.h"

#include "exchange/control_qr_passes.h"
#include "text/error.h"

#include <QCoreApplication>

#include <qrencode.h>

#include <memory>

namespace renkei {

QrModules qrModules(const QByteArray &payload)
{
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeString(payload.constData(), 0, QR_ECLEVEL_M, QR_MODE_8, 1), QRcode_free);
    if (!code) {
        throw Error(ErrorCode::InvalidInput,
                    QCoreApplication::translate("ControlQr",
                                                "The control number is too long for a QR code. Please use a "
                                                "shorter form id in the region pack."),
                    QStringLiteral("QRcode_encodeString failed for %1 bytes").arg(payload.size()));
    }
    QrModules modules;
    modules.size = code->width;
    modules.dark.reserve(size_t(code->width) * size_t(code->width));
    for (int i = 0; i < code->width * code->width; ++i) {
        modules.dark.push_back((code->data[i] & 1U) != 0);
    }
    return modules;
}

double qrSideMm(const QByteArray &payload)
{
    return (qrModules(payload).size + 2 * qrQuietZone) * qrSmallestModuleMm;
}

static QList<ControlCode> readWith(std::span<const ReadingPass> passes, const QImage &page)
{
    QList<ControlCode> codes;
    if (page.isNull()) {
        return codes;
    }
    for (const ReadingPass &pass : passes) {
        for (const QImage &picture : pass.prepare(page)) {
            for (const QByteArray &payload : readQrPayloads(picture, pass.binarizer)) {
                const std::optional<ControlCode> code = controlCodeFromPayload(payload);
                if (code && !codes.contains(*code)) {
                    codes.append(*code);
                }
            }
        }
        if (!codes.isEmpty()) {
            break;
        }
    }
    return codes;
}

QList<ControlCode> readControlCodes(const QImage &page)
{
    return readWith(readingPasses(), page);
}

QList<ControlCode> readControlCodesQuickly(const QImage &page)
{
    return readWith(readingPasses().first(1), page);
}

} // namespace renkei
