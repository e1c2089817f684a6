// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/review.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace renkei::desk {

class DecisionBar;
class DeskContext;
class ReviewModel;
class ReviewTree;

/// One review: how far it is, the members with the changes first, and the decisions. Once closed the same
/// members read-only, with what became of the releases, and the report.
class ReviewPanel : public QWidget
{
    Q_OBJECT
public:
    explicit ReviewPanel(DeskContext &context, QWidget *parent = nullptr);

    /// Reads the review; keeps place and group when it is the one that is shown.
    void show(const Review &review);
    void clear();
    ReviewId review() const { return m_review.id; }
    void openGroup(ReviewGroupId group);
    bool openItem(ReviewItemId item);
    void focusMembers();

    /// F5: the sheets of the chosen group or of all; of a closed review its report.
    void print();
    void printSheets(ReviewGroupId group);

Q_SIGNALS:
    /// Something of this review was written by this panel and is shown already.
    void wrote();

private:
    QWidget *makeHeader();
    QWidget *makeProgress();
    void showHeader();
    void showProgress();
    void showGroups();
    void showTarget();
    void decide(const QString &decision);
    /// True when it was written. Without a reason where one is due, the bar asks for it.
    bool carryOut(const QList<ReviewItemId> &ids, const QString &decision, const QString &reason);
    void decided(const QList<ReviewItemId> &ids);
    void ask(const QString &decision, const QString &sentence);
    void askForReason();
    QString whom(const QList<ReviewItem> &items) const;
    QString hintFor(const QList<ReviewItem> &items) const;
    bool mayDecide(const QList<ReviewItem> &items) const;
    void assign();
    void close();
    void showMenu(const QPoint &globalPosition);
    void openReport();
    void saveReport();
    bool isClosed() const { return m_review.closedOn.isValid(); }
    bool isAlone() const;

    DeskContext &m_context;
    Review m_review;
    QList<ReviewItemId> m_asked; ///< whom the reason that is being typed is about
    ReviewModel *m_model;
    ReviewTree *m_tree;
    DecisionBar *m_bar;
    QLabel *m_title;
    QLabel *m_about;
    QComboBox *m_group;
    QProgressBar *m_progress;
    QLabel *m_progressWords;
    QLabel *m_summary;
    QPushButton *m_print;
    QPushButton *m_assign;
    QPushButton *m_close;
    QPushButton *m_report;
    QPushButton *m_saveReport;
};

} // namespace renkei::desk
