// SPDX-License-Identifier: Apache-2.0
#include "app/desk/widgets/record_list.h"

#include "app/desk/shell/desk_context.h"
#include "app/desk/shell/theme.h"
#include "app/desk/widgets/buttons.h"
#include "app/desk/widgets/empty_page.h"
#include "app/desk/widgets/record_table.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QScrollBar>
#include <QSettings>
#include <QStackedWidget>
#include <QToolButton>

namespace renkei::desk {

/// A first width that shows most values, in half-width characters.
static int widthInCharacters(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Name:
        return 12;
    case FieldKind::Kana:
        return 14;
    case FieldKind::Date:
        return 20;
    case FieldKind::Moment:
        return 22;
    case FieldKind::Email:
        return 26;
    case FieldKind::Number:
    case FieldKind::Flag:
        return 8;
    default:
        return 13;
    }
}

RecordList::RecordList(DeskContext &context, ListDescription description, const QString &name,
                       QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new RecordListModel(std::move(description), this))
    , m_table(new RecordTable(m_model, this))
    , m_empty(new EmptyPage(this))
    , m_stack(new QStackedWidget(this))
    , m_filterBar(new QHBoxLayout)
    , m_noMatch(nullptr)
{
    setObjectName(name);
    m_table->setObjectName(name + QStringLiteral("Table"));
    m_table->setAccessibleName(m_model->description().spec->translatedLabel());

    auto *noMatch = new EmptyPage(this);
    noMatch->setTexts(tr("Nothing fits these conditions."), tr("Show all"), {});
    m_noMatch = noMatch;
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_noMatch);

    QToolButton *columns =
        iconButton(QStringLiteral("columns"), tr("Columns"), name + QStringLiteral("Columns"), this);
    columns->setPopupMode(QToolButton::InstantPopup);
    auto *columnMenu = new QMenu(columns);
    columns->setMenu(columnMenu);
    connect(columnMenu, &QMenu::aboutToShow, this, [this, columnMenu] { fillColumnMenu(columnMenu); });

    m_filterBar->setSpacing(space::normal);
    m_filterBar->addStretch();
    m_filterBar->addWidget(columns);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::tight);
    layout->addLayout(m_filterBar);
    layout->addWidget(m_stack, 1);
    // No focus proxy: while the table is hidden behind the empty page, Tab would end at it.

    setUpColumns();
    m_table->horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table->horizontalHeader(), &QWidget::customContextMenuRequested, this,
            [this](const QPoint &position) {
                QMenu menu(this);
                fillColumnMenu(&menu);
                menu.exec(m_table->horizontalHeader()->mapToGlobal(position));
            });
    connect(m_table, &RecordTable::chosen, this,
            [this](const QModelIndex &index) { Q_EMIT activated(m_model->idAt(index.row())); });
    connect(m_table, &RecordTable::menuRequested, this, &RecordList::menuRequested);
    connect(m_table, &RecordTable::filesDropped, this, &RecordList::filesDropped);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (m_announced != current()) {
            m_announced = current();
            Q_EMIT currentChanged(m_announced);
        }
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &RecordList::selectionChanged);
    connect(m_empty, &EmptyPage::firstChosen, this, &RecordList::newRequested);
    connect(m_empty, &EmptyPage::secondChosen, this, &RecordList::importRequested);
    connect(noMatch, &EmptyPage::firstChosen, this, &RecordList::loosenFilters);
    showRightPage();
}

RecordList::~RecordList()
{
    rememberColumns();
}

void RecordList::setUpColumns()
{
    QHeaderView *header = m_table->horizontalHeader();
    header->setSortIndicator(m_model->columnOf(m_model->sortKey()), m_model->sortOrder());
    const int character = characterWidth(m_table->fontMetrics());
    const ListDescription &description = m_model->description();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const QByteArray key = m_model->columnKey(column);
        const int field = description.spec->indexOf(key);
        int characters = field >= 0 ? widthInCharacters(description.spec->fields[size_t(field)].kind) : 13;
        for (const ComputedColumn &computed : description.computed) {
            if (computed.key == key && computed.width > 0) {
                characters = computed.width;
            }
        }
        for (const ColumnFormat &format : description.formats) {
            if (format.field == key && format.width > 0) {
                characters = format.width;
            }
        }
        const QString label = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        m_table->setColumnWidth(
            column, std::max(characters * character, m_table->fontMetrics().horizontalAdvance(label) + 32));
        m_table->setColumnHidden(column, description.hiddenAtFirst.contains(key));
    }
    restoreColumns();
    m_table->setSortingEnabled(true);
}

