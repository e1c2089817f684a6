// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/widgets/list_column.h"

#include <QAbstractTableModel>

#include <vector>

namespace renkei::desk {

/// The rows of one register in memory: flat, filtered and sorted by index, no object per row. Made for
/// 100,000 rows: nothing is read from the ledger while scrolling.
class RecordListModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role { IdRole = Qt::UserRole + 1, FieldRole };
    using Predicate = std::function<bool(const ListRow &row)>;

    explicit RecordListModel(ListDescription description, QObject *parent = nullptr);

    /// Field keys to read for setRows(), in this order.
    const QList<QByteArray> &fields() const { return m_fields; }
    void setRows(RowList rows);
    /// Rows for which the predicate holds are shown. A null predicate shows all.
    void setFilter(Predicate predicate);

    int shownCount() const { return int(m_order.size()); }
    int totalCount() const { return int(m_rows.size()); }
    ListRow rowAt(int shownRow) const { return {m_rows, m_order[size_t(shownRow)]}; }
    QUuid idAt(int shownRow) const { return rowAt(shownRow).id(); }
    /// -1 when the record is not shown.
    int rowOf(const QUuid &id) const;
    /// First shown row at or after `from` (wrapping) whose name or kana begins with the typed text, folded.
    int findPrefix(const QString &typed, int from) const;

    QByteArray columnKey(int column) const;
    int columnOf(const QByteArray &key) const;
    QByteArray sortKey() const { return m_sortKey; }
    Qt::SortOrder sortOrder() const { return m_sortOrder; }
    const ListDescription &description() const { return m_description; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    struct Column
    {
        QByteArray key;
        QString label;
        const FieldSpec *field = nullptr; ///< null = computed
        int value = -1;                   ///< column of RowList
        int computed = -1;
        std::function<QString(const QVariant &)> format;
    };
    QString cellText(const Column &column, const ListRow &row) const;
    QString sortText(const Column &column, const ListRow &row) const;
    void arrange();

    ListDescription m_description;
    QList<QByteArray> m_fields;
    std::vector<Column> m_columns;
    RowList m_rows;
    std::vector<int> m_order; ///< shown rows, sorted
    Predicate m_filter;
    QByteArray m_sortKey;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace renkei::desk
