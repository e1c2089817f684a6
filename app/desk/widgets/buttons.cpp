// SPDX-License-Identifier: Apache-2.0
#include "app/desk/widgets/buttons.h"

#include "app/desk/shell/icons.h"

#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVariant>

namespace renkei::desk {

QToolButton *iconButton(const QString &iconName, const QString &text, const QString &objectName,
                        QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(objectName);
    button->setIcon(icon(iconName));
    button->setText(text);
    button->setAccessibleName(text);
    button->setToolTip(text);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

QPushButton *textButton(const QString &text, const QString &objectName, QWidget *parent,
                        const QString &iconName)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(objectName);
    button->setAutoDefault(true); // Enter presses the button that has the focus
    if (!iconName.isEmpty()) {
        button->setIcon(icon(iconName));
    }
    return button;
}

QPushButton *primaryButton(const QString &text, const QString &objectName, QWidget *parent)
{
    QPushButton *button = textButton(text, objectName, parent);
    button->setProperty("role", QStringLiteral("primary"));
    return button;
}

QPushButton *linkButton(const QString &text, const QString &objectName, QWidget *parent)
{
    QPushButton *button = textButton(text, objectName, parent);
    button->setProperty("role", QStringLiteral("link"));
    button->setCursor(Qt::PointingHandCursor);
    return button;
}

static QLabel *label(const QString &text, const QString &role, bool wraps, QWidget *parent)
{
    auto *result = new QLabel(text, parent);
    result->setTextFormat(Qt::PlainText);
    result->setProperty("role", role);
    result->setWordWrap(wraps);
    return result;
}

QLabel *titleLabel(const QString &text, QWidget *parent)
{
    return label(text, QStringLiteral("title"), false, parent);
}

QLabel *headingLabel(const QString &text, QWidget *parent)
{
    return label(text, QStringLiteral("heading"), false, parent);
}

QLabel *proseLabel(const QString &text, QWidget *parent)
{
    return label(text, QStringLiteral("prose"), true, parent);
}

QLabel *mutedLabel(const QString &text, QWidget *parent)
{
    return label(text, QStringLiteral("muted"), true, parent);
}

QLabel *problemLabel(const QString &objectName, QWidget *parent)
{
    QLabel *result = label({}, QStringLiteral("problem"), true, parent);
    result->setObjectName(objectName);
    result->hide();
    return result;
}

void setProblem(QLabel *label, const QString &sentence)
{
    label->setText(sentence);
    label->setVisible(!sentence.isEmpty());
}

} // namespace renkei::desk
