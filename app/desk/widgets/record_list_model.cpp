// SPDX-License-Identifier: Apache-2.0
#include "app/desk/widgets/record_list_model.h"

#include "app/desk/shell/theme.h"
#include "domain/field_text.h"
#include "text/error.h"
#include "text/fold.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace renkei::desk {

qsizetype ListRow::column(QByteArrayView fieldKey) const
{
    for (qsizetype i = 0; i < m_rows.columnCount(); ++i) {
        if (fieldKey == QByteArrayView(m_rows.field(i).key)) {
            return i;
        }
    }
    throw Error(
        ErrorCode::Internal,
        QCoreApplication::translate("ListRow", "The program asked a list for a field it does not read."),
        QStringLiteral("list field %1").arg(QString::fromUtf8(fieldKey)));
}

static bool isRightAligned(FieldKind kind)
{
    return kind == FieldKind::Number;
}

RecordListModel::RecordListModel(ListDescription description, QObject *parent)
    : QAbstractTableModel(parent)
    , m_description(std::move(description))
    , m_sortKey(m_description.sortedBy)
    , m_sortOrder(m_description.descending ? Qt::DescendingOrder : Qt::AscendingOrder)
{
    for (const FieldSpec &field : m_description.spec->fields) {
        const bool listed = field.uses.testFlag(FieldUse::Listed);
        if (!listed && !m_description.alsoRead.contains(field.key)) {
            continue;
        }
        m_fields.append(field.key);
        if (!listed) {
            continue;
        }
        Column column;
        column.key = field.key;
        column.label = field.translatedLabel();
        column.field = &field;
        column.value = int(m_fields.size()) - 1;
        for (const ColumnFormat &format : m_description.formats) {
            if (format.field == field.key) {
                column.format = format.text;
            }
        }
        m_columns.push_back(std::move(column));
    }
    for (int i = 0; i < m_description.computed.size(); ++i) {
        Column column;
        column.key = m_description.computed[i].key;
        column.label = m_description.computed[i].label;
        column.computed = i;
        m_columns.push_back(std::move(column));
    }
    if (m_sortKey.isEmpty() && !m_columns.empty()) {
        m_sortKey = m_description.spec->indexOf("kana") >= 0 ? QByteArray("kana") : m_columns.front().key;
    }
}

void RecordListModel::setRows(RowList rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    arrange();
    endResetModel();
}

void RecordListModel::setFilter(Predicate predicate)
{
    beginResetModel();
    m_filter = std::move(predicate);
    arrange();
    endResetModel();
}

int RecordListModel::rowOf(const QUuid &id) const
{
    for (size_t i = 0; i < m_order.size(); ++i) {
        if (m_rows.id(m_order[i]) == id) {
            return int(i);
        }
    }
    return -1;
}

int RecordListModel::findPrefix(const QString &typed, int from) const
{
    const QString wanted = searchKey(typed);
    const int count = shownCount();
    if (wanted.isEmpty() || count == 0) {
        return -1;
    }
    const qsizetype name = m_fields.indexOf("name");
    const qsizetype kana = m_fields.indexOf("kana");
    for (int step = 0; step < count; ++step) {
        const int row = (from + step) % count;
        const qsizetype stored = m_order[size_t(row)];
        for (const qsizetype column : {kana, name}) {
            if (column >= 0 && searchKey(m_rows.text(stored, column)).startsWith(wanted)) {
                return row;
            }
        }
        if (kana < 0 && name < 0 && searchKey(cellText(m_columns.front(), rowAt(row))).startsWith(wanted)) {
            return row;
        }
    }
    return -1;
}

QByteArray RecordListModel::columnKey(int column) const
{
    return m_columns[size_t(column)].key;
}

int RecordListModel::columnOf(const QByteArray &key) const
{
    const auto found =
        std::ranges::find_if(m_columns, [&](const Column &column) { return column.key == key; });
    return found == m_columns.end() ? -1 : int(found - m_columns.begin());
}

int RecordListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : shownCount();
}

int RecordListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QString RecordListModel::cellText(const Column &column, const ListRow &row) const
{
    if (column.computed >= 0) {
        return m_description.computed[column.computed].cell(row).text;
    }
    const QVariant value = row.value(column.key);
    return column.format ? column.format(value) : fieldText(*column.field, value);
}

QVariant RecordListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const ListRow row = rowAt(index.row());
    const Column &column = m_columns[size_t(index.column())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return cellText(column, row);
    case Qt::TextAlignmentRole:
        return int(
            (column.field != nullptr && isRightAligned(column.field->kind) ? Qt::AlignRight : Qt::AlignLeft) |
            Qt::AlignVCenter);
    case IdRole:
        return row.id();
    case FieldRole:
        return column.key;
    case badgeRole:
        if (column.computed >= 0) {
            const ListCell cell = m_description.computed[column.computed].cell(row);
            return cell.badge ? QVariant::fromValue(*cell.badge) : QVariant();
        }
        return {};
    default:
        return {};
    }
}

QVariant RecordListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        return {};
    }
    const Column &column = m_columns[size_t(section)];
    if (role == Qt::DisplayRole) {
        return column.label;
    }
    if (role == Qt::TextAlignmentRole) {
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    }
    return {};
}

/// What a row is ordered by: names by their kana, dates and numbers by their value, the rest as it reads.
QString RecordListModel::sortText(const Column &column, const ListRow &row) const
{
    if (column.computed >= 0) {
        const ListCell cell = m_description.computed[column.computed].cell(row);
        return cell.sortKey.isEmpty() ? cell.text : cell.sortKey;
    }
    switch (column.field->kind) {
    case FieldKind::Date:
    case FieldKind::Moment:
        return row.text(column.key);
    case FieldKind::Number:
        return QStringLiteral("%1").arg(row.value(column.key).toLongLong(), 20, 10, QLatin1Char('0'));
    case FieldKind::Name:
    case FieldKind::Kana: {
        const bool hasKana = m_fields.contains("kana");
        QString reading = hasKana ? row.text("kana") : QString();
        if (column.key == "name" && !reading.isEmpty()) {
            return reading;
        }
        if (column.key == "kana" && reading.isEmpty() && m_fields.contains("name")) {
            return row.text("name"); // kanji come after all kana
        }
        return row.text(column.key);
    }
    default:
        return cellText(column, row);
    }
}

void RecordListModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columnCount()) {
        return;
    }
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QHash<int, int> storedRows; // by shown row
    for (const QModelIndex &index : before) {
        storedRows.insert(index.row(), m_order[size_t(index.row())]);
    }
    m_sortKey = columnKey(column);
    m_sortOrder = order;
    arrange();
    std::vector<int> shownRows(size_t(m_rows.size()), -1);
    for (size_t i = 0; i < m_order.size(); ++i) {
        shownRows[size_t(m_order[i])] = int(i);
    }
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex &old : before) {
        after.append(index(shownRows[size_t(storedRows.value(old.row()))], old.column()));
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void RecordListModel::arrange()
{
    m_order.clear();
    m_order.reserve(size_t(m_rows.size()));
    for (int i = 0; i < totalCount(); ++i) {
        if (!m_filter || m_filter(ListRow(m_rows, i))) {
            m_order.push_back(i);
        }
    }
    const int column = columnOf(m_sortKey);
    if (column < 0) {
        return;
    }
    std::vector<QString> keys(size_t(m_rows.size()));
    for (const int row : m_order) {
        keys[size_t(row)] = sortText(m_columns[size_t(column)], ListRow(m_rows, row));
    }
    const bool descending = m_sortOrder == Qt::DescendingOrder;
    std::ranges::stable_sort(m_order, [&](int a, int b) {
        const QString &first = keys[size_t(a)];
        const QString &second = keys[size_t(b)];
        if (first.isEmpty() != second.isEmpty()) {
            return second.isEmpty(); // blanks come last either way
        }
        return descending ? second < first : first < second;
    });
}

} // namespace renkei::desk
