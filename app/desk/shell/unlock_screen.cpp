// SPDX-License-Identifier: Apache-2.0
#include "app/desk/shell/unlock_screen.h"

#include "app/desk/shell/guarded.h"
#include "app/desk/shell/theme.h"
#include "app/desk/shell/welcome_card.h"
#include "app/desk/widgets/buttons.h"
#include "app/desk/widgets/password_field.h"
#include "app/desk/widgets/strength_meter.h"
#include "text/error.h"
#include "workflow/operators.h"
#include "workflow/restore.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace renkei::desk {

/// Outlives the screen when the window is closed while a keychain does not answer.
struct KeySearch
{
    UnlockedKey key;
    std::exception_ptr failure;
};

UnlockScreen::UnlockScreen(const DeskServices &services, QString folder, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_folder(std::move(folder))
    , m_notice(proseLabel({}, this))
    , m_state(problemLabel(QStringLiteral("unlockProblem"), this))
    , m_pages(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("unlockScreen"));
    auto *card = new WelcomeCard(this);
    QVBoxLayout *column = card->column();
    m_notice->setObjectName(QStringLiteral("unlockNotice"));
    column->addWidget(m_notice);
    m_pages->addWidget(makePasswordPage());
    m_pages->addWidget(makeCodePage());
    m_pages->addWidget(makeNewPasswordPage());
    column->addWidget(m_pages);
    column->addWidget(m_state);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
    setNotice({});
    connect(&m_watcher, &QFutureWatcher<void>::finished, this, &UnlockScreen::keyFound);
    setFocusProxy(m_password);
}

UnlockScreen::~UnlockScreen() = default;

void UnlockScreen::setNotice(const QString &sentence)
{
    m_notice->setText(sentence.isEmpty() ? tr("The ledger is locked. Enter your password.") : sentence);
}

QWidget *UnlockScreen::makePasswordPage()
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::normal);
    m_password = new PasswordField(page);
    m_password->setObjectName(QStringLiteral("password"));
    addLabelled(column, tr("Password"), m_password);
    QPushButton *open = primaryButton(tr("Open"), QStringLiteral("unlockButton"), page);
    column->addWidget(open);
    column->addSpacing(space::normal);
    QPushButton *code =
        linkButton(tr("Open with the recovery code"), QStringLiteral("useRecoveryCode"), page);
    QPushButton *other = linkButton(tr("Open another ledger"), QStringLiteral("otherLedger"), page);
    QPushButton *restore = linkButton(tr("Restore from a backup"), QStringLiteral("restoreBackup"), page);
    for (QPushButton *link : {code, other, restore}) {
        column->addWidget(link, 0, Qt::AlignLeft);
    }
    auto *place = mutedLabel(tr("Place: %1").arg(m_folder), page);
    column->addWidget(place);
    column->addStretch();
    connect(m_password, &QLineEdit::returnPressed, this, &UnlockScreen::unlock);
    connect(open, &QPushButton::clicked, this, &UnlockScreen::unlock);
    connect(code, &QPushButton::clicked, this, [this] {
        setProblem(m_state, {});
        setNotice(tr("Type the recovery code that was printed when the ledger was made. Small letters and "
                     "missing hyphens do not matter."));
        m_pages->setCurrentIndex(1);
        m_code->setFocus();
    });
    connect(other, &QPushButton::clicked, this, &UnlockScreen::otherLedgerRequested);
    connect(restore, &QPushButton::clicked, this, &UnlockScreen::restoreRequested);
    return page;
}

QWidget *UnlockScreen::makeCodePage()
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::normal);
    m_code = new QLineEdit(page);
    m_code->setObjectName(QStringLiteral("recoveryCode"));
    m_code->setInputMethodHints(Qt::ImhPreferLatin | Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
    addLabelled(column, tr("Recovery code"), m_code);
    QPushButton *open = primaryButton(tr("Continue"), QStringLiteral("recoveryButton"), page);
    QPushButton *back = linkButton(tr("Back to the password"), QStringLiteral("backToPassword"), page);
    column->addWidget(open);
    column->addWidget(back, 0, Qt::AlignLeft);
    column->addStretch();
    connect(m_code, &QLineEdit::returnPressed, this, &UnlockScreen::unlockByCode);
    connect(open, &QPushButton::clicked, this, &UnlockScreen::unlockByCode);
    connect(back, &QPushButton::clicked, this, [this] {
        setProblem(m_state, {});
        setNotice({});
        m_code->setText(QString());
        m_pages->setCurrentIndex(0);
        m_password->setFocus();
    });
    return page;
}

