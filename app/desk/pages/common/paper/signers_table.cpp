// SPDX-License-Identifier: Apache-2.0
#include "app/desk/pages/common/paper/signers_table.h"

#include "app/desk/pages/common/labelled.h"
#include "app/desk/shell/icons.h"
#include "app/desk/shell/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace renkei::desk {

enum Column { NameColumn, RelationColumn };
static constexpr int visibleRows = 3;

SignersTable::SignersTable(QWidget *parent)
    : QWidget(parent)
    , m_table(new QTableWidget(0, 2))
    , m_add(named(new QPushButton(icon(QStringLiteral("add")), tr("Add a signer")), "signersAdd"))
    , m_remove(named(new QPushButton(icon(QStringLiteral("delete")), tr("Remove")), "signersRemove"))
{
    auto *label = new QLabel(tr("Family who signed, too"));
    label->setBuddy(m_table);
    m_table->setObjectName(QStringLiteral("signersTable"));
    m_table->setAccessibleName(label->text());
    m_table->setHorizontalHeaderLabels(
        {Signer::spec().field("name").translatedLabel(), Signer::spec().field("relation").translatedLabel()});
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->setTabKeyNavigation(false);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() +
                            visibleRows * m_table->verticalHeader()->defaultSectionSize());
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_add, m_remove}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space::tight);
    layout->addWidget(label);
    layout->addWidget(m_table);
    layout->addLayout(buttons);
    connect(m_add, &QPushButton::clicked, this, [this] {
        addRow({});
        m_table->setCurrentCell(m_table->rowCount() - 1, NameColumn);
        m_table->editItem(m_table->currentItem());
    });
    connect(m_remove, &QPushButton::clicked, this, &SignersTable::removeRow);
    connect(m_table, &QTableWidget::currentCellChanged, this, &SignersTable::updateButtons);
    connect(m_table, &QTableWidget::itemChanged, this, [this] {
        if (!m_setting) {
            Q_EMIT changed();
        }
    });
    updateButtons();
}

static bool isBlank(const Signer &signer)
{
    return signer.name.isEmpty() && signer.relation.isEmpty();
}

static bool saysTheSame(const Signer &a, const Signer &b)
{
    return a.name == b.name && a.relation == b.relation;
}

void SignersTable::setSigners(const QList<Signer> &signers)
{
    if (std::ranges::equal(signers, this->signers(), saysTheSame)) {
        auto given = signers.cbegin();
        for (int row = 0; row < m_table->rowCount(); ++row) {
            if (!isBlank(signerAt(row))) {
                m_signers[row] = *given++;
            }
        }
        return;
    }
    m_table->setRowCount(0);
    m_signers.clear();
    for (const Signer &signer : signers) {
        addRow(signer);
    }
    updateButtons();
}

void SignersTable::addRow(const Signer &signer)
{
    m_setting = true;
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    m_table->setItem(row, NameColumn, new QTableWidgetItem(signer.name));
    m_table->setItem(row, RelationColumn, new QTableWidgetItem(signer.relation));
    m_signers.append(signer);
    m_setting = false;
}

void SignersTable::removeRow()
{
    const int row = m_table->currentRow();
    if (row >= 0) {
        m_signers.removeAt(row);
        m_table->removeRow(row);
        updateButtons();
        Q_EMIT changed();
    }
}

void SignersTable::updateButtons()
{
    m_remove->setEnabled(m_table->currentRow() >= 0);
}

Signer SignersTable::signerAt(int row) const
{
    Signer signer = m_signers.at(row);
    signer.name = m_table->item(row, NameColumn)->text().trimmed();
    signer.relation = m_table->item(row, RelationColumn)->text().trimmed();
    return signer;
}

QList<Signer> SignersTable::signers() const
{
    QList<Signer> signers;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const Signer signer = signerAt(row);
        if (!isBlank(signer)) {
            signers.append(signer);
        }
    }
    return signers;
}

} // namespace renkei::desk
