// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/pages/common/action_dialog.h"
#include "domain/review.h"

class QComboBox;

namespace renkei::desk {

/// 精査を終了する: what was decided, counted, and who carries out the releases on MCS.
class CloseReviewDialog : public ActionDialog
{
    Q_OBJECT
public:
    CloseReviewDialog(DeskContext &context, const Review &review, const QList<ReviewItem> &items,
                      QWidget *parent = nullptr);

protected:
    bool carryOut() override;

private:
    ReviewId m_review;
    QComboBox *m_releaseBy;
};

} // namespace renkei::desk
