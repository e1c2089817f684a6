// SPDX-License-Identifier: Apache-2.0
#include "text/language.h"

#include "text/error.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace renkei {

static QString languageOfEnvironment()
{
    for (const char *variable : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const QString value = qEnvironmentVariable(variable);
        if (!value.isEmpty()) {
            return value;
        }
    }
    return {};
}

void installLanguage(const QString &language)
{
    const QString wanted = language.isEmpty() ? languageOfEnvironment() : language;
    if (wanted.startsWith(QStringLiteral("en"))) {
        return;
    }
    QLocale::setDefault(QLocale(QLocale::Japanese, QLocale::Japan));
    for (const char *catalogue : {":/translations/qtbase_ja.qm", ":/translations/renkei_ja.qm"}) {
        auto *translator = new QTranslator(QCoreApplication::instance());
        if (!translator->load(QLatin1StringView(catalogue))) {
            throw Error(ErrorCode::Internal,
                        QStringLiteral("The Japanese texts are missing from this program."),
                        QLatin1StringView(catalogue));
        }
        QCoreApplication::installTranslator(translator);
    }
}

} // namespace renkei
