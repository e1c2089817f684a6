// SPDX-License-Identifier: Apache-2.0
#include "app/desk/shell/search_box.h"

#include "app/desk/shell/icons.h"
#include "app/desk/shell/theme.h"
#include "domain/register.h"

#include <QAction>
#include <QKeyEvent>
#include <QListWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace renkei::desk {

static constexpr int hitRole = Qt::UserRole;

SearchBox::SearchBox(SearchIndex &index, QWidget *parent)
    : QLineEdit(parent)
    , m_index(index)
    , m_popup(new QFrame(window()))
    , m_list(new QListWidget(m_popup))
    , m_filling(new QTimer(this))
{
    setObjectName(QStringLiteral("searchBox"));
    setPlaceholderText(tr("Find by name, kana, phone, document number (Ctrl+F)"));
    setAccessibleName(tr("Search"));
    setClearButtonEnabled(true);
    addAction(icon(QStringLiteral("search")), LeadingPosition);
    m_popup->setObjectName(QStringLiteral("searchPopup"));
    m_popup->setFrameShape(QFrame::StyledPanel);
    m_popup->setAutoFillBackground(true);
    m_popup->hide();
    m_list->setObjectName(QStringLiteral("searchHits"));
    m_list->setAccessibleName(tr("Hits"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QVBoxLayout(m_popup);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(m_list);
    connect(this, &QLineEdit::textChanged, this, &SearchBox::search);
    connect(m_list, &QListWidget::itemClicked, this, &SearchBox::choose);
    connect(m_filling, &QTimer::timeout, this, [this] {
        if (!m_index.advance(std::chrono::milliseconds(10))) {
            m_filling->stop();
        }
    });
    m_filling->start(20);
}

SearchBox::~SearchBox()
{
    delete m_popup; // a child of the window, which may live longer
}

void SearchBox::search()
{
    const QString typed = text().trimmed();
    showHits(typed.isEmpty() ? QList<SearchHit>() : m_index.search(typed, 40));
}

void SearchBox::showHits(const QList<SearchHit> &hits)
{
    m_hits = hits;
    m_list->clear();
    if (text().trimmed().isEmpty()) {
        m_popup->hide();
        return;
    }
    if (hits.isEmpty()) {
        auto *none = new QListWidgetItem(tr("Nothing found. Try fewer characters, or kana."), m_list);
        none->setFlags(Qt::NoItemFlags);
    }
    // Grouped by register in the order of their best hit; within a group best first.
    QList<QByteArray> registers;
    for (const SearchHit &hit : hits) {
        if (!registers.contains(hit.registerKey)) {
            registers.append(hit.registerKey);
        }
    }
    for (const QByteArray &key : std::as_const(registers)) {
        auto *heading = new QListWidgetItem(registerByKey(key).translatedLabel(), m_list);
        heading->setFlags(Qt::NoItemFlags);
        QFont bold = m_list->font();
        bold.setBold(true);
        heading->setFont(bold);
        for (qsizetype i = 0; i < hits.size(); ++i) {
            if (hits[i].registerKey == key) {
                const QString text = hits[i].subtitle.isEmpty()
                                         ? hits[i].title
                                         : hits[i].title + QStringLiteral("　") + hits[i].subtitle;
                auto *item = new QListWidgetItem(QStringLiteral("   ") + text, m_list);
                item->setData(hitRole, i);
            }
        }
    }
    step(1);
    placePopup();
}

void SearchBox::placePopup()
{
    if (m_popup->parentWidget() != window()) {
        m_popup->setParent(window());
    }
    const int rows = std::min(m_list->count(), 16);
    const int height = rows * std::max(m_list->sizeHintForRow(0), fontMetrics().height()) + space::normal;
    m_popup->setGeometry(QRect(mapTo(window(), QPoint(0, this->height() + 1)),
                               QSize(std::max(width(), characterWidth(fontMetrics()) * 50), height)));
    m_popup->show();
    m_popup->raise();
}

void SearchBox::step(int direction)
{
    const int count = m_list->count();
    int row = m_list->currentRow();
    for (int i = 0; i < count; ++i) {
        row = (row + direction + count) % count;
        if (m_list->item(row)->flags().testFlag(Qt::ItemIsSelectable)) {
            m_list->setCurrentRow(row);
            return;
        }
    }
}

void SearchBox::choose(const QListWidgetItem *item)
{
    if (item == nullptr || !item->data(hitRole).isValid()) {
        return;
    }
    const SearchHit hit = m_hits.at(item->data(hitRole).toInt());
    clear();
    Q_EMIT chosen(hit.registerKey, hit.id, hit.fieldKey);
}

void SearchBox::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
        if (m_popup->isHidden()) {
            search();
        } else {
            step(1);
        }
        return;
    case Qt::Key_Up:
        step(-1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_list->currentItem());
        return;
    case Qt::Key_Escape:
        if (m_popup->isHidden()) {
            clear();
        }
        m_popup->hide();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void SearchBox::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    m_popup->hide();
}

} // namespace renkei::desk
