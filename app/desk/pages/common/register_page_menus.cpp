// SPDX-License-Identifier: Apache-2.0
// The line above the list and the menus of a register's page.
#include "app/desk/pages/common/bin/bin_dialog.h"
#include "app/desk/pages/common/export/list_print.h"
#include "app/desk/pages/common/labelled.h"
#include "app/desk/pages/common/register_page.h"
#include "app/desk/shell/desk_context.h"
#include "app/desk/shell/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

namespace renkei::desk {

QWidget *RegisterPage::makeHeader()
{
    auto *header = new QWidget;
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins({});
    auto *title = new QLabel(m_description.title);
    title->setProperty("role", QStringLiteral("title"));
    m_counts = new QLabel;
    m_counts->setObjectName(QString::fromLatin1(m_description.name) + QStringLiteral("Counts"));
    m_counts->setProperty("role", QStringLiteral("hint"));
    layout->addWidget(title);
    layout->addWidget(m_counts);
    layout->addStretch(1);

    const QByteArray &name = m_description.name;
    const auto button = [&](const QString &label, const char *iconName, const char *suffix) {
        auto *made = named(new QPushButton(icon(QString::fromLatin1(iconName)), label),
                           QByteArray(name + suffix).constData());
        made->setAutoDefault(false);
        layout->addWidget(made);
        return made;
    };
    QPushButton *create = button(tr("New"), "add", "New");
    QPushButton *import = button(tr("Import"), "import", "Import");
    QPushButton *print = button(tr("Print"), "print", "Print");
    QPushButton *write = button(tr("Export"), "export", "Export");
    QPushButton *more = button(tr("More"), "down", "More");
    connect(create, &QPushButton::clicked, this, &RegisterPage::createRecord);
    connect(import, &QPushButton::clicked, this, [this] { run(PageCommand::Import); });
    connect(write, &QPushButton::clicked, this, [this] { run(PageCommand::Export); });

    print->setMenu(makePrintMenu(print));
    more->setMenu(makeMoreMenu(more));
    import->setVisible(m_description.canImport);
    return header;
}

QMenu *RegisterPage::makePrintMenu(QWidget *parent)
{
    auto *menu = new QMenu(parent);
    if (!m_description.kinds.isEmpty()) {
        connect(menu->addAction(tr("Print the forms of the chosen rows")), &QAction::triggered, this,
                &RegisterPage::printChosen);
    }
    connect(menu->addAction(tr("Print the list")), &QAction::triggered, this,
            [this] { openListPrint(m_context, this, m_description.title, *m_list); });
    return menu;
}

QMenu *RegisterPage::makeMoreMenu(QWidget *parent)
{
    auto *menu = new QMenu(parent);
    menu->addActions(m_actions);
    if (!m_actions.isEmpty()) {
        menu->addSeparator();
    }
    if (!m_description.kinds.isEmpty()) {
        connect(menu->addAction(tr("Waive or substitute…")), &QAction::triggered, this,
                &RegisterPage::waiveChosen);
    }
    connect(menu->addAction(tr("Delete")), &QAction::triggered, this, &RegisterPage::binChosen);
    connect(menu->addAction(tr("Open the bin…")), &QAction::triggered, this,
            [this] { openBin(m_context, this, *m_description.spec); });
    return menu;
}

void RegisterPage::addActions()
{
    for (const RegisterAction &described : std::as_const(m_description.actions)) {
        auto *action = new QAction(described.label, this);
        action->setObjectName(QString::fromLatin1(described.name));
        action->setShortcut(described.shortcut);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, [this, described] { runAction(described); });
        addAction(action); // so that its key works without the menu
        m_actions.append(action);
    }
}

void RegisterPage::runAction(const RegisterAction &action)
{
    m_editor->commit();
    const QList<Subject> subjects = chosen();
    if (!subjects.isEmpty()) {
        m_context.guarded(this, [&] { action.run(this, subjects); });
    }
}

void RegisterPage::showMenu(const QPoint &globalPosition)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &label, void (RegisterPage::*verb)()) {
        connect(menu->addAction(label), &QAction::triggered, this, verb);
    };
    menu->addActions(m_actions);
    if (!m_actions.isEmpty()) {
        menu->addSeparator();
    }
    if (!m_description.kinds.isEmpty()) {
        add(tr("Print the form"), &RegisterPage::printChosen);
        connect(menu->addAction(tr("Register the signed paper…")), &QAction::triggered, this,
                [this] { run(PageCommand::RegisterPaper); });
        add(tr("Waive or substitute…"), &RegisterPage::waiveChosen);
        menu->addSeparator();
    }
    add(tr("Delete"), &RegisterPage::binChosen);
    menu->popup(globalPosition);
}

} // namespace renkei::desk