QWidget *UnlockScreen::makeNewPasswordPage()
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::normal);
    m_operator = new QComboBox(page);
    m_operator->setObjectName(QStringLiteral("recoveredOperator"));
    addLabelled(column, tr("Who you are"), m_operator);
    m_newPassword = new PasswordField(page);
    m_newPassword->setObjectName(QStringLiteral("newPassword"));
    addLabelled(column, tr("New password"), m_newPassword);
    m_meter = new StrengthMeter(page);
    column->addWidget(m_meter);
    m_repeated = new PasswordField(page);
    m_repeated->setObjectName(QStringLiteral("newPasswordAgain"));
    addLabelled(column, tr("The same once more"), m_repeated);
    QPushButton *done = primaryButton(tr("Set the password and open"), QStringLiteral("setPassword"), page);
    column->addWidget(done);
    column->addStretch();
    connect(m_newPassword, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_meter->setPassword(text, {m_operator->currentText()}); });
    connect(m_newPassword, &QLineEdit::returnPressed, m_repeated, [this] { m_repeated->setFocus(); });
    connect(m_repeated, &QLineEdit::returnPressed, this, &UnlockScreen::finishWithNewPassword);
    connect(done, &QPushButton::clicked, this, &UnlockScreen::finishWithNewPassword);
    return page;
}

void UnlockScreen::unlockWith(const QString &password)
{
    m_password->setText(password);
    unlock();
}

void UnlockScreen::unlock()
{
    if (m_password->text().isEmpty()) {
        setProblem(m_state, tr("Enter your password."));
        m_password->setFocus();
        return;
    }
    m_byCode = false;
    start([folder = m_folder, password = m_password->text(), &keychain = m_services.keychain] {
        return unlockLedger(folder, password, keychain);
    });
}

void UnlockScreen::unlockByCode()
{
    m_byCode = true;
    start([folder = m_folder, code = m_code->text()] { return unlockLedgerWithRecoveryCode(folder, code); });
}

void UnlockScreen::start(const std::function<UnlockedKey()> &findKey)
{
    if (m_search) {
        return; // one at a time
    }
    setBusy(true);
    m_search = std::make_shared<KeySearch>();
    m_watcher.setFuture(QtConcurrent::run([search = m_search, findKey] {
        try {
            search->key = findKey();
        } catch (...) {
            search->failure = std::current_exception();
        }
    }));
}

void UnlockScreen::keyFound()
{
    const std::shared_ptr<KeySearch> search = std::move(m_search);
    m_search.reset();
    setBusy(false);
    try {
        if (search->failure) {
            std::rethrow_exception(search->failure);
        }
        openWith(std::move(search->key));
    } catch (const std::exception &) {
        const QString sentence = sentenceOfCurrentException();
        setProblem(m_state, sentence);
        Q_EMIT refused(sentence);
        QLineEdit *input = m_byCode ? m_code : static_cast<QLineEdit *>(m_password);
        input->setFocus();
        input->selectAll();
    }
}

void UnlockScreen::openWith(UnlockedKey key)
{
    std::unique_ptr<Ledger> ledger = Ledger::open(m_folder, std::move(key.dataKey), m_services.clock);
    m_password->forget();
    m_code->setText(QString());
    if (!m_byCode) {
        std::optional<Operator> who = operatorOfSlots(*ledger, key.slotIds);
        if (!who) {
            throw Error(
                ErrorCode::Refused,
                tr("This password belongs to nobody who may sit at the desk any more. Open the ledger "
                   "with another password or with the recovery code."));
        }
        Q_EMIT unlocked(std::make_shared<Unlocked>(Unlocked{std::move(ledger), *who}));
        return;
    }
    m_recovered = std::move(ledger);
    m_operator->clear();
    for (const Operator &each : m_recovered->all<Operator>()) {
        m_operator->addItem(each.name, each.id.uuid());
    }
    setNotice(tr("The recovery code fits. Choose a new password for this PC."));
    m_pages->setCurrentIndex(2);
    m_newPassword->setFocus();
}

void UnlockScreen::finishWithNewPassword()
{
    if (m_newPassword->text() != m_repeated->text()) {
        setProblem(m_state, tr("The two passwords differ. Type the second one again."));
        m_repeated->setFocus();
        m_repeated->selectAll();
        return;
    }
    try {
        const OperatorId id(m_operator->currentData().toUuid());
        Keychain *keychain = m_services.keychain.isAvailable() ? &m_services.keychain : nullptr;
        const Operator who =
            setPasswordAfterRecovery(*m_recovered, id, m_newPassword->text(), keychain, m_services.kdfCost);
        m_newPassword->forget();
        m_repeated->forget();
        Q_EMIT unlocked(std::make_shared<Unlocked>(Unlocked{std::move(m_recovered), who}));
    } catch (const std::exception &) {
        setProblem(m_state, sentenceOfCurrentException());
        m_newPassword->setFocus();
    }
}

void UnlockScreen::setBusy(bool busy)
{
    m_pages->setEnabled(!busy);
    setProblem(m_state, {});
    if (busy) {
        setNotice(tr("Opening …"));
    } else {
        setNotice(m_byCode ? m_notice->text() : QString());
    }
}

} // namespace renkei::desk
