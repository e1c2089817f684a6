// SPDX-License-Identifier: Apache-2.0
#include "app/desk/pages/settings/backup_tab.h"

#include "app/desk/shell/desk_context.h"
#include "app/desk/shell/theme.h"
#include "app/desk/widgets/buttons.h"
#include "text/era.h"
#include "workflow/back_up.h"
#include "workflow/settings.h"

#include <QDir>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>

namespace renkei::desk {

BackupTab::BackupTab(DeskContext &context, QWidget *parent)
    : SettingsTab(parent)
    , m_context(context)
    , m_table(new QTableWidget(0, 2, this))
    , m_place(proseLabel({}, this))
    , m_forget(textButton(tr("No second place"), QStringLiteral("secondPlaceNone"), this))
    , m_restore(textButton(tr("Restore to another folder"), QStringLiteral("backupRestore"), this,
                           QStringLiteral("restore")))
{
    QPushButton *now = primaryButton(tr("Back up now"), QStringLiteral("backupNow"), this);
    QPushButton *file =
        textButton(tr("Back up to a file"), QStringLiteral("backupFile"), this, QStringLiteral("export"));
    QPushButton *choose = textButton(tr("Choose a folder"), QStringLiteral("secondPlaceChoose"), this,
                                     QStringLiteral("folder"));
    m_place->setObjectName(QStringLiteral("secondPlace"));
    m_table->setObjectName(QStringLiteral("backupTable"));
    m_table->setAccessibleName(tr("Backups on this PC"));
    m_table->setHorizontalHeaderLabels({tr("When"), tr("Size")});
    m_table->setColumnWidth(0, characterWidth(fontMetrics()) * 44);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);

    auto *make = new QHBoxLayout;
    make->setSpacing(space::normal);
    make->addWidget(now);
    make->addWidget(file);
    make->addStretch();
    auto *second = new QHBoxLayout;
    second->setSpacing(space::normal);
    second->addWidget(m_place, 1);
    second->addWidget(choose);
    second->addWidget(m_forget);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(space::normal);
    layout->addWidget(
        proseLabel(tr("A backup is one encrypted file with the ledger and its keys. The desk "
                      "makes one when it closes after changes and checks it before an older one "
                      "goes."),
                   this));
    layout->addLayout(make);
    layout->addWidget(headingLabel(tr("Second place (a USB stick, for instance)"), this));
    layout->addLayout(second);
    layout->addWidget(headingLabel(tr("Backups on this PC"), this));
    layout->addWidget(m_table, 1);
    layout->addWidget(m_restore, 0, Qt::AlignLeft);
    connect(now, &QPushButton::clicked, this, &BackupTab::backUpHere);
    connect(file, &QPushButton::clicked, this, &BackupTab::backUpToFile);
    connect(choose, &QPushButton::clicked, this, [this] {
        const QString folder = m_context.seam().chooseFolder(this, tr("Second place for backups"),
                                                             QStringLiteral("secondPlace"));
        if (!folder.isEmpty()) {
            chooseSecondPlace(folder);
        }
    });
    connect(m_forget, &QPushButton::clicked, this, [this] { chooseSecondPlace({}); });
    connect(m_restore, &QPushButton::clicked, this, &BackupTab::restore);
}

void BackupTab::refresh()
{
    const QString place = setting(m_context.ledger(), SettingName::secondPlace);
    m_place->setText(place.isEmpty()
                         ? tr("None yet. A backup on the same PC does not help when the PC breaks.")
                         : QDir::toNativeSeparators(place));
    m_forget->setEnabled(!place.isEmpty());
    m_table->setRowCount(0);
    for (const BackupInfo &backup : generations(LedgerFolder(m_context.ledger().folder()))) {
        const int row = m_table->rowCount();
        m_table->insertRow(row);
        const QDateTime at = backup.at.toLocalTime();
        auto *when =
            new QTableWidgetItem(displayDate(at.date()) + u' ' + at.toString(QStringLiteral("HH:mm")));
        when->setData(Qt::UserRole, backup.file);
        m_table->setItem(row, 0, when);
        m_table->setItem(row, 1, new QTableWidgetItem(QLocale().formattedDataSize(backup.bytes)));
    }
    m_restore->setEnabled(m_table->rowCount() > 0);
    m_table->selectRow(0);
}

void BackupTab::backUpHere()
{
    m_context.guarded(this, [this] {
        const ClosingBackup backup = backUpNow(m_context.session());
        refresh();
        m_context.showStatus(backup.missingPlace.isEmpty()
                                 ? tr("The backup was made and checked.")
                                 : tr("The backup was made on this PC. The second place was not there: %1")
                                       .arg(QDir::toNativeSeparators(backup.missingPlace)));
    });
}

void BackupTab::backUpToFile()
{
    const QString name =
        QStringLiteral("renkei-%1.renkei-backup").arg(m_context.clock().today().toString(Qt::ISODate));
    const QString file =
        m_context.seam().saveFile(this, tr("Back up to a file"), name,
                                  {tr("Backups of Renkei Desk (*.renkei-backup)")}, QStringLiteral("backup"));
    if (!file.isEmpty()) {
        m_context.guarded(this, [&] {
            backUpTo(m_context.session(), file);
            m_context.showStatus(tr("The backup was made and checked."));
        });
    }
}

void BackupTab::chooseSecondPlace(const QString &folder)
{
    m_context.guarded(this, [&] {
        setSetting(m_context.session(), SettingName::secondPlace, folder);
        m_context.saved();
        refresh();
    });
}

void BackupTab::restore()
{
    if (m_table->currentRow() < 0) {
        return;
    }
    const QString file = m_table->item(m_table->currentRow(), 0)->data(Qt::UserRole).toString();
    const QString folder = m_context.seam().chooseFolder(this, tr("An empty folder for the restored ledger"),
                                                         QStringLiteral("ledger"));
    if (folder.isEmpty()) {
        return;
    }
    const bool restored =
        m_context.run(this, tr("Restoring the backup …"), [&](LongWork &) { restoreBackup(file, folder); });
    if (restored) {
        m_context.seam().inform(this,
                                tr("The backup is restored to another folder; this ledger stays as it is. "
                                   "To look into it, lock the desk and choose \"Open another ledger\"."));
    }
}

} // namespace renkei::desk
