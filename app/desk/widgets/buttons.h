// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QLabel;
class QPushButton;
class QToolButton;
class QWidget;

namespace renkei::desk {

/// A flat button that shows only its icon; its text is tooltip and accessible name.
QToolButton *iconButton(const QString &iconName, const QString &text, const QString &objectName,
                        QWidget *parent);
/// A button with a label, and an icon when one is named.
QPushButton *textButton(const QString &text, const QString &objectName, QWidget *parent,
                        const QString &iconName = {});
/// The one button that goes on.
QPushButton *primaryButton(const QString &text, const QString &objectName, QWidget *parent);
/// A way to somewhere else, in words.
QPushButton *linkButton(const QString &text, const QString &objectName, QWidget *parent);

/// Labels in the roles of resources/styles/desk.qss. Prose wraps.
QLabel *titleLabel(const QString &text, QWidget *parent);
QLabel *headingLabel(const QString &text, QWidget *parent);
QLabel *proseLabel(const QString &text, QWidget *parent);
QLabel *mutedLabel(const QString &text, QWidget *parent);
/// Hidden while it has no text; see setProblem().
QLabel *problemLabel(const QString &objectName, QWidget *parent);
void setProblem(QLabel *label, const QString &sentence);

} // namespace renkei::desk
