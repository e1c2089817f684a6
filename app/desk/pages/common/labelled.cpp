// SPDX-License-Identifier: Apache-2.0
#include "app/desk/pages/common/labelled.h"

#include <QFormLayout>
#include <QLabel>

namespace renkei::desk {

QLabel *addLabelled(QFormLayout *layout, const QString &label, QWidget *field, const char *objectName)
{
    auto *text = new QLabel(label);
    text->setBuddy(field);
    field->setObjectName(QString::fromLatin1(objectName));
    field->setAccessibleName(label);
    layout->addRow(text, field);
    return text;
}

QLabel *messageLabel(const char *objectName)
{
    auto *label = new QLabel;
    label->setObjectName(QString::fromLatin1(objectName));
    label->setProperty("role", QStringLiteral("error"));
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->hide();
    return label;
}

void say(QLabel *label, const QString &sentence)
{
    label->setText(sentence);
    label->setAccessibleName(sentence);
    label->setVisible(!sentence.isEmpty());
}

} // namespace renkei::desk
