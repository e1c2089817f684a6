// SPDX-License-Identifier: Apache-2.0
#include "app/desk/pages/settings/printing_tab.h"

#include "app/desk/shell/desk_context.h"
#include "app/desk/shell/theme.h"
#include "app/desk/widgets/buttons.h"
#include "workflow/settings.h"

#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>

namespace renkei::desk {

PrintingTab::PrintingTab(DeskContext &context, QWidget *parent)
    : SettingsTab(parent)
    , m_context(context)
{
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(space::normal);
    layout->addWidget(headingLabel(tr("Control code on the sheets"), this));
    layout->addWidget(
        proseLabel(tr("A small code outside the official text. When the signed sheet comes back "
                      "as a scan, the desk knows whose it is. It holds nothing but a number."),
                   this));
    for (const PackForm &form : context.session().pack.forms) {
        auto *box = new QCheckBox(
            form.number.isEmpty() ? form.title : QString(form.number + QStringLiteral("　") + form.title),
            this);
        box->setObjectName(QStringLiteral("controlQr_") + form.id);
        layout->addWidget(box);
        m_boxes.append(box);
        connect(box, &QCheckBox::clicked, this, [this, id = form.id](bool on) {
            m_context.guarded(this, [&] {
                setSetting(m_context.session(), controlQrSetting(id),
                           on ? QStringLiteral("true") : QStringLiteral("false"));
                m_context.saved();
            });
        });
    }
    layout->addWidget(headingLabel(tr("First year of an era"), this));
    m_firstYear = new QCheckBox(tr("Print 1年 instead of 元年"), this);
    m_firstYear->setObjectName(QStringLiteral("firstYearAsNumber"));
    layout->addWidget(m_firstYear);
    connect(m_firstYear, &QCheckBox::clicked, this, [this](bool on) {
        m_context.guarded(this, [&] {
            setSetting(m_context.session(), SettingName::firstYear,
                       on ? QStringLiteral("number") : QStringLiteral("gannen"));
            m_context.saved();
        });
    });
    layout->addStretch();
}

void PrintingTab::refresh()
{
    const QList<PackForm> &forms = m_context.session().pack.forms;
    for (int i = 0; i < m_boxes.size(); ++i) {
        m_boxes[i]->setChecked(
            settingFlag(m_context.ledger(), controlQrSetting(forms[i].id), forms[i].controlQr));
    }
    m_firstYear->setChecked(setting(m_context.ledger(), SettingName::firstYear) == QStringLiteral("number"));
}

} // namespace renkei::desk
