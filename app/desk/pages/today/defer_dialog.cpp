// SPDX-License-Identifier: Apache-2.0
#include "app/desk/pages/today/defer_dialog.h"

#include "app/desk/pages/common/labelled.h"
#include "app/desk/shell/desk_context.h"
#include "app/desk/shell/theme.h"
#include "app/desk/widgets/buttons.h"
#include "app/desk/widgets/date_field.h"
#include "workflow/deferrals.h"

#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace renkei::desk {

DeferDialog::DeferDialog(DeskContext &context, QList<Finding> findings, QWidget *parent)
    : ActionDialog(context, QStringLiteral("defer"), tr("Put off"), tr("Put off"), parent)
    , m_findings(std::move(findings))
    , m_until(new DateField(context.clock(), this))
    , m_reason(new QLineEdit(this))
{
    const qsizetype count = m_findings.size();
    content()->addWidget(proseLabel(
        count == 1 ? m_findings.first().sentence : tr("%1 matters are put off together.").arg(count), this));
    constexpr int aFortnight = 14;
    m_until->setDate(context.clock().today().addDays(aFortnight));
    auto *form = new QFormLayout;
    addLabelled(form, tr("Until"), m_until, "deferUntil");
    addLabelled(form, tr("Reason"), m_reason, "deferReason");
    constexpr int characters = 40;
    m_reason->setMinimumWidth(characterWidth(fontMetrics()) * characters);
    content()->addLayout(form);
    content()->addWidget(
        proseLabel(tr("It stays in the list, at the end, and comes back once that day is over."), this));
    m_reason->setFocus();
}

bool DeferDialog::carryOut()
{
    if (m_until->isWrong()) {
        say(tr("Please enter the day again."));
        m_until->setFocus();
        return false;
    }
    QList<FindingKey> keys;
    for (const Finding &finding : std::as_const(m_findings)) {
        keys += finding.key();
    }
    deferFindings(context().session(), keys, m_until->date(), m_reason->text());
    context().saved();
    return true;
}

} // namespace renkei::desk
