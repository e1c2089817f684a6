// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/shell/page.h"
#include "app/desk/widgets/list_column.h"
#include "domain/review.h"

#include <QHash>

namespace renkei::desk {

class DeskContext;
class RecordList;
class ReviewPanel;
class ReviewScan;
class TurningSplitter;

/// 精査: the reviews at the left, open ones first; the one that is chosen at the right, and beside it the
/// sheet that came back on paper.
class ReviewsPage : public Page
{
    Q_OBJECT
public:
    explicit ReviewsPage(DeskContext &context, QWidget *parent = nullptr);

    void refresh() override;
    bool open(const QByteArray &registerKey, const QUuid &id, const QByteArray &fieldKey = {}) override;
    bool canRun(PageCommand command) const override;
    void run(PageCommand command) override;
    int pendingCount() const override;

    /// Reads the control QR of a scanned review sheet, files the scan, and opens its review at its group.
    void takeSheet(const QString &path);

protected:
    /// To the members of the open review, so that the keys decide at once.
    void focusInEvent(QFocusEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *makeHeader();
    ListDescription describe();
    ListCell progressCell(const ListRow &row) const;
    ListCell dueCell(const ListRow &row) const;
    void readProgress();
    void readList();
    void showReview(const QUuid &id);
    void start();

    struct Progress
    {
        int members = 0;
        int decided = 0;
    };
    DeskContext &m_context;
    QHash<QUuid, Progress> m_progress;
    RecordList *m_list;
    ReviewPanel *m_panel;
    ReviewScan *m_scan;
    TurningSplitter *m_splitter;
    qint64 m_readAt = -1; ///< the ledger's change count when everything was read
    bool m_filling = false;
};

} // namespace renkei::desk
