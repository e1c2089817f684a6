// SPDX-License-Identifier: Apache-2.0
#include "app/desk/pages/settings/appearance_tab.h"

#include "app/desk/shell/desk_context.h"
#include "app/desk/shell/theme.h"
#include "app/desk/widgets/buttons.h"
#include "app/desk/widgets/number_box.h"
#include "workflow/settings.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QSettings>

namespace renkei::desk {

AppearanceTab::AppearanceTab(DeskContext &context, QWidget *parent)
    : SettingsTab(parent)
    , m_context(context)
    , m_theme(new QComboBox(this))
    , m_large(new QCheckBox(tr("Large text"), this))
    , m_firstYear(new QComboBox(this))
    , m_lockMinutes(new NumberBox(this))
{
    m_theme->setObjectName(QStringLiteral("theme"));
    m_theme->addItems({tr("As the system"), tr("Light"), tr("Dark")}); // in the order of ThemeChoice
    m_large->setObjectName(QStringLiteral("largeText"));
    m_firstYear->setObjectName(QStringLiteral("firstYear"));
    m_firstYear->addItem(tr("Era year one"), QStringLiteral("gannen"));
    m_firstYear->addItem(tr("Year 1"), QStringLiteral("number"));
    m_lockMinutes->setObjectName(QStringLiteral("lockMinutes"));
    m_lockMinutes->setRange(0, 240);
    m_lockMinutes->setSuffix(tr(" minutes"));
    m_lockMinutes->setSpecialValueText(tr("Never"));

    auto *form = new QFormLayout(this);
    form->setHorizontalSpacing(space::page);
    form->setVerticalSpacing(space::normal);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    const auto addRow = [&](const QString &label, QWidget *input) {
        input->setAccessibleName(label);
        form->addRow(label, input);
    };
    form->addRow(headingLabel(tr("On this PC"), this));
    addRow(tr("Colours"), m_theme);
    form->addRow(m_large);
    form->addRow(mutedLabel(tr("The size of everything follows the scale of the system's display settings "
                               "(100 to 200 %)."),
                            this));
    form->addRow(headingLabel(tr("For this ledger"), this));
    addRow(tr("Lock when nobody touches it for"), m_lockMinutes);
    addRow(tr("First year of an era"), m_firstYear);

    connect(m_theme, &QComboBox::currentIndexChanged, this, &AppearanceTab::applyLook);
    connect(m_large, &QCheckBox::toggled, this, &AppearanceTab::applyLook);
    connect(m_firstYear, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_showing) {
            m_context.guarded(this, [this] {
                setSetting(m_context.session(), SettingName::firstYear,
                           m_firstYear->currentData().toString());
            });
            m_context.saved();
        }
    });
    connect(m_lockMinutes, &NumberBox::editingFinished, this, [this] {
        const QString minutes = QString::number(m_lockMinutes->value());
        if (setting(m_context.ledger(), SettingName::lockMinutes) != minutes) {
            m_context.guarded(this,
                              [&] { setSetting(m_context.session(), SettingName::lockMinutes, minutes); });
            m_context.saved();
        }
    });
}

void AppearanceTab::refresh()
{
    m_showing = true;
    m_theme->setCurrentIndex(int(themeChoice(m_context.settings())));
    m_large->setChecked(textSize(m_context.settings()) == TextSize::Large);
    m_firstYear->setCurrentIndex(
        std::max(0, m_firstYear->findData(setting(m_context.ledger(), SettingName::firstYear))));
    if (!m_lockMinutes->hasFocus()) {
        m_lockMinutes->setValue(settingNumber(m_context.ledger(), SettingName::lockMinutes, 5));
    }
    m_showing = false;
}

void AppearanceTab::applyLook()
{
    if (m_showing) {
        return;
    }
    const auto theme = ThemeChoice(m_theme->currentIndex());
    const TextSize size = m_large->isChecked() ? TextSize::Large : TextSize::Normal;
    rememberTheme(m_context.settings(), theme, size);
    applyTheme(*qobject_cast<QApplication *>(QCoreApplication::instance()), theme, size);
}

} // namespace renkei::desk
