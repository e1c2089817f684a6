// SPDX-License-Identifier: Apache-2.0
#include "app/desk/shell/screenshots.h"

#include "app/desk/shell/desk_frame.h"
#include "app/desk/shell/main_window.h"
#include "app/desk/shell/theme.h"
#include "app/desk/widgets/record_list.h"
#include "text/error.h"

#include <QApplication>
#include <QDir>
#include <QEventLoop>
#include <QPixmap>
#include <QTabWidget>
#include <QTimer>

#include <chrono>

namespace renkei::desk {

/// Lets previews and layouts catch up: they are made a moment after a page is shown.
static void settle()
{
    QEventLoop loop;
    QTimer::singleShot(std::chrono::milliseconds(700), &loop, &QEventLoop::quit);
    loop.exec();
}

static void save(MainWindow &window, const QString &folder, const QString &name)
{
    settle();
    const QString file = folder + u'/' + name + QStringLiteral(".png");
    if (!window.grab().save(file, "PNG")) {
        throw Error(
            ErrorCode::DeviceFailed,
            QCoreApplication::translate("Screenshots", "The picture %1 could not be written.").arg(file),
            QStringLiteral("QPixmap::save"));
    }
}

void takeScreenshots(MainWindow &window, const QString &folder)
{
    if (!QDir().mkpath(folder)) {
        throw Error(
            ErrorCode::DeviceFailed,
            QCoreApplication::translate("Screenshots", "The folder %1 could not be made.").arg(folder),
            QStringLiteral("mkpath"));
    }
    auto &application = *qobject_cast<QApplication *>(QCoreApplication::instance());
    for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
        const QString mode = theme == ThemeChoice::Light ? QStringLiteral("light") : QStringLiteral("dark");
        applyTheme(application, theme, TextSize::Normal);
        for (const QByteArray &area : window.frame()->areas()) {
            window.frame()->showPage(area);
            auto *page =
                window.frame()->findChild<QWidget *>(QStringLiteral("page_") + QString::fromLatin1(area));
            if (auto *list = page->findChild<RecordList *>()) {
                list->focusList();
            }
            const QString name = mode + u'-' + QString::fromLatin1(area);
            auto *tabs = page->findChild<QTabWidget *>(QStringLiteral("settingsTabs"));
            if (tabs == nullptr) {
                save(window, folder, name);
                continue;
            }
            for (int tab = 0; tab < tabs->count(); ++tab) {
                tabs->setCurrentIndex(tab);
                save(window, folder, QStringLiteral("%1-%2").arg(name).arg(tab + 1));
            }
            tabs->setCurrentIndex(0);
        }
    }
    applyTheme(application, ThemeChoice::Light, TextSize::Normal);
    window.lock();
    save(window, folder, QStringLiteral("light-locked"));
}

} // namespace renkei::desk
