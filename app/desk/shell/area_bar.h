// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPushButton>
#include <QWidget>

class QButtonGroup;
class QLabel;
class QVBoxLayout;

namespace renkei::desk {

/// One area on the left, with the number of things to do.
class AreaButton : public QPushButton
{
    Q_OBJECT
public:
    AreaButton(const QString &iconName, const QString &label, QWidget *parent = nullptr);
    /// 0 shows nothing.
    void setPending(int count);
    int pending() const { return m_pending; }
    QSize sizeHint() const override;

private:
    QLabel *m_count;
    int m_pending = 0;
};

/// The areas of the desk, from top to bottom. Arrow keys and Ctrl+1 … move between them.
class AreaBar : public QWidget
{
    Q_OBJECT
public:
    explicit AreaBar(QWidget *parent = nullptr);
    void addArea(const QByteArray &key, const QString &iconName, const QString &label);
    void setCurrent(const QByteArray &key);
    void setPending(const QByteArray &key, int count);

Q_SIGNALS:
    void chosen(const QByteArray &key);

private:
    QVBoxLayout *m_column;
    QButtonGroup *m_group;
    QList<QByteArray> m_keys;
};

} // namespace renkei::desk
