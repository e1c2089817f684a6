// SPDX-License-Identifier: Apache-2.0
#include "app/desk/shell/first_start/first_start.h"

#include "app/desk/shell/first_start/desk_step.h"
#include "app/desk/shell/first_start/password_step.h"
#include "app/desk/shell/first_start/recovery_step.h"
#include "app/desk/shell/guarded.h"
#include "app/desk/shell/long_work.h"
#include "app/desk/shell/welcome_card.h"
#include "app/desk/widgets/buttons.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace renkei::desk {

FirstStart::FirstStart(const DeskServices &services, const QString &folder, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_pages(new QStackedWidget(this))
    , m_deskStep(new DeskStep(services.dialogs, this))
    , m_passwordStep(new PasswordStep(services.dialogs, this))
    , m_recoveryStep(new RecoveryStep(services, this))
{
    setObjectName(QStringLiteral("firstStart"));
    auto *card = new WelcomeCard(this);
    m_passwordStep->setFolder(folder);
    for (QWidget *step : {static_cast<QWidget *>(m_deskStep), static_cast<QWidget *>(m_passwordStep),
                          static_cast<QWidget *>(m_recoveryStep)}) {
        m_pages->addWidget(step);
    }
    card->column()->addWidget(m_pages);
    QPushButton *other =
        linkButton(tr("Open a ledger that is already there"), QStringLiteral("otherLedger"), this);
    QPushButton *restore = linkButton(tr("Restore from a backup"), QStringLiteral("restoreBackup"), this);
    card->column()->addWidget(other, 0, Qt::AlignLeft);
    card->column()->addWidget(restore, 0, Qt::AlignLeft);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);

    connect(m_deskStep, &DeskStep::finished, this, [this] {
        m_deskStep->fill(m_desk);
        m_passwordStep->setPersonalWords({m_desk.officeName, m_desk.operatorName});
        m_passwordStep->setHasKeychain(hasKeychain());
        m_pages->setCurrentWidget(m_passwordStep);
        m_passwordStep->takeFocus();
    });
    connect(m_passwordStep, &PasswordStep::backRequested, this, [this] {
        m_pages->setCurrentWidget(m_deskStep);
        m_deskStep->takeFocus();
    });
    connect(m_passwordStep, &PasswordStep::finished, this, &FirstStart::makeLedger);
    connect(m_recoveryStep, &RecoveryStep::finished, this,
            [this] { Q_EMIT finished(m_desk.folder, m_made); });
    connect(m_pages, &QStackedWidget::currentChanged, this, [this, other, restore] {
        const bool first = m_pages->currentWidget() == m_deskStep;
        other->setVisible(first);
        restore->setVisible(first);
    });
    connect(other, &QPushButton::clicked, this, &FirstStart::otherLedgerRequested);
    connect(restore, &QPushButton::clicked, this, &FirstStart::restoreRequested);
    m_deskStep->takeFocus();
}

FirstStart::~FirstStart() = default;

bool FirstStart::hasKeychain()
{
    // A keychain may be slow to answer, or never do so: the window stays alive meanwhile.
    bool available = false;
    runLongWork(
        this, tr("Looking for the keychain of this PC …"),
        [&](LongWork &) { available = m_services.keychain.isAvailable(); }, Stopping::Refused);
    return available;
}

void FirstStart::makeLedger()
{
    m_passwordStep->fill(m_desk);
    NewDeskResult made;
    UnlockedKey key;
    try {
        const std::unique_ptr<Keychain> none = noKeychain();
        Keychain &keychain = m_passwordStep->wantsKeychain() ? m_services.keychain : *none;
        runLongWork(
            this, tr("Making the ledger …"),
            [&](LongWork &) {
                made = createDesk(m_desk, keychain, m_services.clock, m_services.kdfCost);
                // The ledger belongs to the thread that opened it: close it here, open it again over there.
                made.ledger.reset();
                key = unlockLedger(m_desk.folder, m_desk.password, keychain);
            },
            Stopping::Refused);
        m_made = std::make_shared<Unlocked>(Unlocked{
            Ledger::open(m_desk.folder, std::move(key.dataKey), m_services.clock), made.firstOperator});
    } catch (const std::exception &) {
        m_passwordStep->setProblem(sentenceOfCurrentException());
        m_passwordStep->takeFocus();
        return;
    }
    m_desk.password.clear();
    m_passwordStep->forget();
    m_recoveryStep->setCode(made.recoveryCode);
    m_pages->setCurrentWidget(m_recoveryStep);
    m_recoveryStep->takeFocus();
}

} // namespace renkei::desk
