// SPDX-License-Identifier: Apache-2.0
#include "app/desk/shell/long_work.h"

#include "app/desk/shell/theme.h"
#include "text/error.h"

#include <QCoreApplication>
#include <QDialog>
#include <QEventLoop>
#include <QFutureWatcher>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace renkei::desk {

void LongWork::stopIfCancelled() const
{
    if (isCancelled()) {
        throw Error(ErrorCode::Cancelled, QCoreApplication::translate("LongWork", "Stopped."));
    }
}

namespace {

/// Title, bar, count, 中止. Closing it or pressing Esc asks the job to stop; only the job's end closes it.
class ProgressBox final : public QDialog
{
public:
    ProgressBox(const QString &title, LongWork &work, Stopping stopping, QWidget *parent)
        : QDialog(parent)
        , m_work(work)
        , m_mayStop(stopping == Stopping::Allowed)
        , m_bar(new QProgressBar(this))
        , m_count(new QLabel(this))
        , m_stop(new QPushButton(QCoreApplication::translate("LongWork", "Stop"), this))
    {
        setObjectName(QStringLiteral("progressBox"));
        setWindowTitle(title);
        setModal(true);
        setMinimumWidth(360);
        auto *label = new QLabel(title, this);
        label->setWordWrap(true);
        m_bar->setObjectName(QStringLiteral("progressBar"));
        m_bar->setAccessibleName(title);
        m_bar->setTextVisible(false);
        m_stop->setObjectName(QStringLiteral("stopButton"));
        m_stop->setVisible(m_mayStop);
        auto *layout = new QVBoxLayout(this);
        layout->setSpacing(space::normal);
        layout->addWidget(label);
        layout->addWidget(m_bar);
        layout->addWidget(m_count);
        layout->addWidget(m_stop, 0, Qt::AlignRight);
        QObject::connect(m_stop, &QPushButton::clicked, this, [this] { stop(); });
        update();
    }

    void update()
    {
        const qint64 total = m_work.total();
        const qint64 done = m_work.done();
        m_bar->setRange(0, total > 0 ? 1000 : 0);
        m_bar->setValue(total > 0 ? int(done * 1000 / total) : 0);
        const QLocale locale;
        m_count->setText(total > 0 ? QCoreApplication::translate("LongWork", "%1 of %2")
                                         .arg(locale.toString(done), locale.toString(total))
                                   : QString());
    }

    void finish() { done(QDialog::Accepted); }
    void reject() override { stop(); }

private:
    void stop()
    {
        if (!m_mayStop) {
            return;
        }
        m_work.cancel();
        m_stop->setEnabled(false);
        m_count->setText(QCoreApplication::translate("LongWork", "Stopping …"));
    }

    LongWork &m_work;
    bool m_mayStop;
    QProgressBar *m_bar;
    QLabel *m_count;
    QPushButton *m_stop;
};

} // namespace

bool runLongWork(QWidget *parent, const QString &title, const std::function<void(LongWork &)> &job,
                 Stopping stopping)
{
    LongWork work;
    std::exception_ptr failure;
    QFutureWatcher<void> watcher;
    QEventLoop quiet;
    QObject::connect(&watcher, &QFutureWatcher<void>::finished, &quiet, &QEventLoop::quit);
    watcher.setFuture(QtConcurrent::run([&] {
        try {
            job(work);
        } catch (...) {
            failure = std::current_exception();
        }
    }));
    // Most jobs are over before anybody wonders. Input waits; painting goes on.
    QTimer::singleShot(300, &quiet, &QEventLoop::quit);
    if (!watcher.isFinished()) {
        quiet.exec(QEventLoop::ExcludeUserInputEvents);
    }
    if (!watcher.isFinished()) {
        ProgressBox box(title, work, stopping, parent);
        QTimer tick;
        QObject::connect(&tick, &QTimer::timeout, &box, &ProgressBox::update);
        QObject::connect(&watcher, &QFutureWatcher<void>::finished, &box, &ProgressBox::finish);
        tick.start(100);
        box.exec();
    }
    watcher.waitForFinished();
    if (failure) {
        try {
            std::rethrow_exception(failure);
        } catch (const Error &error) {
            if (error.code() != ErrorCode::Cancelled) {
                throw;
            }
            return false;
        }
    }
    return !work.isCancelled();
}

} // namespace renkei::desk
