// SPDX-License-Identifier: Apache-2.0
#include "app/desk/pages/settings/about_tab.h"

#include "app/desk/shell/desk_context.h"
#include "app/desk/shell/theme.h"
#include "app/desk/widgets/buttons.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QSysInfo>
#include <QVBoxLayout>

namespace renkei::desk {

AboutTab::AboutTab(DeskContext &context, QWidget *parent)
    : SettingsTab(parent)
    , m_context(context)
    , m_facts(new QPlainTextEdit(this))
{
    m_facts->setObjectName(QStringLiteral("diagnostics"));
    m_facts->setAccessibleName(tr("For a report of trouble"));
    m_facts->setReadOnly(true);
    m_facts->setTabChangesFocus(true);
    m_facts->setMaximumHeight(fontMetrics().lineSpacing() * 12);
    QPushButton *copy =
        textButton(tr("Copy"), QStringLiteral("copyDiagnostics"), this, QStringLiteral("copy"));
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(space::normal);
    layout->addWidget(headingLabel(tr("Renkei Desk %1").arg(QStringLiteral(RENKEI_VERSION)), this));
    layout->addWidget(
        proseLabel(tr("For the paperwork of home-care offices around a regional sharing system. It "
                      "keeps everything on this PC, encrypted, and talks to no other computer. "
                      "Licence: Apache 2.0."),
                   this));
    layout->addWidget(headingLabel(tr("For a report of trouble"), this));
    layout->addWidget(mutedLabel(tr("These lines name no person and no office."), this));
    layout->addWidget(m_facts);
    layout->addWidget(copy, 0, Qt::AlignLeft);
    layout->addStretch();
    connect(copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_facts->toPlainText());
        m_context.showStatus(tr("Copied."));
    });
}

void AboutTab::refresh()
{
    m_facts->setPlainText(diagnostics());
}

QString AboutTab::diagnostics() const
{
    QStringList lines{
        QStringLiteral("Renkei Desk " RENKEI_VERSION),
        QStringLiteral("Qt %1").arg(QLatin1StringView(qVersion())),
        QSysInfo::prettyProductName() + QStringLiteral(", ") + QSysInfo::currentCpuArchitecture(),
        QStringLiteral("platform %1").arg(QGuiApplication::platformName()),
        QStringLiteral("pack %1 %2").arg(m_context.session().pack.id, m_context.session().pack.version),
        QStringLiteral("history entries %1")
            .arg(m_context.ledger().history().entries(1).isEmpty()
                     ? 0
                     : m_context.ledger().history().entries(1).first().number),
    };
    for (const RegisterSpec *spec : allRegisters()) {
        lines +=
            QStringLiteral("%1 %2").arg(QLatin1StringView(spec->table)).arg(m_context.ledger().count(*spec));
    }
    for (const QScreen *screen : QGuiApplication::screens()) {
        lines += QStringLiteral("screen %1x%2 at %3")
                     .arg(screen->size().width())
                     .arg(screen->size().height())
                     .arg(screen->devicePixelRatio());
    }
    return lines.join(u'\n');
}

} // namespace renkei::desk