void RecordList::restoreColumns()
{
    const QString place = QStringLiteral("lists/") + objectName();
    QStringList keys;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        keys += QString::fromLatin1(m_model->columnKey(column));
    }
    // A version with other columns would put widths under the wrong headings.
    if (m_context.settings().value(place + QStringLiteral("/columns")).toStringList() == keys) {
        m_table->horizontalHeader()->restoreState(
            m_context.settings().value(place + QStringLiteral("/header")).toByteArray());
    }
}

void RecordList::rememberColumns() const
{
    const QString place = QStringLiteral("lists/") + objectName();
    QStringList keys;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        keys += QString::fromLatin1(m_model->columnKey(column));
    }
    m_context.settings().setValue(place + QStringLiteral("/columns"), keys);
    m_context.settings().setValue(place + QStringLiteral("/header"),
                                  m_table->horizontalHeader()->saveState());
}

void RecordList::fillColumnMenu(QMenu *menu)
{
    menu->clear();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        QAction *action =
            menu->addAction(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(!m_table->isColumnHidden(column));
        // The last one that is shown stays.
        action->setEnabled(m_table->isColumnHidden(column) || shownColumns().size() > 1);
        connect(action, &QAction::toggled, m_table,
                [this, column](bool shown) { m_table->setColumnHidden(column, !shown); });
    }
}

void RecordList::reload()
{
    const QList<QUuid> before = selected();
    const QUuid currentBefore = current();
    const int scrolled = m_table->verticalScrollBar()->value();
    {
        const QSignalBlocker quiet(m_table->selectionModel());
        m_model->setRows(m_context.ledger().rows(*m_model->description().spec, m_model->fields()));
    }
    selectIds(QSet<QUuid>(before.begin(), before.end()), currentBefore);
    m_table->verticalScrollBar()->setValue(scrolled);
    showRightPage();
}

void RecordList::selectIds(const QSet<QUuid> &ids, const QUuid &current)
{
    QItemSelection selection;
    QModelIndex currentIndex;
    if (!ids.isEmpty() || !current.isNull()) {
        for (int row = 0; row < m_model->shownCount(); ++row) {
            const QUuid id = m_model->idAt(row);
            if (ids.contains(id)) {
                selection.select(m_model->index(row, 0), m_model->index(row, m_model->columnCount() - 1));
            }
            if (id == current) {
                currentIndex = m_model->index(row, 0);
            }
        }
    }
    m_table->selectionModel()->setCurrentIndex(currentIndex, QItemSelectionModel::NoUpdate);
    m_table->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (m_announced != this->current()) {
        m_announced = this->current();
        Q_EMIT currentChanged(m_announced);
    }
    Q_EMIT selectionChanged();
}

QComboBox *RecordList::addFilter(const QString &objectName, const QString &label, QList<FilterOption> options)
{
    auto *combo = new QComboBox(this);
    combo->setObjectName(objectName);
    combo->setAccessibleName(label);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *name = new QLabel(label, this);
    name->setProperty("role", QStringLiteral("muted"));
    name->setBuddy(combo);
    const int place = int(m_filters.size()) * 2;
    m_filterBar->insertWidget(place, name);
    m_filterBar->insertWidget(place + 1, combo);
    m_filters.append(Filter{combo, {}});
    setFilterOptions(combo, std::move(options));
    connect(combo, &QComboBox::currentIndexChanged, this, &RecordList::applyFilters);
    QWidget *before = m_filters.size() > 1 ? m_filters.at(m_filters.size() - 2).combo : nullptr;
    if (before != nullptr) {
        setTabOrder(before, combo);
    }
    return combo;
}

