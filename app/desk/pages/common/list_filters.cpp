// SPDX-License-Identifier: Apache-2.0
#include "app/desk/pages/common/list_filters.h"

#include "app/desk/shell/desk_context.h"
#include "app/desk/widgets/record_list.h"
#include "app/desk/widgets/state_badge.h"

#include <QCollator>
#include <QCoreApplication>

#include <algorithm>

namespace renkei::desk {

using Option = RecordList::FilterOption;

void addActiveFilter(RecordList &list, const QByteArray &endField, const ActiveLabels &labels,
                     const QDate &today)
{
    const auto ended = [endField, today](const ListRow &row) {
        const QDate end = row.value(endField).toDate();
        return end.isValid() && end < today;
    };
    list.addFilter(QString::fromLatin1(endField) + QStringLiteral("Filter"), labels.filter,
                   {Option{labels.active, [ended](const ListRow &row) { return !ended(row); }},
                    Option{labels.ended, ended}, Option{labels.all, {}}});
}

void addStateFilter(RecordList &list, const QString &label, const QString &kind, const DocumentStates &states)
{
    QList<Option> options{Option{QCoreApplication::translate("ListFilters", "All states"), {}}};
    for (const DocumentState state :
         {DocumentState::Missing, DocumentState::Printed, DocumentState::Signed, DocumentState::Substituted,
          DocumentState::Waived, DocumentState::Withdrawn, DocumentState::Expired}) {
        options.append(Option{stateText(state), [&states, kind, state](const ListRow &row) {
                                  return states.of(kind, row.id()) == state;
                              }});
    }
    list.addFilter(kind + QStringLiteral("Filter"), label, options);
}

/// What the pack calls a written value; what it does not know stands for itself.
static QString entryName(const RegionPack &pack, const QString &packList, const QString &written)
{
    const ListEntry *entry = written.isEmpty() ? nullptr : pack.match(packList, written);
    return entry == nullptr ? written : entry->name;
}

void addChoiceFilter(DeskContext &context, RecordList &list, const RegisterSpec &spec,
                     const QByteArray &fieldKey, const QString &allLabel)
{
    const FieldSpec &field = spec.field(fieldKey);
    const QString packList = QString::fromLatin1(field.list);
    QComboBox *combo = list.addFilter(QString::fromLatin1(fieldKey) + QStringLiteral("Filter"),
                                      field.translatedLabel(), {Option{allLabel, {}}});
    const auto update = [&context, &list, combo, &spec, fieldKey, packList, allLabel] {
        const RegionPack &pack = context.session().pack;
        QHash<QString, QString> names;
        const RowList rows = context.ledger().rows(spec, {fieldKey});
        for (qsizetype row = 0; row < rows.size(); ++row) {
            const QString written = rows.text(row, 0);
            if (!written.isEmpty() && !names.contains(written)) {
                names.insert(written, entryName(pack, packList, written));
            }
        }
        QStringList entries = names.values();
        entries.removeDuplicates();
        QCollator collator{QLocale(QLocale::Japanese)};
        std::sort(entries.begin(), entries.end(), collator);
        QList<Option> options{Option{allLabel, {}}};
        for (const QString &entry : entries) {
            options.append(Option{entry, [names, entry, fieldKey](const ListRow &row) {
                                      return names.value(row.text(fieldKey)) == entry;
                                  }});
        }
        list.setFilterOptions(combo, options);
    };
    update();
    QObject::connect(&context, &DeskContext::ledgerChanged, &list, update);
}

} // namespace renkei::desk
