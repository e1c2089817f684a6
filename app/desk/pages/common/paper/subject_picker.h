// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/pages/common/subject.h"

#include <QLineEdit>

class QStandardItemModel;

namespace renkei::desk {

class DeskContext;

/// Whom or what a paper belongs to, found while typing: name, kana or phone; ↓ and Enter choose. For a group
/// its sheets in the open reviews are offered, too.
class SubjectPicker : public QLineEdit
{
    Q_OBJECT
public:
    explicit SubjectPicker(DeskContext &context, QWidget *parent = nullptr);

    const Subject &subject() const { return m_subject; }
    void setSubject(const Subject &subject);

Q_SIGNALS:
    void subjectChanged();

private:
    void lookUp(const QString &typed);
    void offer(const RegisterSpec &spec, const QUuid &id, const QString &name, const QString &remark);
    void offerReviewSheets(const QUuid &group);

    DeskContext &m_context;
    QStandardItemModel *m_hits;
    Subject m_subject;
};

} // namespace renkei::desk
