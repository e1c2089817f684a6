// SPDX-License-Identifier: Apache-2.0
#include "app/desk/widgets/field_choice.h"

#include "ledger/ledger.h"
#include "text/fold.h"

#include <QCompleter>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QWheelEvent>

namespace renkei::desk {

namespace {

constexpr int foldedRole = Qt::UserRole + 10;

/// Offers the entries whose folded names or aliases hold the folded text.
class FoldedCompleter final : public QCompleter
{
public:
    FoldedCompleter(QAbstractItemModel *entries, QObject *parent)
        : QCompleter(parent)
        , m_matching(new QSortFilterProxyModel(this))
    {
        m_matching->setSourceModel(entries);
        m_matching->setFilterRole(foldedRole);
        setModel(m_matching);
        setCompletionMode(QCompleter::PopupCompletion);
        setMaxVisibleItems(12);
    }

    QStringList splitPath(const QString &path) const override
    {
        m_matching->setFilterFixedString(searchKey(path));
        return {QString()}; // the proxy has already chosen
    }

private:
    QSortFilterProxyModel *m_matching;
};

} // namespace

FieldChoice::FieldChoice(const RegionPack &pack, const QString &list, const QDate &day, QWidget *parent)
    : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(NoInsert);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(8);
    auto *entries = new QStandardItemModel(this);
    auto *blank = new QStandardItem;
    blank->setData(QString(), foldedRole);
    entries->appendRow(blank);
    for (const ListEntry &entry : pack.lists.value(list)) {
        if ((entry.validFrom.isValid() && day < entry.validFrom) ||
            (entry.validTo.isValid() && day > entry.validTo)) {
            continue;
        }
        auto *item = new QStandardItem(entry.name);
        QString folded = searchKey(entry.name);
        for (const QString &alias : entry.aliases) {
            folded += u'\n' + searchKey(alias);
        }
        item->setData(folded, foldedRole);
        if (!entry.group.isEmpty()) {
            item->setToolTip(entry.group);
        }
        entries->appendRow(item);
    }
    setModel(entries);
    setCompleter(new FoldedCompleter(entries, this));
    setCurrentIndex(0);
}

void FieldChoice::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // scrolling the editor must not change what is entered
}

ReferenceChoice::ReferenceChoice(const Ledger &ledger, const RegisterSpec &spec, QWidget *parent)
    : QComboBox(parent)
    , m_ledger(ledger)
    , m_spec(spec)
{
    setEditable(true);
    setInsertPolicy(NoInsert);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(8);
    auto *entries = new QStandardItemModel(this);
    entries->appendRow(new QStandardItem);
    setModel(entries);
    setCompleter(new FoldedCompleter(entries, this));
}

void ReferenceChoice::load()
{
    if (m_loaded) {
        return;
    }
    m_loaded = true;
    const QUuid chosen = reference();
    const QString typed = currentText();
    auto *entries = qobject_cast<QStandardItemModel *>(model());
    const QSignalBlocker quiet(this);
    entries->setRowCount(1);
    const bool hasKana = m_spec.indexOf("kana") >= 0;
    QList<QByteArray> fields{"name"};
    if (hasKana) {
        fields.append("kana");
    }
    Selection selection;
    selection.orderBy = hasKana ? "kana" : "name";
    const RowList rows = m_ledger.rows(m_spec, fields, selection);
    for (qsizetype row = 0; row < rows.size(); ++row) {
        const QString name = rows.text(row, 0);
        auto *item = new QStandardItem(name);
        item->setData(rows.id(row), Qt::UserRole);
        item->setData(QString(searchKey(name) + (hasKana ? u'\n' + searchKey(rows.text(row, 1)) : QString())),
                      foldedRole);
        entries->appendRow(item);
    }
    if (chosen.isNull()) {
        setCurrentIndex(-1);
        setEditText(typed);
    } else {
        setCurrentIndex(findData(chosen, Qt::UserRole));
    }
}

QUuid ReferenceChoice::reference() const
{
    const QString typed = currentText().trimmed();
    if (typed.isEmpty()) {
        return {};
    }
    // The one that was picked, as long as its name stands there; otherwise the first of that name.
    const int picked = currentIndex();
    if (picked > 0 && itemText(picked) == typed) {
        return itemData(picked, Qt::UserRole).toUuid();
    }
    const int named = findText(typed, Qt::MatchExactly);
    return named > 0 ? itemData(named, Qt::UserRole).toUuid() : QUuid();
}

void ReferenceChoice::setReference(const QUuid &id)
{
    if (id.isNull()) {
        setCurrentIndex(0);
        return;
    }
    int row = findData(id, Qt::UserRole);
    if (row < 0) {
        const std::optional<Record> record = m_ledger.find(m_spec, id);
        if (!record) {
            setCurrentIndex(0);
            return;
        }
        addItem(record->text("name"), id);
        row = count() - 1;
    }
    setCurrentIndex(row);
}

bool ReferenceChoice::isWrong() const
{
    return !currentText().trimmed().isEmpty() && reference().isNull();
}

void ReferenceChoice::showPopup()
{
    load();
    QComboBox::showPopup();
}

void ReferenceChoice::focusInEvent(QFocusEvent *event)
{
    load();
    QComboBox::focusInEvent(event);
}

void ReferenceChoice::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace renkei::desk
