// SPDX-License-Identifier: Apache-2.0
#include "app/desk/pages/common/paper/papers_panel.h"

#include "app/desk/pages/common/labelled.h"
#include "app/desk/pages/common/paper/paper_actions.h"
#include "app/desk/pages/common/paper/paper_text.h"
#include "app/desk/pages/common/tree_rows.h"
#include "app/desk/shell/desk_context.h"
#include "app/desk/shell/icons.h"
#include "app/desk/shell/theme.h"
#include "app/desk/widgets/state_badge.h"
#include "domain/document.h"
#include "domain/office.h"
#include "domain/printout.h"
#include "domain/waiver.h"
#include "text/era.h"
#include "workflow/bin_records.h"
#include "workflow/document_states.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace renkei::desk {

enum Role { KindRole = Qt::UserRole + 1, RegisterRole, RowRole, NextStepRole, EndedRole };
enum Column { WhatColumn, DayColumn, WhereColumn };

PapersPanel::PapersPanel(DeskContext &context, QWidget *parent)
    : RecordPanel(parent)
    , m_context(context)
    , m_list(new QTreeWidget)
    , m_print(named(new QPushButton(icon(QStringLiteral("print")), tr("Print")), "papersPrint"))
    , m_attach(named(new QPushButton(icon(QStringLiteral("attach")), tr("Register the signed paper")),
                     "papersAttach"))
    , m_waive(named(new QPushButton(icon(QStringLiteral("waive")), tr("Waive or substitute")), "papersWaive"))
    , m_withdraw(named(new QPushButton(icon(QStringLiteral("close")), tr("Withdraw…")), "papersWithdraw"))
    , m_submit(named(new QPushButton(icon(QStringLiteral("submit")), tr("Submission")), "papersSubmit"))
    , m_open(named(new QPushButton(icon(QStringLiteral("eye")), tr("Open")), "papersOpen"))
    , m_delete(named(new QPushButton(icon(QStringLiteral("delete")), tr("Delete")), "papersDelete"))
    , m_nextStep(new QLabel)
{
    m_list->setObjectName(QStringLiteral("papersList"));
    m_list->setAccessibleName(tr("Papers"));
    m_list->setHeaderLabels({tr("Paper"), tr("Day"), tr("Remark")});
    useListRows(m_list);
    m_list->setItemDelegateForColumn(WhereColumn, new StateDelegate(m_list));
    m_nextStep->setObjectName(QStringLiteral("papersNextStep"));
    m_nextStep->setWordWrap(true);
    m_nextStep->setProperty("role", QStringLiteral("hint"));
    m_list->header()->setSectionResizeMode(WhatColumn, QHeaderView::Stretch);
    m_list->header()->setStretchLastSection(false);
    auto *buttons = new QGridLayout;
    buttons->setSpacing(space::tight);
    int place = 0;
    for (QPushButton *button : {m_print, m_attach, m_waive, m_withdraw, m_submit, m_open, m_delete}) {
        button->setAutoDefault(false);
        buttons->addWidget(button, place / 3, place % 3);
        ++place;
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(buttons);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_nextStep);
    connect(m_list, &QTreeWidget::itemActivated, this, &PapersPanel::openItem);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &PapersPanel::updateButtons);
    connect(m_print, &QPushButton::clicked, this,
            [this] { openPrint(m_context, this, {currentKind()}, {m_subject}); });
    connect(m_attach, &QPushButton::clicked, this,
            [this] { openAttach(m_context, this, m_subject, currentKind()); });
    connect(m_waive, &QPushButton::clicked, this,
            [this] { openWaiver(m_context, this, currentKind(), {m_subject}); });
    connect(m_withdraw, &QPushButton::clicked, this, [this] {
        openWithdrawal(m_context, this, m_list->currentItem()->data(WhatColumn, RowRole).toUuid());
    });
    connect(m_submit, &QPushButton::clicked, this, [this] { openSubmission(m_context, this, m_subject); });
    connect(m_open, &QPushButton::clicked, this, [this] { openItem(m_list->currentItem()); });
    connect(m_delete, &QPushButton::clicked, this, &PapersPanel::deleteItem);
    updateButtons();
}

void PapersPanel::setSubject(const Subject &subject)
{
    m_subject = subject;
    read();
}

QTreeWidgetItem *PapersPanel::kindItem(const QString &kind)
{
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        if (m_list->topLevelItem(i)->data(WhatColumn, KindRole).toString() == kind) {
            return m_list->topLevelItem(i);
        }
    }
    return nullptr;
}

void PapersPanel::read()
{
    const QString kind = currentKind();
    m_list->clear();
    if (m_subject.spec != nullptr) {
        for (const DocumentKind *each : kindsFor(*m_subject.spec)) {
            const QString key = QString::fromLatin1(each->key);
            auto *item = new QTreeWidgetItem(m_list, {each->translatedLabel()});
            item->setData(WhatColumn, KindRole, key);
            if (*each->subjectRegister != '\0') {
                showState(item, key);
            }
            item->setExpanded(true);
        }
        addPrintouts();
        addWaivers();
        addDocuments();
        QTreeWidgetItem *current = kindItem(kind);
        m_list->setCurrentItem(current != nullptr ? current : m_list->topLevelItem(0));
        m_list->resizeColumnToContents(DayColumn);
        m_list->resizeColumnToContents(WhereColumn);
    }
    updateButtons();
}

