// SPDX-License-Identifier: Apache-2.0
#include "app/desk/pages/reviews/reviews_page.h"

#include "app/desk/pages/common/export/export_dialog.h"
#include "app/desk/pages/common/todays_findings.h"
#include "app/desk/pages/reviews/review_panel.h"
#include "app/desk/pages/reviews/review_reading.h"
#include "app/desk/pages/reviews/review_scan.h"
#include "app/desk/pages/reviews/start_review_dialog.h"
#include "app/desk/shell/desk_context.h"
#include "app/desk/widgets/buttons.h"
#include "app/desk/widgets/empty_page.h"
#include "app/desk/widgets/record_list.h"
#include "app/desk/widgets/turning_splitter.h"
#include "exchange/media_type.h"
#include "workflow/reviews.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

namespace renkei::desk {

ReviewsPage::ReviewsPage(DeskContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_list(new RecordList(context, describe(), QStringLiteral("reviewList"), this))
    , m_panel(new ReviewPanel(context, this))
    , m_scan(new ReviewScan(context, this))
    , m_splitter(new TurningSplitter(characterWidth(fontMetrics()) * 110, this))
{
    setAcceptDrops(true);
    m_list->setEmptyText(
        tr("Reviews stand here: at regular intervals somebody looks through who is in which group. Start the "
           "first one; the members are frozen as they stand then."),
        tr("Start a review"), {});
    m_list->addFilter(QStringLiteral("reviewStateFilter"), tr("State"),
                      {{tr("All reviews"), {}},
                       {tr("Open"), [](const ListRow &row) { return row.text("closedOn").isEmpty(); }},
                       {tr("Closed"), [](const ListRow &row) { return !row.text("closedOn").isEmpty(); }}});
    auto *work = new QWidget(this);
    auto *workLayout = new QHBoxLayout(work);
    workLayout->setContentsMargins({});
    workLayout->addWidget(m_panel, 3);
    workLayout->addWidget(m_scan, 2);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(work);
    m_splitter->setFirstShare(0.28);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(makeHeader());
    layout->addWidget(m_splitter, 1);
    m_panel->hide();
    // Reading order: the buttons above, the list, the review.
    setTabOrder(findChild<QPushButton *>(QStringLiteral("reviewOpenSheet")), m_list);
    setTabOrder(m_list, m_panel);

    connect(m_list, &RecordList::newRequested, this, &ReviewsPage::start);
    connect(m_list, &RecordList::currentChanged, this, &ReviewsPage::showReview);
    connect(m_list, &RecordList::activated, this, [this] { m_panel->focusMembers(); });
    connect(m_list, &RecordList::selectionChanged, &m_context, &DeskContext::commandsChanged);
    connect(m_panel, &ReviewPanel::wrote, this, [this] {
        m_readAt = m_context.ledger().changeCount();
        m_context.guarded(this, [this] { readList(); });
    });
}

QWidget *ReviewsPage::makeHeader()
{
    auto *header = new QWidget(this);
    auto *title = titleLabel(tr("Reviews"), header);
    auto *begin = primaryButton(tr("Start a review"), QStringLiteral("reviewStart"), header);
    begin->setToolTip(tr("F2"));
    auto *sheet = textButton(tr("Open a scanned review sheet"), QStringLiteral("reviewOpenSheet"), header,
                             QStringLiteral("attach"));
    sheet->setToolTip(tr("F6"));
    for (QPushButton *button : {begin, sheet}) {
        button->setAccessibleName(button->text());
    }
    connect(begin, &QPushButton::clicked, this, &ReviewsPage::start);
    connect(sheet, &QPushButton::clicked, this, [this] { run(PageCommand::RegisterPaper); });
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins({});
    layout->addWidget(title);
    layout->addStretch(1);
    layout->addWidget(begin);
    layout->addWidget(sheet);
    return header;
}

ListDescription ReviewsPage::describe()
{
    ListDescription list;
    list.spec = &Review::spec();
    list.formats = {{"kind", [](const QVariant &value) { return translatedReviewKind(value.toString()); }}};
    for (const FieldSpec &field : Review::spec().fields) {
        if (field.uses.testFlag(FieldUse::Listed)) {
            list.hiddenAtFirst.append(field.key);
        }
    }
    // The title as a column of its own width: it is what a review is known by.
    list.computed = {
        {"heading", Review::spec().field("title").translatedLabel(),
         [](const ListRow &row) {
             return ListCell{row.text("title"), {}, {}};
         },
         34},
        {"progress", tr("Progress"), [this](const ListRow &row) { return progressCell(row); }, 10},
        {"when", tr("Until"), [this](const ListRow &row) { return dueCell(row); }, 16}};
    list.sortedBy = "when";
    return list;
}

ListCell ReviewsPage::progressCell(const ListRow &row) const
{
    const Progress progress = m_progress.value(row.id());
    if (!row.text("closedOn").isEmpty()) {
        return {QString::number(progress.members), {}, QStringLiteral("%1").arg(progress.members, 8)};
    }
    return {QStringLiteral("%1/%2").arg(progress.decided).arg(progress.members),
            {},
            QStringLiteral("%1").arg(progress.members - progress.decided, 8)};
}

/// Open reviews first, the most urgent at the top; then closed ones, the newest at the top.
ListCell ReviewsPage::dueCell(const ListRow &row) const
{
    Review review;
    review.dueOn = row.value("dueOn").toDate();
    review.closedOn = row.value("closedOn").toDate();
    const QDate today = m_context.clock().today();
    const bool closed = review.closedOn.isValid();
    constexpr qint64 farAway = 10'000'000;
    const qint64 order = closed ? farAway - review.closedOn.toJulianDay() : review.dueOn.toJulianDay();
    ListCell cell{dueWords(review, today), {}, QStringLiteral("%1 %2").arg(int(closed)).arg(order, 9)};
    if (isOverdue(review, today)) {
        cell.badge = Badge{BadgeShape::Triangle, ColorRole::Danger, cell.text};
    } else if (closed) {
        cell.badge = Badge{BadgeShape::Disc, ColorRole::Good, cell.text};
    }
    return cell;
}

/// Members and decisions of the open reviews; of closed ones the number of members is enough.
void ReviewsPage::readProgress()
{
    m_progress.clear();
    const Ledger &ledger = m_context.ledger();
    const RowList groups = ledger.rows(ReviewGroup::spec(), {"review", "members"});
    for (qsizetype row = 0; row < groups.size(); ++row) {
        m_progress[groups.value(row, 0).toUuid()].members += groups.value(row, 1).toInt();
    }
    const RowList reviews = ledger.rows(Review::spec(), {"closedOn"});
    for (qsizetype row = 0; row < reviews.size(); ++row) {
        if (!reviews.text(row, 0).isEmpty()) {
            continue;
        }
        Selection items;
        items.where = {{"review", reviews.id(row)}};
        const RowList decisions = ledger.rows(ReviewItem::spec(), {"decision"}, items);
        Progress &progress = m_progress[reviews.id(row)];
        progress.members = int(decisions.size());
        for (qsizetype item = 0; item < decisions.size(); ++item) {
            progress.decided += int(!decisions.text(item, 0).isEmpty());
        }
    }
}

void ReviewsPage::readList()
{
    m_filling = true;
    readProgress();
    m_list->reload();
    m_filling = false;
}

void ReviewsPage::refresh()
{
    if (m_readAt == m_context.ledger().changeCount()) {
        return;
    }
    m_readAt = m_context.ledger().changeCount();
    m_context.guarded(this, [this] {
        readList();
        if (m_list->current().isNull() && !m_list->shown().isEmpty()) {
            m_list->setCurrent(m_list->shown().first());
        }
        showReview(m_list->current());
    });
    m_context.commandsChanged();
}

void ReviewsPage::showReview(const QUuid &id)
{
    if (m_filling) {
        return; // the list comes back to what is shown
    }
    m_context.guarded(this, [&] {
        const auto record = id.isNull() ? std::nullopt : m_context.ledger().find(Review::spec(), id);
        m_panel->setVisible(record.has_value());
        if (record) {
            m_panel->show(fromRecord<Review>(*record));
        } else {
            m_panel->clear();
        }
    });
}

bool ReviewsPage::open(const QByteArray &registerKey, const QUuid &id, const QByteArray &fieldKey)
{
    Q_UNUSED(fieldKey)
    refresh();
    const Ledger &ledger = m_context.ledger();
    if (registerKey == Review::spec().key) {
        if (!m_list->setCurrent(id)) {
            return false;
        }
        m_panel->focusMembers();
        return true;
    }
    if (registerKey == ReviewGroup::spec().key) {
        const auto record = ledger.find(ReviewGroup::spec(), id);
        if (!record || !m_list->setCurrent(record->value("review").toUuid())) {
            return false;
        }
        m_panel->openGroup(ReviewGroupId(id));
        m_panel->focusMembers();
        return true;
    }
    const auto record = ledger.find(ReviewItem::spec(), id);
    if (!record || !m_list->setCurrent(record->value("review").toUuid())) {
        return false;
    }
    m_panel->focusMembers();
    return m_panel->openItem(ReviewItemId(id));
}

bool ReviewsPage::canRun(PageCommand command) const
{
    switch (command) {
    case PageCommand::New:
    case PageCommand::RegisterPaper:
        return true;
    case PageCommand::Print:
        return !m_panel->review().isNull();
    case PageCommand::Export:
        return m_list->model().totalCount() > 0;
    case PageCommand::Import:
    case PageCommand::Delete:
        return false;
    }
    return false;
}

void ReviewsPage::run(PageCommand command)
{
    if (!canRun(command)) {
        return;
    }
    switch (command) {
    case PageCommand::New:
        start();
        break;
    case PageCommand::Print:
        m_panel->print();
        break;
    case PageCommand::Export:
        openExport(m_context, this, tr("Reviews"), *m_list);
        break;
    case PageCommand::RegisterPaper: {
        const QString path = m_context.seam().chooseFile(this, tr("Choose the scan"),
                                                         {tr("Scans (%1)").arg(acceptedFilePatterns())},
                                                         QStringLiteral("scan"));
        if (!path.isEmpty()) {
            takeSheet(path);
        }
        break;
    }
    case PageCommand::Import:
    case PageCommand::Delete:
        break;
    }
}

void ReviewsPage::takeSheet(const QString &path)
{
    m_context.guarded(this, [&] {
        const ReviewPlace place = m_scan->take(path);
        if (place.group.isNull()) {
            open(Review::spec().key, place.review.uuid());
        } else {
            open(ReviewGroup::spec().key, place.group.uuid());
        }
    });
}

void ReviewsPage::start()
{
    auto *dialog = new StartReviewDialog(m_context, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { open(Review::spec().key, dialog->started().uuid()); });
    dialog->open();
}

int ReviewsPage::pendingCount() const
{
    const std::vector<ReviewView> &reviews = TodaysFindings::of(m_context).view().reviews;
    return int(std::ranges::count_if(reviews, [](const ReviewView &review) { return review.undecided > 0; }));
}

void ReviewsPage::focusInEvent(QFocusEvent *event)
{
    Page::focusInEvent(event);
    if (m_panel->review().isNull()) {
        m_list->focusList();
    } else {
        m_panel->focusMembers();
    }
}

void ReviewsPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls()) {
        event->acceptProposedAction();
    }
}

void ReviewsPage::dropEvent(QDropEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (!urls.isEmpty() && urls.first().isLocalFile()) {
        event->acceptProposedAction();
        takeSheet(urls.first().toLocalFile());
    }
}

} // namespace renkei::desk
