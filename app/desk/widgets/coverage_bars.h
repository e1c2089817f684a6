// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace renkei::desk {

/// How much of something is done: 「様式3の誓約 32 / 40名」.
struct CoverageLine
{
    QString label;
    int met = 0;
    int all = 0;
    /// 80 of 100; 100 when there is nothing to do.
    int percent() const { return all == 0 ? 100 : met * 100 / all; }
};

/// One bar a line, with its numbers in words beside it: to be looked at, and read by a screen reader, which
/// gets the numbers as the widget's description.
class CoverageBars : public QWidget
{
    Q_OBJECT
public:
    explicit CoverageBars(QWidget *parent = nullptr);

    void setLines(QList<CoverageLine> lines);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int labelWidth() const;
    int numberWidth() const;
    QString numbers(const CoverageLine &line) const;

    QList<CoverageLine> m_lines;
};

} // namespace renkei::desk
