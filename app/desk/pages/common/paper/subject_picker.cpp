// SPDX-License-Identifier: Apache-2.0
#include "app/desk/pages/common/paper/subject_picker.h"

#include "app/desk/shell/desk_context.h"
#include "domain/document_kind.h"
#include "ledger/search_index.h"
#include "workflow/reviews.h"

#include <QCompleter>
#include <QStandardItemModel>

#include <algorithm>

namespace renkei::desk {

enum Role { RegisterRole = Qt::UserRole + 1, SubjectRole, NameRole };
static constexpr qsizetype hitLimit = 60;

SubjectPicker::SubjectPicker(DeskContext &context, QWidget *parent)
    : QLineEdit(parent)
    , m_context(context)
    , m_hits(new QStandardItemModel(this))
{
    setPlaceholderText(tr("Name of a person, an office or a group; kana; phone"));
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

/// A group has papers of no kind of its own, but any "other" one.
static bool hasPapers(const RegisterSpec &spec)
{
    return &spec == &Group::spec() || std::ranges::any_of(documentKinds(), [&](const DocumentKind &kind) {
        return QByteArrayView(kind.subjectRegister) == spec.key;
    });
}

void SubjectPicker::lookUp(const QString &typed)
{
    if (m_subject.spec != nullptr) {
        m_subject = {};
        Q_EMIT subjectChanged();
    }
    m_hits->clear();
    for (const SearchHit &hit : m_context.searchIndex().search(typed, hitLimit)) {
        const RegisterSpec &spec = registerByKey(hit.registerKey);
        if (&spec == &Group::spec()) {
            offerReviewSheets(hit.id);
        }
        if (hasPapers(spec)) {
            offer(spec, hit.id, hit.title, hit.subtitle);
        }
    }
    completer()->complete();
}

void SubjectPicker::offer(const RegisterSpec &spec, const QUuid &id, const QString &name,
                          const QString &remark)
{
    auto *item = new QStandardItem(tr("%1 (%2) %3").arg(name, spec.translatedLabel(), remark).trimmed());
    item->setData(QByteArray(spec.key), RegisterRole);
    item->setData(id, SubjectRole);
    item->setData(name, NameRole);
    m_hits->appendRow(item);
}

void SubjectPicker::offerReviewSheets(const QUuid &group)
{
    const Ledger &ledger = m_context.ledger();
    for (const ReviewGroup &sheet : inOpenReviews(ledger, GroupId(group))) {
        offer(ReviewGroup::spec(), sheet.id.uuid(), sheet.groupName, ledger.get<Review>(sheet.review).title);
    }
}

} // namespace renkei::desk
