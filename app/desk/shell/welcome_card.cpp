// SPDX-License-Identifier: Apache-2.0
#include "app/desk/shell/welcome_card.h"

#include "app/desk/shell/icons.h"
#include "app/desk/shell/theme.h"
#include "app/desk/widgets/buttons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>

namespace renkei::desk {

WelcomeCard::WelcomeCard(QWidget *parent)
    : QWidget(parent)
{
    auto *card = new QFrame;
    card->setProperty("role", QStringLiteral("card"));
    card->setMaximumWidth(characterWidth(fontMetrics()) * 80 + space::page * 2);
    card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_column = new QVBoxLayout(card);
    m_column->setContentsMargins(space::page, space::page, space::page, space::page);
    m_column->setSpacing(space::normal);

    auto *mark = new QLabel;
    mark->setPixmap(icon(QStringLiteral("renkei")).pixmap(28, 28));
    auto *name = titleLabel(tr("Renkei Desk"), card);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::normal);
    head->addWidget(mark);
    head->addWidget(name, 1);
    m_column->addLayout(head);

    // On a small screen in large text the card scrolls rather than hide its buttons.
    auto *middle = new QWidget;
    auto *across = new QHBoxLayout(middle);
    across->addStretch(1);
    across->addWidget(card, 100);
    across->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(middle);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
}

void addLabelled(QVBoxLayout *column, const QString &label, QWidget *input)
{
    auto *name = new QLabel(label, column->parentWidget());
    name->setTextFormat(Qt::PlainText);
    name->setBuddy(input);
    input->setAccessibleName(label);
    column->addWidget(name);
    column->addWidget(input);
}

} // namespace renkei::desk
