// SPDX-License-Identifier: Apache-2.0
#include "app/desk/pages/settings/intervals_tab.h"

#include "app/desk/shell/desk_context.h"
#include "app/desk/shell/theme.h"
#include "app/desk/widgets/buttons.h"
#include "app/desk/widgets/number_box.h"
#include "workflow/clause_text.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>

namespace renkei::desk {

IntervalsTab::IntervalsTab(DeskContext &context, QWidget *parent)
    : SettingsTab(parent)
    , m_context(context)
{
    auto *form = new QFormLayout(this);
    form->setHorizontalSpacing(space::page);
    form->setVerticalSpacing(space::normal);
    form->addRow(headingLabel(tr("How often"), this));
    form->addRow(proseLabel(tr("The regulation asks for these \"regularly\" and names no number. What is set "
                               "here holds for the whole office; a group can have an interval of its own."),
                            this));
    for (const Interval &interval : intervals()) {
        addRow(form, interval);
    }
}

void IntervalsTab::addRow(QFormLayout *form, const Interval &interval)
{
    const RegionPack &pack = m_context.session().pack;
    const int usual = usualNumber(interval, pack);
    constexpr int most = 999;
    auto *box = new NumberBox(this);
    box->setObjectName(QLatin1StringView(interval.setting));
    box->setRange(std::min(interval.least, usual), most);
    box->setSuffix(interval.unit == IntervalUnit::Months ? tr(" months") : tr(" days"));
    box->setSpecialValueText(box->minimum() == 0 ? tr("Not renewed") : QString());
    box->setAccessibleName(interval.translatedLabel());
    box->setToolTip(QStringLiteral("<p>%1</p>")
                        .arg(clauseText(pack, QLatin1StringView(interval.clause)).toHtmlEscaped()));
    box->setMinimumWidth(characterWidth(fontMetrics()) * 14);
    auto *usualText = mutedLabel(
        tr("Usual: %1").arg(usual == 0 ? tr("Not renewed") : QString(QString::number(usual) + box->suffix())),
        this);
    auto *line = new QHBoxLayout;
    line->setSpacing(space::normal);
    line->addWidget(box);
    line->addWidget(usualText);
    line->addStretch(1);
    form->addRow(interval.translatedLabel(), line);
    m_boxes.append(box);
    connect(box, &NumberBox::editingFinished, this, [this, box, &interval] { save(interval, box->value()); });
}

void IntervalsTab::save(const Interval &interval, int number)
{
    if (number == numberOf(interval, m_context.ledger(), m_context.session().pack)) {
        return;
    }
    m_context.guarded(this, [&] { setInterval(m_context.session(), interval, number); });
    m_context.saved();
}

void IntervalsTab::refresh()
{
    const std::span<const Interval> all = intervals();
    for (qsizetype i = 0; i < m_boxes.size(); ++i) {
        m_boxes[i]->setValue(numberOf(all[size_t(i)], m_context.ledger(), m_context.session().pack));
    }
}

} // namespace renkei::desk