void RecordList::setFilterOptions(QComboBox *filter, QList<FilterOption> options)
{
    for (Filter &entry : m_filters) {
        if (entry.combo != filter) {
            continue;
        }
        const QString chosen = filter->currentText();
        entry.options = std::move(options);
        {
            const QSignalBlocker quiet(filter);
            filter->clear();
            for (const FilterOption &option : std::as_const(entry.options)) {
                filter->addItem(option.label);
            }
            filter->setCurrentIndex(std::max(0, filter->findText(chosen)));
        }
        applyFilters();
        return;
    }
}

void RecordList::applyFilters()
{
    QList<RecordListModel::Predicate> active;
    for (const Filter &filter : std::as_const(m_filters)) {
        const int chosen = filter.combo->currentIndex();
        if (chosen >= 0 && filter.options[chosen].accepts) {
            active.append(filter.options[chosen].accepts);
        }
    }
    const QList<QUuid> before = selected();
    const QUuid currentBefore = current();
    {
        const QSignalBlocker quiet(m_table->selectionModel());
        if (active.isEmpty()) {
            m_model->setFilter({});
        } else {
            m_model->setFilter([active](const ListRow &row) {
                return std::ranges::all_of(
                    active, [&](const RecordListModel::Predicate &accepts) { return accepts(row); });
            });
        }
    }
    selectIds(QSet<QUuid>(before.begin(), before.end()), currentBefore);
    showRightPage();
}

void RecordList::loosenFilters()
{
    for (const Filter &filter : std::as_const(m_filters)) {
        const QSignalBlocker quiet(filter.combo);
        for (int i = 0; i < filter.options.size(); ++i) {
            if (!filter.options[i].accepts) {
                filter.combo->setCurrentIndex(i);
            }
        }
    }
    applyFilters();
    m_table->setFocus();
}

void RecordList::showRightPage()
{
    QWidget *page = m_table;
    if (m_model->totalCount() == 0) {
        page = m_empty;
    } else if (m_model->shownCount() == 0) {
        page = m_noMatch;
    }
    m_stack->setCurrentWidget(page);
    Q_EMIT countsChanged(m_model->shownCount(), m_model->totalCount());
}

void RecordList::setEmptyText(const QString &sentence, const QString &newLabel, const QString &importLabel)
{
    m_empty->setTexts(sentence, newLabel, importLabel);
}

QList<QUuid> RecordList::selected() const
{
    QList<QUuid> ids;
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, [](const QModelIndex &index) { return index.row(); });
    ids.reserve(rows.size());
    for (const QModelIndex &row : std::as_const(rows)) {
        ids.append(m_model->idAt(row.row()));
    }
    return ids;
}

QList<QUuid> RecordList::shown() const
{
    QList<QUuid> ids;
    ids.reserve(m_model->shownCount());
    for (int row = 0; row < m_model->shownCount(); ++row) {
        ids.append(m_model->idAt(row));
    }
    return ids;
}

QUuid RecordList::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? m_model->idAt(index.row()) : QUuid();
}

bool RecordList::setCurrent(const QUuid &id)
{
    if (m_model->rowOf(id) < 0) {
        loosenFilters();
    }
    const int row = m_model->rowOf(id);
    if (row < 0) {
        return false;
    }
    m_table->setCurrentIndex(m_model->index(row, std::max(0, m_table->currentIndex().column())));
    m_table->scrollTo(m_table->currentIndex());
    return true;
}

void RecordList::focusList()
{
    m_table->setFocus();
    // Taking the focus makes the first row current but selects nothing.
    if (m_model->shownCount() > 0 && !m_table->selectionModel()->hasSelection()) {
        m_table->selectRow(std::max(0, m_table->currentIndex().row()));
    }
}

QList<int> RecordList::shownColumns() const
{
    QList<int> columns;
    const QHeaderView *header = m_table->horizontalHeader();
    for (int place = 0; place < header->count(); ++place) {
        const int column = header->logicalIndex(place);
        if (!header->isSectionHidden(column)) {
            columns.append(column);
        }
    }
    return columns;
}

void RecordList::setAcceptFiles(bool accept)
{
    m_table->setAcceptFiles(accept);
}

} // namespace renkei::desk
