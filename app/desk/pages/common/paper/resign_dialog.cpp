// SPDX-License-Identifier: Apache-2.0
#include "app/desk/pages/common/paper/resign_dialog.h"

#include "app/desk/pages/common/labelled.h"
#include "app/desk/pages/common/paper/paper_actions.h"
#include "app/desk/pages/common/tree_rows.h"
#include "app/desk/shell/desk_context.h"
#include "app/desk/shell/icons.h"
#include "app/desk/shell/theme.h"
#include "text/era.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace renkei::desk {

enum Column { NameColumn, SignedColumn, VersionColumn, PrintedColumn };

ResignDialog::ResignDialog(DeskContext &context, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_kind(new QComboBox)
    , m_list(new QTreeWidget)
    , m_count(new QLabel)
    , m_print(named(new QPushButton(icon(QStringLiteral("print")), tr("Print the new text…")), "resignPrint"))
{
    setObjectName(QStringLiteral("resign"));
    setWindowTitle(tr("Signatures under an older text"));
    auto *hint = new QLabel(tr("When the words of a form change, those who signed the older ones stand here. "
                               "The tick says for whom the new text is printed."));
    hint->setWordWrap(true);
    for (const DocumentKind &kind : documentKinds()) {
        const QString key = QString::fromLatin1(kind.key);
        if (context.session().pack.formForKind(key) != nullptr && *kind.subjectRegister != '\0') {
            m_kind->addItem(kind.translatedLabel(), key);
        }
    }
    auto *form = new QFormLayout;
    addLabelled(form, tr("Paper"), m_kind, "resignKind");
    m_list->setObjectName(QStringLiteral("resignList"));
    m_list->setAccessibleName(windowTitle());
    m_list->setHeaderLabels({tr("Name"), tr("Signed on"), tr("Version"), tr("New text printed on")});
    useListRows(m_list);
    m_list->header()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    m_list->header()->setStretchLastSection(false);
    m_count->setObjectName(QStringLiteral("resignCount"));
    auto *close = named(new QPushButton(tr("Close")), "resignClose");
    close->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_count, 1);
    buttons->addWidget(close);
    buttons->addWidget(m_print);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::wide, space::wide, space::wide, space::wide);
    layout->setSpacing(space::normal);
    layout->addWidget(hint);
    layout->addLayout(form);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    resize(720, 560);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ResignDialog::read);
    connect(m_list, &QTreeWidget::itemChanged, this, &ResignDialog::updateButtons);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_print, &QPushButton::clicked, this,
            [this] { openPrint(m_context, this, {m_kind->currentData().toString()}, chosen()); });
    connect(&m_context, &DeskContext::ledgerChanged, this, &ResignDialog::read);
    read();
    startWhereSomebodyIsAsked();
}

void ResignDialog::startWhereSomebodyIsAsked()
{
    for (int kind = 1; m_signatures.isEmpty() && kind < m_kind->count(); ++kind) {
        m_kind->setCurrentIndex(kind);
    }
    if (m_signatures.isEmpty()) {
        m_kind->setCurrentIndex(0);
    }
}

void ResignDialog::read()
{
    m_signatures.clear();
    m_context.guarded(this, [this] {
        m_signatures = signedOldText(m_context.session(), m_kind->currentData().toString());
    });
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const OldSignature &old : std::as_const(m_signatures)) {
        auto *item = new QTreeWidgetItem(
            m_list, {old.subjectName, old.signedOn.isValid() ? eraDate(old.signedOn) : QString(),
                     old.textVersion, old.printedOn.isValid() ? eraDate(old.printedOn) : QString()});
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        // Whoever has the new sheet on the desk already need not get a second one.
        item->setCheckState(NameColumn, old.printedOn.isValid() ? Qt::Unchecked : Qt::Checked);
    }
    for (const Column column : {SignedColumn, VersionColumn, PrintedColumn}) {
        m_list->resizeColumnToContents(column);
    }
    updateButtons();
}

QList<Subject> ResignDialog::chosen() const
{
    QList<Subject> subjects;
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        if (m_list->topLevelItem(row)->checkState(NameColumn) == Qt::Checked) {
            const OldSignature &old = m_signatures.at(row);
            subjects.append({old.spec, old.subject, old.subjectName});
        }
    }
    return subjects;
}

void ResignDialog::updateButtons()
{
    const qsizetype count = chosen().size();
    m_print->setEnabled(count > 0);
    m_count->setText(m_signatures.isEmpty() ? tr("Everybody has signed the text in force.")
                                            : tr("%1 of %2 chosen").arg(count).arg(m_signatures.size()));
}

} // namespace renkei::desk
