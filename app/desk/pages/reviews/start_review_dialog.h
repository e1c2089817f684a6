// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/pages/common/action_dialog.h"
#include "domain/review.h"

#include <QHash>

class QButtonGroup;
class QLabel;
class QLineEdit;
class QListWidget;

namespace renkei::desk {

class DateField;

/// 精査を始める: which groups, until when, and how many memberships that is.
class StartReviewDialog : public ActionDialog
{
    Q_OBJECT
public:
    explicit StartReviewDialog(DeskContext &context, QWidget *parent = nullptr);

    /// The review that was started; null before.
    ReviewId started() const { return m_started; }

protected:
    bool carryOut() override;

private:
    enum Which { All, Due, Chosen };
    struct Choice
    {
        GroupId id;
        QString name;
        QDate next;
        int members = 0;
    };
    void readGroups();
    QWidget *makeChoices();
    QList<Choice> chosen() const;
    void showCount();

    QList<Choice> m_groups; ///< in use and in no open periodic review, by kana
    int m_underReview = 0;  ///< left out because they are in one
    QButtonGroup *m_which;
    QListWidget *m_list;
    QLineEdit *m_title;
    DateField *m_dueOn;
    QLabel *m_count;
    ReviewId m_started;
};

} // namespace renkei::desk
