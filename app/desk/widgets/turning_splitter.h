// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSplitter>

namespace renkei::desk {

/// Two parts side by side where there is room, one above the other where there is not: a form to fill in and
/// the sheet it goes onto.
class TurningSplitter : public QSplitter
{
    Q_OBJECT
public:
    /// `turningWidth`: from this width on (pixels) the parts stand side by side, if both fit.
    explicit TurningSplitter(int turningWidth, QWidget *parent = nullptr);
    /// How much of the room the first part gets at first; half unless told.
    void setFirstShare(double share) { m_firstShare = share; }
    /// That of the parts one above the other, so that a narrow screen turns them instead of being overrun.
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    int widthSideBySide() const;

    int m_turningWidth;
    double m_firstShare = 0.5;
    bool m_shared = false; ///< whether the room was shared out once
};

} // namespace renkei::desk
