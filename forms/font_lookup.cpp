// SPDX-License-Identifier: Apache-2.0
#include "forms/font_lookup.h"

#include "text/error.h"

#include <QCoreApplication>
#include <QFont>
#include <QFontDatabase>

#include <array>

namespace renkei::forms {

struct FontPackage
{
    const char *family;
    const char *package;
};

static constexpr std::array fontPackages{
    FontPackage{"BIZ UDMincho", "fonts-morisawa-bizud-mincho"},
    FontPackage{"BIZ UDPMincho", "fonts-morisawa-bizud-mincho"},
    FontPackage{"BIZ UDGothic", "fonts-morisawa-bizud-gothic"},
    FontPackage{"BIZ UDPGothic", "fonts-morisawa-bizud-gothic"},
    FontPackage{"IPAmjMincho", "fonts-ipamj-mincho"},
};

[[noreturn]] static void throwMissing(const QString &family)
{
    for (const FontPackage &entry : fontPackages) {
        if (family == QLatin1StringView(entry.family)) {
            throw Error(ErrorCode::Unavailable,
                        QCoreApplication::translate(
                            "Fonts", "The font \"%1\" that the forms are set in is not on this "
                                     "computer. Please install it (Debian, Ubuntu: package %2) "
                                     "and start the program again.")
                            .arg(family, QLatin1StringView(entry.package)));
        }
    }
    throw Error(ErrorCode::Unavailable,
                QCoreApplication::translate("Fonts", "The font \"%1\" that the form is set in is not on this "
                                                     "computer. Please install it and start the program "
                                                     "again.")
                    .arg(family));
}

QRawFont rawFont(const QString &family, double pixelSize)
{
    if (!QFontDatabase::hasFamily(family)) {
        throwMissing(family);
    }
    QFont font(family);
    font.setStyleStrategy(QFont::NoFontMerging);
    font.setHintingPreference(QFont::PreferNoHinting);
    QRawFont raw = QRawFont::fromFont(font);
    raw.setPixelSize(pixelSize);
    if (!raw.isValid()) {
        throwMissing(family);
    }
    return raw;
}

} // namespace renkei::forms
