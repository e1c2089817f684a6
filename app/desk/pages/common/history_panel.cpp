// SPDX-License-Identifier: Apache-2.0
#include "app/desk/pages/common/history_panel.h"

#include "app/desk/pages/common/tree_rows.h"
#include "app/desk/shell/desk_context.h"
#include "domain/field_text.h"
#include "domain/record_json.h"
#include "ledger/verb_label.h"
#include "text/era.h"

#include <QTreeWidget>
#include <QVBoxLayout>

namespace renkei::desk {

HistoryPanel::HistoryPanel(DeskContext &context, QWidget *parent)
    : RecordPanel(parent)
    , m_context(context)
    , m_list(new QTreeWidget)
{
    m_list->setObjectName(QStringLiteral("historyList"));
    m_list->setAccessibleName(tr("History"));
    m_list->setHeaderLabels({tr("When"), tr("What"), tr("Who")});
    useListRows(m_list);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_list);
}

QStringList changesOf(const RegisterSpec &spec, const Image &image)
{
    QStringList changes;
    for (const FieldSpec &field : spec.fields) {
        const QString key = QString::fromLatin1(field.key);
        const auto text = [&](const QJsonObject &side) {
            return side.contains(key) ? fieldText(field, valueFromJson(field, side.value(key))) : QString();
        };
        // Ids and hashes say nothing to a reader; numbers of a fresh row are 0.
        if (field.kind == FieldKind::Reference || field.kind == FieldKind::Hash) {
            continue;
        }
        const QString before = text(image.before);
        const QString after = text(image.after);
        if (before == after) {
            continue;
        }
        changes.append(before.isEmpty() ? HistoryPanel::tr("%1: %2").arg(field.translatedLabel(), after)
                       : after.isEmpty()
                           ? HistoryPanel::tr("%1: %2 was removed").arg(field.translatedLabel(), before)
                           : HistoryPanel::tr("%1: %2 → %3").arg(field.translatedLabel(), before, after));
    }
    return changes;
}

void HistoryPanel::setSubject(const Subject &subject)
{
    m_list->clear();
    if (subject.spec == nullptr) {
        return;
    }
    const History &history = m_context.ledger().history();
    for (const HistoryEntry &entry : history.entriesAbout(*subject.spec, subject.id)) {
        const QDateTime at = entry.at.toLocalTime();
        auto *item =
            new QTreeWidgetItem(m_list, {eraDate(at.date()) + u' ' + at.toString(QStringLiteral("HH:mm")),
                                         entryLabel(entry), entry.operatorName});
        for (const Image &image : history.images(entry.number)) {
            if (image.id != subject.id) {
                continue;
            }
            for (const QString &change : changesOf(*subject.spec, image)) {
                auto *line = new QTreeWidgetItem(item, {change});
                line->setFirstColumnSpanned(true);
                line->setToolTip(0, change);
            }
        }
    }
    if (m_list->topLevelItemCount() > 0) {
        m_list->topLevelItem(0)->setExpanded(true);
        m_list->setCurrentItem(m_list->topLevelItem(0));
    }
    m_list->resizeColumnToContents(0);
    m_list->resizeColumnToContents(1);
}

} // namespace renkei::desk
