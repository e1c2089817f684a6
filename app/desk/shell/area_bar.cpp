// SPDX-License-Identifier: Apache-2.0
#include "app/desk/shell/area_bar.h"

#include "app/desk/shell/icons.h"
#include "app/desk/shell/theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QShortcut>

namespace renkei::desk {

AreaButton::AreaButton(const QString &iconName, const QString &label, QWidget *parent)
    : QPushButton(desk::icon(iconName), label, parent)
    , m_count(new QLabel(this))
{
    setCheckable(true);
    setFlat(true);
    setIconSize(QSize(20, 20));
    setAccessibleName(label);
    m_count->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_count->setObjectName(QStringLiteral("areaCount"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::normal, 0, space::normal, 0);
    layout->addStretch();
    layout->addWidget(m_count);
}

void AreaButton::setPending(int count)
{
    m_pending = count;
    m_count->setText(count > 0 ? QString::number(count) : QString());
    setAccessibleDescription(count > 0 ? tr("%1 to do").arg(count) : QString());
}

QSize AreaButton::sizeHint() const
{
    const QSize text = fontMetrics().size(Qt::TextSingleLine, this->text());
    return {text.width() + iconSize().width() + space::page * 3, std::max(36, text.height() + space::wide)};
}

AreaBar::AreaBar(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_group(new QButtonGroup(this))
{
    setObjectName(QStringLiteral("areaBar"));
    setAttribute(Qt::WA_StyledBackground);
    m_group->setExclusive(true);
    m_column->setContentsMargins(0, space::normal, 0, space::normal);
    m_column->setSpacing(2);
    m_column->addStretch();
    connect(m_group, &QButtonGroup::idClicked, this, [this](int place) { Q_EMIT chosen(m_keys.at(place)); });
}

void AreaBar::addArea(const QByteArray &key, const QString &iconName, const QString &label)
{
    auto *button = new AreaButton(iconName, label, this);
    button->setObjectName(QStringLiteral("area_") + QString::fromLatin1(key));
    const int place = int(m_keys.size());
    m_keys.append(key);
    m_group->addButton(button, place);
    m_column->insertWidget(place, button);
    if (place < 9) {
        const QKeySequence keys(int(Qt::CTRL) | (int(Qt::Key_1) + place));
        button->setToolTip(QStringLiteral("%1 (%2)").arg(label, keys.toString(QKeySequence::NativeText)));
        auto *shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, button, &QPushButton::click);
    }
}

void AreaBar::setCurrent(const QByteArray &key)
{
    const qsizetype place = m_keys.indexOf(key);
    if (place < 0) {
        return;
    }
    m_group->button(int(place))->setChecked(true);
    // One stop for Tab; arrow keys move among the areas.
    for (QAbstractButton *button : m_group->buttons()) {
        button->setFocusPolicy(button->isChecked() ? Qt::StrongFocus : Qt::ClickFocus);
    }
}

void AreaBar::setPending(const QByteArray &key, int count)
{
    const qsizetype place = m_keys.indexOf(key);
    if (place >= 0) {
        qobject_cast<AreaButton *>(m_group->button(int(place)))->setPending(count);
    }
}

} // namespace renkei::desk
