// SPDX-License-Identifier: Apache-2.0
#include "app/desk/pages/common/action_dialog.h"

#include "app/desk/pages/common/labelled.h"
#include "app/desk/shell/desk_context.h"
#include "app/desk/shell/guarded.h"
#include "app/desk/shell/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace renkei::desk {

ActionDialog::ActionDialog(DeskContext &context, const QString &name, const QString &title,
                           const QString &acceptLabel, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_content(new QVBoxLayout)
    , m_message(messageLabel("dialogMessage"))
    , m_buttons(new QHBoxLayout)
    , m_accept(new QPushButton(acceptLabel))
{
    setObjectName(name);
    setWindowTitle(title);
    m_accept->setObjectName(name + QStringLiteral("Accept"));
    m_accept->setAccessibleName(acceptLabel);
    m_accept->setDefault(true);
    m_accept->setProperty("role", QStringLiteral("primary"));
    m_accept->setToolTip(tr("Ctrl+Enter"));
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(name + QStringLiteral("Cancel"));
    cancel->setAccessibleName(cancel->text());
    cancel->setAutoDefault(false);
    m_buttons->addWidget(cancel);
    m_buttons->addStretch(1);
    m_buttons->addWidget(m_accept);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::wide, space::wide, space::wide, space::wide);
    layout->setSpacing(space::normal);
    m_content->setSpacing(space::normal);
    layout->addLayout(m_content, 1);
    layout->addWidget(m_message);
    layout->addLayout(m_buttons);
    setTabOrder(m_accept, cancel); // behind the last field comes the button that goes on
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_accept, &QPushButton::clicked, this, &ActionDialog::tryIt);
}

void ActionDialog::say(const QString &sentence)
{
    desk::say(m_message, sentence);
}

void ActionDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::ControlModifier)) {
        m_accept->click();
    } else if (isEnter && qobject_cast<QPushButton *>(focusWidget()) == nullptr) {
        focusNextChild();
    } else {
        QDialog::keyPressEvent(event);
    }
}

void ActionDialog::tryIt()
{
    try {
        say({});
        if (carryOut()) {
            accept();
        }
    } catch (...) {
        say(sentenceOfCurrentException());
    }
}

} // namespace renkei::desk