void PapersPanel::showState(QTreeWidgetItem *item, const QString &kind)
{
    const PaperStanding standing = paperStandingOf(m_context.session(), kind, m_subject.id);
    item->setText(WhereColumn, stateText(standing.state));
    item->setData(WhereColumn, badgeRole, QVariant::fromValue(badgeOf(standing.state)));
    const std::optional<OfficialText> current = officialTextFor(m_context.session().pack, kind);
    item->setData(WhatColumn, NextStepRole,
                  nextStepText(standing, current ? &*current : nullptr, m_context.clock().today()));
    if (standing.holdsUntil.isValid()) {
        item->setText(DayColumn, tr("until %1").arg(eraDate(standing.holdsUntil)));
    }
}

/// Of the paper that the current line belongs to.
void PapersPanel::showNextStep()
{
    const QTreeWidgetItem *paper = kindItem(currentKind());
    const QString step = paper == nullptr ? QString() : paper->data(WhatColumn, NextStepRole).toString();
    m_nextStep->setText(step.isEmpty() ? QString() : tr("Next: %1").arg(step));
    m_nextStep->setAccessibleName(m_nextStep->text());
    m_nextStep->setVisible(!step.isEmpty());
}

QTreeWidgetItem *PapersPanel::addLine(const QString &kind, const RegisterSpec &spec, const QUuid &id,
                                      const QDate &day, const QString &what, const QString &where)
{
    QTreeWidgetItem *parent = kindItem(kind);
    if (parent == nullptr) {
        return nullptr;
    }
    auto *item = new QTreeWidgetItem({what, day.isValid() ? eraDate(day) : QString(), where});
    item->setData(WhatColumn, KindRole, kind);
    item->setData(WhatColumn, RegisterRole, QByteArray(spec.key));
    item->setData(WhatColumn, RowRole, id);
    parent->insertChild(0, item);
    return item;
}

static Selection about(const QUuid &subject)
{
    Selection selection;
    selection.where = {{"subject", QVariant::fromValue(subject)}};
    return selection;
}

// Printouts go in first and signed papers last, because each line is put above those before it.
void PapersPanel::addPrintouts()
{
    for (const Printout &row : m_context.ledger().all<Printout>(about(m_subject.id))) {
        addLine(row.kind, Printout::spec(), row.id.uuid(), row.printedAt.toLocalTime().date(),
                printoutText(row), QString());
    }
}

void PapersPanel::addWaivers()
{
    for (const Waiver &row : m_context.ledger().all<Waiver>(about(m_subject.id))) {
        addLine(row.kind, Waiver::spec(), row.id.uuid(), row.confirmedOn, waiverText(row), row.confirmedBy);
    }
}

void PapersPanel::addDocuments()
{
    for (const Document &row : m_context.ledger().all<Document>(about(m_subject.id))) {
        const QDate day = row.signedOn.isValid()     ? row.signedOn
                          : row.receivedOn.isValid() ? row.receivedOn
                                                     : row.submittedOn;
        QTreeWidgetItem *line =
            addLine(row.kind, Document::spec(), row.id.uuid(), day, documentText(row), row.originalPlace);
        if (line != nullptr && row.withdrawnOn.isValid()) {
            auto *end =
                new QTreeWidgetItem(line, {withdrawalText(row), eraDate(row.withdrawnOn), row.withdrawnBy});
            end->setData(WhatColumn, KindRole, row.kind);
            end->setData(WhatColumn, RegisterRole, QByteArray(Document::spec().key));
            end->setData(WhatColumn, RowRole, row.id.uuid());
            line->setData(WhatColumn, EndedRole, true);
            end->setData(WhatColumn, EndedRole, true);
            line->setExpanded(true);
        }
    }
}

QString PapersPanel::currentKind() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    return item == nullptr ? QString() : item->data(WhatColumn, KindRole).toString();
}

void PapersPanel::updateButtons()
{
    const QString kind = currentKind();
    const QTreeWidgetItem *item = m_list->currentItem();
    const QByteArray row =
        item == nullptr ? QByteArray() : item->data(WhatColumn, RegisterRole).toByteArray();
    m_print->setEnabled(!kind.isEmpty() && m_context.session().pack.formForKind(kind) != nullptr);
    m_attach->setEnabled(!kind.isEmpty());
    m_waive->setEnabled(!kind.isEmpty() && *documentKind(kind).waiverGround != '\0');
    m_withdraw->setEnabled(row == Document::spec().key && !item->data(WhatColumn, EndedRole).toBool());
    m_submit->setVisible(m_subject.spec == &Office::spec());
    m_open->setEnabled(row == Document::spec().key || row == Printout::spec().key);
    m_delete->setEnabled(row == Document::spec().key || row == Waiver::spec().key);
    showNextStep();
}

void PapersPanel::openItem(QTreeWidgetItem *item)
{
    if (item == nullptr) {
        return;
    }
    const QByteArray registerKey = item->data(WhatColumn, RegisterRole).toByteArray();
    const QUuid id = item->data(WhatColumn, RowRole).toUuid();
    if (registerKey == Document::spec().key) {
        openDocument(m_context, this, id);
    } else if (registerKey == Printout::spec().key) {
        openReprint(m_context, this, id);
    }
}

void PapersPanel::deleteItem()
{
    const QTreeWidgetItem *item = m_list->currentItem();
    const RegisterSpec &spec = registerByKey(item->data(WhatColumn, RegisterRole).toByteArray());
    m_context.guarded(this, [&] {
        binRecords(m_context.session(), spec, {item->data(WhatColumn, RowRole).toUuid()});
        m_context.saved();
        m_context.showStatus(tr("Moved to the bin. F8 brings it back."));
        read();
    });
}

} // namespace renkei::desk
