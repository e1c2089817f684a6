// SPDX-License-Identifier: Apache-2.0
#include "app/desk/pages/common/paper/subject_picker.h"

#include "app/desk/shell/desk_context.h"
#include "domain/office.h"
#include "domain/patient.h"
#include "domain/staff_member.h"
#include "ledger/search_index.h"

#include <QCompleter>
#include <QStandardItemModel>

namespace renkei::desk {

enum Role { RegisterRole = Qt::UserRole + 1, SubjectRole, NameRole };
static constexpr qsizetype hitLimit = 60;

SubjectPicker::SubjectPicker(DeskContext &context, QWidget *parent)
    : QLineEdit(parent)
    , m_context(context)
    , m_hits(new QStandardItemModel(this))
{
    setPlaceholderText(tr("Name, kana or phone"));
    auto *completer = new QCompleter(m_hits, this);
    // The search has folded and chosen already; the completer only shows.
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    setCompleter(completer);
    connect(this, &QLineEdit::textEdited, this, &SubjectPicker::lookUp);
    connect(completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) {
                setSubject({&registerByKey(index.data(RegisterRole).toByteArray()),
                            index.data(SubjectRole).toUuid(), index.data(NameRole).toString()});
            });
}

void SubjectPicker::setSubject(const Subject &subject)
{
    m_subject = subject;
    setText(subject.name);
    Q_EMIT subjectChanged();
}

void SubjectPicker::lookUp(const QString &typed)
{
    if (m_subject.spec != nullptr) {
        m_subject = {};
        Q_EMIT subjectChanged();
    }
    m_hits->clear();
    for (const SearchHit &hit : m_context.searchIndex().search(typed, hitLimit)) {
        if (hit.registerKey != StaffMember::spec().key && hit.registerKey != Patient::spec().key &&
            hit.registerKey != Office::spec().key) {
            continue;
        }
        const QString kind = registerByKey(hit.registerKey).translatedLabel();
        auto *item = new QStandardItem(tr("%1 (%2) %3").arg(hit.title, kind, hit.subtitle).trimmed());
        item->setData(hit.registerKey, RegisterRole);
        item->setData(hit.id, SubjectRole);
        item->setData(hit.title, NameRole);
        m_hits->appendRow(item);
    }
    completer()->complete();
}

} // namespace renkei::desk
