// SPDX-License-Identifier: Apache-2.0
#include "app/desk/shell/first_start/desk_step.h"

#include "app/desk/shell/guarded.h"
#include "app/desk/shell/theme.h"
#include "app/desk/shell/welcome_card.h"
#include "app/desk/widgets/buttons.h"

#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace renkei::desk {

DeskStep::DeskStep(DialogSeam &dialogs, QWidget *parent)
    : QWidget(parent)
    , m_dialogs(dialogs)
    , m_office(new QRadioButton(tr("Desk of an office (home care, clinic, pharmacy …)"), this))
    , m_centre(new QRadioButton(tr("Desk of the support centre of the region"), this))
    , m_region(new QComboBox(this))
    , m_officeLabel(new QLabel(tr("Name of the office (may wait)"), this))
    , m_officeName(new QLineEdit(this))
    , m_operatorName(new QLineEdit(this))
{
    m_office->setObjectName(QStringLiteral("deskOffice"));
    m_centre->setObjectName(QStringLiteral("deskCentre"));
    m_region->setObjectName(QStringLiteral("region"));
    m_officeName->setObjectName(QStringLiteral("officeName"));
    m_operatorName->setObjectName(QStringLiteral("operatorName"));
    m_office->setChecked(true);
    for (const QString &pack : QDir(QStringLiteral(":/packs")).entryList(QDir::Dirs)) {
        guarded(m_dialogs, this, [&] { m_region->addItem(RegionPack::byNameOrFolder(pack).name, pack); });
    }
    QPushButton *otherPack =
        linkButton(tr("Another region (folder of a pack)"), QStringLiteral("otherRegion"), this);
    QPushButton *next = primaryButton(tr("Next"), QStringLiteral("deskNext"), this);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::normal);
    column->addWidget(
        proseLabel(tr("Three short steps, then the desk is ready. Everything can be changed later."), this));
    column->addWidget(headingLabel(tr("1 / 3  Whose desk is this?"), this));
    column->addWidget(m_office);
    column->addWidget(m_centre);
    column->addSpacing(space::normal);
    m_officeLabel->setBuddy(m_officeName);
    m_officeName->setAccessibleName(m_officeLabel->text());
    column->addWidget(m_officeLabel);
    column->addWidget(m_officeName);
    addLabelled(column, tr("Your name"), m_operatorName);
    addLabelled(column, tr("Region"), m_region);
    column->addWidget(otherPack, 0, Qt::AlignLeft);
    column->addWidget(next);
    setTabOrder(m_centre, m_officeName);
    setTabOrder(m_officeName, m_operatorName);
    setTabOrder(m_operatorName, m_region);
    setTabOrder(m_region, otherPack);
    setTabOrder(otherPack, next);
    connect(m_centre, &QRadioButton::toggled, this, [this](bool centre) {
        m_officeLabel->setVisible(!centre);
        m_officeName->setVisible(!centre);
    });
    connect(otherPack, &QPushButton::clicked, this, &DeskStep::choosePackFolder);
    connect(next, &QPushButton::clicked, this, &DeskStep::finished);
    connect(m_officeName, &QLineEdit::returnPressed, m_operatorName, [this] { m_operatorName->setFocus(); });
    connect(m_operatorName, &QLineEdit::returnPressed, this, &DeskStep::finished);
}

void DeskStep::choosePackFolder()
{
    const QString folder =
        m_dialogs.chooseFolder(this, tr("Folder of the region pack"), QStringLiteral("pack"));
    if (!folder.isEmpty()) {
        guarded(m_dialogs, this, [&] {
            m_region->addItem(RegionPack::byNameOrFolder(folder).name, folder);
            m_region->setCurrentIndex(m_region->count() - 1);
        });
    }
}

void DeskStep::fill(NewDesk &desk) const
{
    desk.desk = m_centre->isChecked() ? DeskKind::Centre : DeskKind::Office;
    desk.pack = m_region->currentData().toString();
    desk.officeName = m_centre->isChecked() ? QString() : m_officeName->text().trimmed();
    desk.operatorName = m_operatorName->text().trimmed();
}

void DeskStep::takeFocus()
{
    m_office->setFocus();
}

} // namespace renkei::desk
